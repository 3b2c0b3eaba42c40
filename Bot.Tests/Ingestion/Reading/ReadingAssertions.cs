using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Reading;

/// <summary>Reads a file and looks at what came of it.</summary>
internal static class ReadingAssertions
{
    public static Task<ReadingOutcome> ReadAsync(byte[] content, string fileName = "tep") =>
        new FileReader(new ReadingOptions()).ReadAsync(fileName, content, TestContext.Current.CancellationToken);

    public static async Task<IReadOnlyList<Block>> ReadBlocksAsync(byte[] content, string fileName = "tep") =>
        (await ReadAsync(content, fileName)).ShouldBeOfType<ReadingOutcome.Read>().Content.Blocks;

    public static async Task<IReadOnlyList<string>> ReadParagraphsAsync(byte[] content, string fileName = "tep") =>
        [.. (await ReadBlocksAsync(content, fileName)).OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    public static async Task<string> ReadReasonAsync(byte[] content, string fileName = "tep") =>
        (await ReadAsync(content, fileName)).ShouldBeOfType<ReadingOutcome.Unreadable>().Reason;

    /// <summary>Everything a content says, block by block.</summary>
    public static string TextOf(IEnumerable<Block> blocks) => string.Join('\n', blocks.SelectMany(LinesOf));

    private static IEnumerable<string> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join('\n', cell.Paragraphs)))),
        _ => [],
    };
}
