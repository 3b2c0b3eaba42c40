using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Pages;

/// <summary>
/// A page of A4 drawn as text: a line of the drawing is a line of the page, its columns of characters stand six points apart,
/// so that what begins further right in the drawing begins further right on the page.
/// </summary>
internal static class DrawnPage
{
    private const double Pitch = 16;
    private const double Step = 6;
    private const double Left = 50;

    public static PageContent Draw(string drawing, int number = 1)
    {
        var lines = drawing.Split('\n')
            .Select((line, row) => (Words: WordsOf(line), Row: row))
            .Where(line => line.Words.Count > 0)
            .Select(line => new TextLine(line.Words, 60 + (line.Row * Pitch), 13));
        return new PageContent(number, 595, 842, [.. lines], [], []);
    }

    /// <summary>Draws a grid: the characters of the drawing at which columns part, and the lines at which rows part.</summary>
    public static PageContent WithGrid(this PageContent page, double[] columns, double[] rows) => page with
    {
        Verticals = [.. columns.Select(column => new Ruling(Left + (column * Step), LevelOf(rows[0]), LevelOf(rows[^1])))],
        Horizontals = [.. rows.Select(row => new Ruling(LevelOf(row), Left + (columns[0] * Step), Left + (columns[^1] * Step)))],
    };

    public static double LevelOf(double row) => 60 + (row * Pitch) - 12;

    private static List<PageWord> WordsOf(string line)
    {
        var words = new List<PageWord>();
        for (var start = 0; start < line.Length; start++)
        {
            if (line[start] != ' ')
            {
                var end = line.IndexOf(' ', start) is >= 0 and var blank ? blank : line.Length;
                words.Add(new PageWord(line[start..end], Left + (start * Step), Left + (end * Step)));
                start = end;
            }
        }

        return words;
    }
}
