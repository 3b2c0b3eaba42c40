using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Tells footnotes from the text above them: smaller letters at the foot of a page, behind a number.</summary>
internal sealed partial class Footnotes(IReadOnlyList<PageContent> pages)
{
    private const double Smaller = 0.95;

    private readonly double _textSize = pages.SelectMany(page => page.Lines)
        .GroupBy(line => Math.Round(line.Size))
        .OrderByDescending(group => group.Sum(line => line.Words.Count))
        .Select(group => group.Key)
        .FirstOrDefault();

    /// <summary>The place of the first line of a page's footnotes, or the number of lines when there are none.</summary>
    public int FindFirst(PageContent page, IReadOnlyList<TextLine> lines)
    {
        var first = lines.Count;
        for (var i = lines.Count - 1; i >= 0 && lines[i].Size < _textSize * Smaller && lines[i].Baseline > page.Height / 3; i--)
        {
            first = Number().IsMatch(lines[i].Text) ? i : first;
        }

        return first;
    }

    [GeneratedRegex(@"^\[\d{1,3}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
