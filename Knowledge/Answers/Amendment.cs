using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>A change that a later document makes to a provision (sửa đổi).</summary>
/// <param name="Document">The amending document.</param>
/// <param name="Provision">The provision that amends.</param>
/// <param name="NewWords">The new words that it puts in quotation marks; null when it puts none.</param>
internal sealed record Amendment(OfficialDocument Document, Provision Provision, string? NewWords);
