namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Brings what a reader took from a file into the one form of text that is stored.</summary>
internal static class TextRepair
{
    /// <summary>The content with every text in its stored form.</summary>
    public static FileContent Repair(FileContent content) => content with { Blocks = [.. content.Blocks.Select(Repair)] };

    private static Block Repair(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = ReadText.Clean(paragraph.Text) },
        Table table => new Table([.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(Repair)]))]),
        _ => block,
    };

    private static TableCell Repair(TableCell cell) =>
        cell with { Paragraphs = [.. cell.Paragraphs.Select(ReadText.Clean).Where(text => text.Length > 0)] };
}
