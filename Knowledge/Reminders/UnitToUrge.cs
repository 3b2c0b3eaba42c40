using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Reminders;

/// <summary>A unit that the office urges (đơn vị cần đôn đốc).</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Matters">What it owes, one line each.</param>
/// <param name="People">Who answers for it and is told.</param>
public sealed record UnitToUrge(Unit Unit, IReadOnlyList<string> Matters, IReadOnlyList<Officer> People);
