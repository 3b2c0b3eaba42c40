namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A page of a PDF whose words are only a picture.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Marks">The places of what is text on it nevertheless (marks of digital signatures), which are not to be recognised.</param>
internal sealed record ScannedPage(int Number, double Width, double Height, IReadOnlyList<PageBox> Marks);
