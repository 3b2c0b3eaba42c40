using CchcBot.Knowledge.Ingestion.Reading.Encodings;
using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Brings what a reader took from a file into the one form of text that is stored.</summary>
internal sealed class TextRepair
{
    private readonly LegacyText _legacy;
    private readonly bool _isRecognized;

    private TextRepair(LegacyText legacy, bool isRecognized)
    {
        _legacy = legacy;
        _isRecognized = isRecognized;
    }

    /// <summary>The content with every text in its stored form.</summary>
    public static FileContent Repair(FileContent content)
    {
        var repair = new TextRepair(LegacyText.Of(content.Blocks.SelectMany(TextsOf)), content.IsRecognized);
        return content with { Blocks = [.. content.Blocks.Select(repair.Repair)] };
    }

    private Block Repair(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Repair(paragraph.Text) },
        Table table => new Table([.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(Repair)]))]),
        _ => block,
    };

    private TableCell Repair(TableCell cell) =>
        cell with { Paragraphs = [.. cell.Paragraphs.Select(Repair).Where(text => text.Length > 0)] };

    private string Repair(string text) =>
        ReadText.Clean(_isRecognized ? RecognizedTextRepair.Repair(text) : _legacy.Decode(text));

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
        _ => [],
    };
}
