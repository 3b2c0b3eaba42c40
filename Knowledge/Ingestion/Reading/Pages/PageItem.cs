namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>A part of a page in reading order.</summary>
/// <param name="Page">The page's number.</param>
internal abstract record PageItem(int Page)
{
    /// <summary>A line of running text.</summary>
    public sealed record Line(int Page, TextLine Text) : PageItem(Page);

    /// <summary>A line of a footnote.</summary>
    public sealed record Note(int Page, TextLine Text) : PageItem(Page);

    /// <summary>A table parted by rulings.</summary>
    public sealed record Ruled(int Page, RuledTable Table) : PageItem(Page);

    /// <summary>Two columns side by side: the head of a letter, or its recipients beside its signature.</summary>
    public sealed record Columns(int Page, IReadOnlyList<TextLine> Left, IReadOnlyList<TextLine> Right) : PageItem(Page);
}
