using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>The units that must circulate a document.</summary>
/// <param name="Units">The units, in the roster's order.</param>
/// <param name="IsAddressed">Whether documents address them; else they are all of the department's.</param>
internal sealed record Obligation(IReadOnlyList<Unit> Units, bool IsAddressed);
