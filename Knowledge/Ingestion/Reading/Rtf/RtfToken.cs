namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>A piece of rich text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The control word, where it is one.</param>
/// <param name="Number">The control word's number, or the byte of a character.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Number = null);
