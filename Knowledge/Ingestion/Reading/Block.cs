namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>A block of a file's content in reading order.</summary>
internal abstract record Block;
