namespace CchcBot.Knowledge.Ingestion.Reading.Programs;

/// <summary>A call of an external program.</summary>
/// <param name="Name">The program's name without path or ending.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="TimeLimit">How long it may take.</param>
internal sealed record ProgramCall(string Name, IReadOnlyList<string> Arguments, TimeSpan TimeLimit);
