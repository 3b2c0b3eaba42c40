namespace CchcBot.Knowledge.Storage;

/// <summary>Progress of an assignment was reported or decided on.</summary>
public sealed record ProgressRecorded(ProgressReport Report) : StoreEntry;
