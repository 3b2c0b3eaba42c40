namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Collects the lines of two columns as long as each keeps to its column.</summary>
internal sealed class ColumnBuilder(ColumnSplit split)
{
    private const double Tolerance = 14;

    private readonly List<TextLine> _left = [];
    private readonly List<TextLine> _right = [];

    /// <summary>The left column so far.</summary>
    public IReadOnlyList<TextLine> Left => _left;

    /// <summary>The right column so far.</summary>
    public IReadOnlyList<TextLine> Right => _right;

    /// <summary>Whether both columns hold something.</summary>
    public bool HasBoth => _left.Count > 0 && _right.Count > 0;

    /// <summary>Adds a line; false when it does not belong to the columns.</summary>
    public bool TryAdd(TextLine line)
    {
        if (split.Part(line) is not var (left, right) || !Fits(left, right))
        {
            return false;
        }

        Add(_left, left);
        Add(_right, right);
        return true;
    }

    /// <summary>A line in one column alone may already be the text below; it belongs here when it keeps to the column's axis or edge.</summary>
    private bool Fits(TextLine? left, TextLine? right) => (left, right) switch
    {
        (not null, not null) => true,
        (not null, null) => split.IsLeftFlush ? KeepsToEdge(_left, left) : KeepsToAxis(_left, left),
        (null, not null) => KeepsToAxis(_right, right),
        _ => false,
    };

    private static bool KeepsToAxis(List<TextLine> column, TextLine line) =>
        column.Count == 0 || column.Exists(other => Math.Abs(other.Center - line.Center) <= Tolerance);

    private static bool KeepsToEdge(List<TextLine> column, TextLine line) =>
        column.Count == 0 || Math.Abs(column.Min(other => other.Left) - line.Left) <= Tolerance;

    private static void Add(List<TextLine> column, TextLine? line)
    {
        // Lines drawn of hyphens or underscores are ornaments.
        if (line is not null && line.Words.Any(word => word.Text.Any(char.IsLetterOrDigit)))
        {
            column.Add(line);
        }
    }
}
