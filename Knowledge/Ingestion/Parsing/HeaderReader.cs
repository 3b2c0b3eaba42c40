using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the header by what each line looks like, not by its place: two columns come one after the other or interleaved.
/// </summary>
internal static partial class HeaderReader
{
    private const int LongestHeader = 60;

    private static readonly string[] Urgencies = ["HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN"];

    private static readonly string[] Handlings = ["LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"];

    /// <summary>The header of a document.</summary>
    public static DocumentHeader Read(IReadOnlyList<SourceLine> lines)
    {
        var end = FindEnd(lines);
        var head = lines.Take(end).Select(line => line.Text).ToList();
        var dated = head.Select(line => IssueDate().Match(line)).FirstOrDefault(match => match.Success);
        var numberLine = head.FindIndex(line => NumberLine().IsMatch(line));
        var number = numberLine < 0 ? null : NumberPatterns.Find(head[numberLine]).Select(found => found.Number).FirstOrDefault();
        var notation = number?.Notation ?? (numberLine < 0 ? null : NumberPatterns.FindUnnumbered(head[numberLine]));
        var typeLine = head.FindIndex(line => TypeOfLine(line) is not null);
        var bodies = ReadBodies(head, typeLine < 0 ? head.Count : typeLine);
        return WithDate(dated, new DocumentHeader
        {
            Number = number,
            Notation = notation,
            Type = notation is not null ? NumberPatterns.TypeOf(notation) : TypeOfLine(head.ElementAtOrDefault(typeLine) ?? ""),
            Issuer = bodies.LastOrDefault(),
            ParentBody = bodies.SkipLast(1).LastOrDefault(),
            Subject = ReadAbout(head) ?? ReadTitle(lines, typeLine),
            Urgency = head.Find(line => Urgencies.Contains(line, StringComparer.Ordinal)),
            Handling = head.Find(line => Handlings.Contains(line, StringComparer.Ordinal)),
            BodyStart = BodyStart(lines, end, typeLine),
        });
    }

    private static DocumentHeader WithDate(Match? dated, DocumentHeader header) => dated is null
        ? header
        : header with
        {
            Place = dated.Groups["place"].Value.Trim(),
            IssuedOn = DateOf(dated),
            IssuedInMonth = MonthOf(dated),
            IssuedOnText = WithoutGaps(dated.Groups["date"].Value),
        };

    /// <summary>The line at which the body begins at the latest: Kính gửi, a ground, a numbered or long line.</summary>
    private static int FindEnd(IReadOnlyList<SourceLine> lines)
    {
        var limit = Math.Min(lines.Count, LongestHeader);
        for (var i = 0; i < limit; i++)
        {
            if (lines[i].Table is not null || BodyLine().IsMatch(lines[i].Text))
            {
                return i;
            }
        }

        return limit;
    }

    private static int BodyStart(IReadOnlyList<SourceLine> lines, int end, int typeLine)
    {
        if (typeLine < 0)
        {
            return end;
        }

        var i = typeLine + 1;
        while (i < lines.Count && (lines[i].IsBlank || Rule().IsMatch(lines[i].Text)))
        {
            i++;
        }

        return Math.Min(Math.Max(SubjectEnd(lines, i), 0), lines.Count);
    }

    private static int SubjectEnd(IReadOnlyList<SourceLine> lines, int start)
    {
        var i = start;
        while (i < lines.Count && IsTitle(lines[i], isFirst: i == start))
        {
            i++;
        }

        return i;
    }

    private static bool IsTitle(SourceLine line, bool isFirst) =>
        line is { Table: null, Text.Length: > 0 } && !BodyLine().IsMatch(line.Text) && !Rule().IsMatch(line.Text)
        && (isFirst || (!line.Text.EndsWith(':') && line.Text.Length < 160 && !line.Text.EndsWith('.') && !SentenceStart().IsMatch(line.Text) && !BodyNames.IsCapitals(line.Text)));

    private static string? ReadTitle(IReadOnlyList<SourceLine> lines, int typeLine)
    {
        if (typeLine < 0)
        {
            return null;
        }

        var start = typeLine + 1;
        while (start < lines.Count && (lines[start].IsBlank || Rule().IsMatch(lines[start].Text)))
        {
            start++;
        }

        var words = lines.Skip(start).Take(SubjectEnd(lines, start) - start).Select(line => line.Text);
        return string.Join(' ', words) is { Length: > 0 } title ? title : null;
    }

    /// <summary>The V/v block: its first line and those that go on before a blank line or another part of the header.</summary>
    private static string? ReadAbout(List<string> head)
    {
        var start = head.FindIndex(line => About().IsMatch(line));
        if (start < 0)
        {
            return null;
        }

        var words = head.Skip(start + 1).TakeWhile(line => line.Length > 0 && !IsHeaderPart(line)).Prepend(About().Replace(head[start], "về việc "));
        return string.Join(' ', words).Trim();
    }

    private static bool IsHeaderPart(string line) =>
        IssueDate().IsMatch(line) || NumberLine().IsMatch(line) || Motto().IsMatch(VietnameseText.Fold(line)) || Rule().IsMatch(line)
        || Urgencies.Contains(line, StringComparer.Ordinal) || Handlings.Contains(line, StringComparer.Ordinal);

    private static List<string> ReadBodies(List<string> head, int end)
    {
        var bodies = new List<string>();
        foreach (var line in head.Take(end).Where(line => BodyNames.IsCapitals(line) && !IsHeaderPart(line) && line.Count(char.IsLetter) > 2))
        {
            if (bodies.Count > 0 && !StartsBody().IsMatch(line))
            {
                bodies[^1] += " " + line;
            }
            else if (StartsBody().IsMatch(line))
            {
                bodies.Add(line);
            }
        }

        return [.. bodies.Select(BodyNames.WriteOut)];
    }

    private static DocumentType? TypeOfLine(string line) =>
        BodyNames.IsCapitals(line) ? DocumentType.FindByName(line.TrimEnd('.', ':').ToLower(CultureInfo.GetCultureInfo("vi-VN"))) : null;

    private static DateOnly? DateOf(Match match) =>
        match.Groups["day"].Success && MonthOf(match) is { } month && int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var day
        && day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month)
            ? new DateOnly(month.Year, month.Month, day)
            : null;

    private static DateOnly? MonthOf(Match match) =>
        match.Groups["month"].Success && int.Parse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
            ? new DateOnly(int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), month, 1)
            : null;

    private static string WithoutGaps(string text) => string.Join(' ', text.Split([' ', '.', '…', '_'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"(?<place>\p{Lu}[\p{L}\s.-]{1,40}),\s*(?<date>ngày[\s.…_]*(?<day>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?<month>\d{1,2})?[\s.…_]*năm\s*(?<year>\d{4}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssueDate();

    [GeneratedRegex(@"^Số\s*:|^Số\s+\d{1,5}\s*/", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^(?:V/v|v/v|V/V|Về việc|Vv)\s*:?\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex("^cong hoa xa hoi|^doc lap|chu nghia viet nam|^dang cong san", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Motto();

    [GeneratedRegex(@"^[-–—_=*.\s~]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:Kính gửi|KÍNH GỬI|Căn cứ|Thực hiện|Theo đề nghị|Xét |Triển khai |Tiếp theo |Phúc đáp |Để |Ngày \d|Điều 1|I\.|1\.|A\.)|^PHỤ LỤC", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodyLine();

    [GeneratedRegex(@"^(?:Sau khi|Trong |Nhằm |Hiện nay|Vừa qua|Thời gian|Sở |Ủy ban|UBND|Bộ |Nay |Qua |Năm \d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceStart();

    [GeneratedRegex("^(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|CỤC|TỔNG CỤC|CHI CỤC|VĂN PHÒNG|BAN |THỦ TƯỚNG|CHÍNH PHỦ|TRUNG TÂM|VIỆN|TRƯỜNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|THANH TRA|CÔNG AN|KHO BẠC|NGÂN HÀNG|TÒA ÁN|PHÒNG|QUỐC HỘI|ĐẠI HỌC|BỆNH VIỆN|BẢO HIỂM|TỔNG CÔNG TY|LIÊN ĐOÀN|ĐOÀN |HỘI )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartsBody();
}
