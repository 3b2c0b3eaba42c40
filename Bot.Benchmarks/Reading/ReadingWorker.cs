using System.Globalization;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Benchmarks.Reading;

/// <summary>Reads files in a process of its own, whose time and memory are then its alone.</summary>
internal static class ReadingWorker
{
    /// <summary>The word after <c>reading</c> that starts it.</summary>
    public const string Verb = "--worker";

    /// <summary>Reads the files one after the other and prints the sum of what came out.</summary>
    public static async Task RunAsync(IEnumerable<string> files, TextWriter output, CancellationToken cancellationToken)
    {
        var reader = new FileReader(new ReadingOptions());
        var sum = new ReadingTally(0, 0, 0, 0);
        foreach (var file in files)
        {
            var outcome = await reader.ReadAsync(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellationToken), cancellationToken);
            sum = sum.Add(outcome is ReadingOutcome.Read read ? Count(TextOf(read.Content)) : new ReadingTally(1, 0, 0, 0));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{sum.Failed} {sum.Characters} {sum.Valid} {sum.Words}"));
    }

    /// <summary>Counts a text's words.</summary>
    public static ReadingTally Count(string text)
    {
        var (valid, words) = VietnameseSyllables.Count(text);
        return new ReadingTally(text.Trim().Length == 0 ? 1 : 0, text.Length, valid, words);
    }

    private static string TextOf(FileContent content) => string.Join('\n', content.Blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table => string.Join('\n', table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs)),
        _ => "",
    }));
}
