namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>A character of a PDF page, in points from the page's upper left corner as the page is held.</summary>
internal sealed record PdfGlyph(string Text, double Left, double Right, double Baseline, double Size)
{
    /// <summary>Whether it is a blank.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
