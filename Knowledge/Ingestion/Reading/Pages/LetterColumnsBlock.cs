namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>The two columns of a letter's head or foot as a table of two cells.</summary>
internal sealed class LetterColumnsBlock(PageItem.Columns columns)
{
    private const double SameEdge = 6;

    private readonly List<TextLine> _left = [.. columns.Left];
    private readonly List<TextLine> _right = [.. columns.Right];

    /// <summary>Adds a line at the top of the next page that goes on with one of the columns: a page break may part a signature.</summary>
    public bool TryAdd(PageItem.Line line)
    {
        if (line.Page != columns.Page + 1)
        {
            return false;
        }

        if (IsUnderRight(line.Text))
        {
            _right.Add(line.Text);
            return true;
        }

        if (line.Text.Text[0] == '-' && Math.Abs(line.Text.Left - _left.Min(other => other.Left)) < SameEdge)
        {
            _left.Add(line.Text);
            return true;
        }

        return false;
    }

    /// <summary>The table.</summary>
    public Table ToTable() => new([new TableRow([CellOf(_left), CellOf(_right)])]);

    private bool IsUnderRight(TextLine line) =>
        line.Left > _right.Min(other => other.Left) - (line.Size * 4)
        && _right.Exists(other => Math.Abs(other.Center - line.Center) < other.Size * 2);

    private static TableCell CellOf(IReadOnlyList<TextLine> lines)
    {
        var paragraphs = new List<string>();
        foreach (var text in lines.Select(line => line.Text))
        {
            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], text))
            {
                paragraphs[^1] += ' ' + text;
            }
            else
            {
                paragraphs.Add(text);
            }
        }

        return new TableCell(paragraphs);
    }

    /// <summary>
    /// Writers break these lines themselves, but for a subject under the number ("V/v …"), words that go on in small letters,
    /// and the last word of a name that the column was too narrow for.
    /// </summary>
    private static bool GoesOn(string above, string text) =>
        char.IsLower(text[0])
        || above.StartsWith("V/v", StringComparison.OrdinalIgnoreCase)
        || (IsCapitals(text) && !text.Contains(' ', StringComparison.Ordinal) && IsCapitals(above) && above.Count(char.IsWhiteSpace) >= 2);

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower) && !text.Any(char.IsDigit);
}
