namespace CchcBot.Knowledge.Storage;

/// <summary>A unit acknowledged a document.</summary>
public sealed record AcknowledgementRecorded(Acknowledgement Acknowledgement) : StoreEntry;
