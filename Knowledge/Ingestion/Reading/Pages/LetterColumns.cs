using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>
/// Finds the places of an official letter where two columns stand side by side, by what the decree on records work prints
/// there: the national motto at the head, "Nơi nhận" at the foot.
/// </summary>
internal sealed partial class LetterColumns(PageContent page)
{
    private const double Furthest = 60;
    private const int MostLines = 16;

    /// <summary>The columns that begin at a line, with the number of lines they take up; null when none begin there.</summary>
    public (PageItem.Columns Columns, int LineCount)? Find(IReadOnlyList<TextLine> lines, int index) =>
        FindHead(lines, index) ?? FindFoot(lines, index);

    private (PageItem.Columns, int)? FindHead(IReadOnlyList<TextLine> lines, int index)
    {
        // The issuer may begin a line or two above the motto.
        for (var anchor = index; anchor < Math.Min(index + 3, lines.Count); anchor++)
        {
            if (FindMotto(lines[anchor]) is { } motto && lines[anchor].Baseline < page.Height / 3 && IsClose(lines, index, anchor))
            {
                var split = new ColumnSplit(motto.Left - Furthest, motto.Left + 12, 0.35, IsLeftFlush: false);
                return Take(lines, index, anchor, split);
            }
        }

        return null;
    }

    private (PageItem.Columns, int)? FindFoot(IReadOnlyList<TextLine> lines, int index)
    {
        // The signature may begin a line above the recipients.
        for (var anchor = index; anchor < Math.Min(index + 2, lines.Count); anchor++)
        {
            if (Recipients().IsMatch(lines[anchor].Text) && lines[anchor].Left < page.Width * 0.4 && IsClose(lines, index, anchor)
                && (anchor == index || lines[index].Left > page.Width * 0.45))
            {
                return Take(lines, index, anchor, new ColumnSplit(page.Width * 0.35, page.Width * 0.72, 1, IsLeftFlush: true));
            }
        }

        return null;
    }

    private (PageItem.Columns, int)? Take(IReadOnlyList<TextLine> lines, int start, int anchor, ColumnSplit split)
    {
        var columns = new ColumnBuilder(split);
        var next = start;
        while (next < Math.Min(lines.Count, start + (MostLines * 2)) && (next <= anchor || IsClose(lines, next - 1, next)))
        {
            if (Addressees().IsMatch(lines[next].Text) || (!IsStain(lines[next]) && !columns.TryAdd(lines[next])))
            {
                break;
            }

            next++;
        }

        return next > anchor && columns.HasBoth
            ? (new PageItem.Columns(page.Number, columns.Left, columns.Right), next - start)
            : null;
    }

    /// <summary>A scan's stains and notes by hand come as a few signs that are no words.</summary>
    private static bool IsStain(TextLine line) =>
        line.Words.Count <= 2 && line.Words.All(word => word.Text.Length <= 5 && !VietnameseSyllables.IsValid(word.Text) && !word.Text.Contains('/', StringComparison.Ordinal));

    private static bool IsClose(IReadOnlyList<TextLine> lines, int one, int other) =>
        lines[other].Baseline - lines[one].Baseline < Furthest * 2;

    private static PageWord? FindMotto(TextLine line)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            var rest = string.Join(' ', line.Words.Skip(i).Select(word => word.Text));
            if (IsMotto(VietnameseText.FoldedKey(rest).TrimEnd(' ', 'i', 'l')) && (i == 0 || !IsInSentence(line.Words[i - 1].Text)))
            {
                return line.Words[i];
            }
        }

        return null;
    }

    /// <summary>In running text the country's name follows its kind; fonts that show capitals may hold small letters, so case says nothing.</summary>
    private static bool IsInSentence(string previous) => previous.ToUpperInvariant() is "NƯỚC" or "CỦA" or "VÀ";

    /// <summary>In a narrow column the motto's last words stand on the next line.</summary>
    private static bool IsMotto(string words) =>
        words is "dang cong san viet nam"
        || words is "cong xa hoi chu nghia viet nam" or "cong hoa hoi chu nghia viet nam"
        || (words.StartsWith("cong hoa xa hoi chu", StringComparison.Ordinal) && "cong hoa xa hoi chu nghia viet nam".StartsWith(words, StringComparison.Ordinal));

    [GeneratedRegex(@"^Nơi nhận\s*:?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^Kính gửi", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addressees();
}
