using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Takes off what belongs to pages and not to the document: page numbers, and the lines that every page repeats.</summary>
internal static partial class PageFurniture
{
    private const double Margin = 0.11;
    private const int FewestRepetitions = 3;

    /// <summary>The pages without their furniture; a repeated line that may mark how a document is to be handled stays once.</summary>
    public static IReadOnlyList<PageContent> Remove(IReadOnlyList<PageContent> pages)
    {
        var repeated = pages.SelectMany(page => MarginLines(page).Select(KeyOf).Distinct())
            .CountBy(key => key)
            .Where(group => group.Value >= FewestRepetitions && group.Value * 2 >= pages.Count)
            .Select(group => group.Key)
            .ToHashSet();
        var seen = new HashSet<string>();
        return [.. pages.Select(page => Remove(page, repeated, seen))];
    }

    private static PageContent Remove(PageContent page, HashSet<string> repeated, HashSet<string> seen)
    {
        var margin = MarginLines(page).ToHashSet();
        return page with { Lines = [.. page.Lines.Where(line => HasWords(line) && (!margin.Contains(line) || Stays(line, repeated, seen)))] };
    }

    /// <summary>Lines drawn of hyphens or underscores are ornaments.</summary>
    private static bool HasWords(TextLine line) => line.Words.Any(word => word.Text.Any(char.IsLetterOrDigit));

    private static bool Stays(TextLine line, HashSet<string> repeated, HashSet<string> seen) =>
        !PageNumber().IsMatch(line.Text)
        && (!repeated.Contains(KeyOf(line)) || (PageMarks.IsMark(line.Text) && seen.Add(KeyOf(line))));

    /// <summary>The first two and the last two lines of a page, where they stand in its margins.</summary>
    private static IEnumerable<TextLine> MarginLines(PageContent page) =>
        page.Lines.Take(2).Where(line => line.Baseline < page.Height * Margin)
            .Concat(page.Lines.Skip(Math.Max(2, page.Lines.Count - 2)).Where(line => line.Baseline > page.Height * (1 - Margin)));

    /// <summary>The line's words with its numbers left out, since they count pages.</summary>
    private static string KeyOf(TextLine line) => Digits().Replace(VietnameseText.FoldedKey(line.Text), "#");

    [GeneratedRegex(
        @"^[-–—\s]*((trang|page)\s*)?\d{1,4}(\s*(/|of|trên)\s*\d{1,4})?[-–—\s]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
