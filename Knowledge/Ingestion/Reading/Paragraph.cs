namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// A paragraph, NFC, with the label that Word counts for it ("1.", "a)", "Điều 2.") written in front; line breaks
/// inside it are line feeds.
/// </summary>
/// <param name="Text">The words; never null, may be empty.</param>
/// <param name="Page">The page it begins on, counted from 1, where the format knows pages.</param>
internal sealed record Paragraph(string Text, int? Page = null) : Block;
