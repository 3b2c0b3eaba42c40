using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Reads the subject (trích yếu): the lines under the name of a type, or the V/v block of a công văn.</summary>
internal static partial class SubjectReader
{
    private const int LongestTitleLine = 160;
    private const int LongestNamedLine = 90;

    /// <summary>The lines under the type line, as one; null without a type line or title.</summary>
    public static string? ReadTitle(IReadOnlyList<SourceLine> lines, int typeLine)
    {
        if (typeLine < 0)
        {
            return null;
        }

        var start = TitleStart(lines, typeLine);
        var words = string.Join(' ', lines.Skip(start).Take(TitleEnd(lines, typeLine) - start).Select(line => line.Text));
        var title = Abbreviated().Replace(words, "về việc ");
        return Stray().Replace(title, "") is { Length: > 0 } tidy ? tidy : null;
    }

    /// <summary>The number of the first line below the title.</summary>
    public static int TitleEnd(IReadOnlyList<SourceLine> lines, int typeLine)
    {
        var start = TitleStart(lines, typeLine);
        var end = start;
        while (end < lines.Count && IsTitle(lines[end], isFirst: end == start))
        {
            end++;
        }

        return Math.Min(end, lines.Count);
    }

    /// <summary>
    /// The V/v block: its first line and those that go on before a blank line or another part of the header. Where a scan
    /// lost the "V/v", the words that follow the number in its line.
    /// </summary>
    public static string? ReadAbout(List<string> head, int numberLine)
    {
        var start = head.FindIndex(line => HeaderPatterns.About().IsMatch(line));
        if (start >= 0)
        {
            return Join(HeaderPatterns.About().Replace(head[start], ""), head.Skip(start + 1));
        }

        return numberLine >= 0 && AfterNumber().Match(head[numberLine]) is { Success: true } match && !HeaderPatterns.IssueDate().IsMatch(match.Value)
            ? Join(match.Groups["about"].Value, head.Skip(numberLine + 1))
            : null;
    }

    private static string Join(string first, IEnumerable<string> rest) =>
        string.Join(' ', rest.TakeWhile(line => line.Length > 0 && !HeaderPatterns.IsHeaderPart(line) && !IsBodyName(line)).Prepend("về việc " + first)).Trim();

    private static bool IsBodyName(string line) => BodyNames.IsCapitals(line) && line.Count(char.IsLetter) > 5;

    private static int TitleStart(IReadOnlyList<SourceLine> lines, int typeLine)
    {
        var start = typeLine + 1;
        while (start < lines.Count && (lines[start].IsBlank || HeaderPatterns.Rule().IsMatch(lines[start].Text)))
        {
            start++;
        }

        return start;
    }

    private static bool IsTitle(SourceLine line, bool isFirst) =>
        line is { Table: null, Text.Length: > 0 } && (!HeaderPatterns.BodyLine().IsMatch(line.Text) || (isFirst && IsTitleOfDoing(line.Text))) && !HeaderPatterns.Rule().IsMatch(line.Text)
        && (isFirst ? !Sends().IsMatch(line.Text) : GoesOn(line.Text));

    /// <summary>"Thực hiện chế độ …" is what a guideline is about; a ground that begins so ends with a mark or says who issues what.</summary>
    private static bool IsTitleOfDoing(string text) =>
        Doing().IsMatch(text) && text.Length < LongestTitleLine && char.IsLetterOrDigit(text[^1]) && !Issues().IsMatch(text);

    private static bool GoesOn(string text) =>
        text.Length < LongestTitleLine && !text.EndsWith(':') && !text.EndsWith('.') && !text.EndsWith(';')
        && !SentenceStart().IsMatch(text) && !BodyNames.IsCapitals(text) && !HeaderPatterns.IsHeaderPart(text)
        && (text.Length < LongestNamedLine || !NamedStart().IsMatch(text));

    [GeneratedRegex(@"^(?:\W{0,3}|\w\s)(?:V\s*[/#|]\s*v|v/v|V/V|VW?w)\s*:?\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^[^\p{L}\p{N}""“(]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Stray();

    [GeneratedRegex(@"^Số\s*:.{0,20}/[A-ZĐƯ][\w.–-]+\s+(?<about>\p{L}.{8,})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterNumber();

    [GeneratedRegex("^(?:Thực hiện|Triển khai) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Doing();

    [GeneratedRegex(@",\s+(?:\p{Lu}[^,]{2,80}\s+)?(?:ban hành|xây dựng|báo cáo|thông báo|hướng dẫn|yêu cầu|đề nghị)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Issues();

    /// <summary>The line that says to whom a công điện goes.</summary>
    [GeneratedRegex(@"\bđiện\s*:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sends();

    [GeneratedRegex(@"^(?:Sau khi|Trong |Hiện nay|Vừa qua|Thời gian|Nay |Qua |Năm \d|Với |Trước |Tiếp tục )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SentenceStart();

    [GeneratedRegex(@"^(?:Sở |Ủy ban|UBND|Bộ |Chi cục |Trung tâm |Phòng )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedStart();
}
