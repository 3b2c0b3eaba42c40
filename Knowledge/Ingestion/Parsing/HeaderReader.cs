using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Reads the header by what each line looks like, not by its place: two columns come one after the other or interleaved.
/// </summary>
internal static class HeaderReader
{
    private const int LongestHeader = 60;
    private const int LongestLine = 250;

    /// <summary>The header of a document.</summary>
    public static DocumentHeader Read(IReadOnlyList<SourceLine> lines)
    {
        var end = FindEnd(lines);
        var head = lines.Take(end).Select(line => line.Text).ToList();
        var dated = head.Select(line => HeaderPatterns.IssueDate().Match(line)).FirstOrDefault(match => match.Success);
        var numberLine = head.FindIndex(line => HeaderPatterns.NumberLine().IsMatch(line));
        var number = numberLine < 0 ? null : NumberPatterns.Find(head[numberLine]).Select(found => found.Number).FirstOrDefault();
        var notation = number?.Notation ?? (numberLine < 0 ? null : NumberPatterns.FindUnnumbered(head[numberLine]));
        var typeLine = head.FindIndex(line => TypeOfLine(line) is not null);
        var bodies = ReadBodies(head, numberLine, typeLine);
        return WithDate(dated, new DocumentHeader
        {
            Number = number,
            Notation = notation,
            Type = notation is not null ? NumberPatterns.TypeOf(notation) : TypeOfLine(head.ElementAtOrDefault(typeLine) ?? ""),
            Issuer = IssuerOf(bodies),
            ParentBody = bodies.SkipLast(1).LastOrDefault(),
            Subject = SubjectReader.ReadTitle(lines, typeLine) ?? SubjectReader.ReadAbout(head, numberLine),
            Urgency = Mark(head, HeaderPatterns.Urgency()),
            Handling = Mark(head, HeaderPatterns.Handling()),
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
            if (lines[i].Table is not null || HeaderPatterns.BodyLine().IsMatch(lines[i].Text) || lines[i].Text.Length > LongestLine)
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>
    /// Where the body begins: below the title of a typed document, at the first line that can only be body, or else below
    /// the last line that can only be header, so that no words of a formless file are lost.
    /// </summary>
    private static int BodyStart(IReadOnlyList<SourceLine> lines, int end, int typeLine)
    {
        if (typeLine >= 0)
        {
            return SubjectReader.TitleEnd(lines, typeLine);
        }

        if (end < lines.Count && (lines[end].Table is not null || HeaderPatterns.BodyLine().IsMatch(lines[end].Text)))
        {
            return end;
        }

        var last = Enumerable.Range(0, end).LastOrDefault(i => HeaderPatterns.IsHeaderPart(lines[i].Text) || HeaderPatterns.About().IsMatch(lines[i].Text), -1);
        return last + 1;
    }

    private static string? Mark(List<string> head, Regex mark) =>
        head.Select(line => mark.Match(line)).FirstOrDefault(match => match.Success)?.Groups["mark"].Value;

    /// <summary>The bodies in capitals: they stand above the number, wherever the other column came to lie.</summary>
    private static List<string> ReadBodies(List<string> head, int numberLine, int typeLine)
    {
        var above = numberLine < 0 ? [] : ReadBodies(head.Take(numberLine));
        return above.Count > 0 ? above : ReadBodies(head.Take(typeLine < 0 ? head.Count : typeLine));
    }

    /// <summary>The last body is the issuer; a bare "Văn phòng" or "Ban Thường vụ" is that of the body above it.</summary>
    private static string? IssuerOf(List<string> bodies) =>
        bodies is [.., var above, ("Văn phòng" or "Ban Thường vụ" or "Ban Chấp hành") and var part] ? $"{part} {above}" : bodies.LastOrDefault();

    private static List<string> ReadBodies(IEnumerable<string> lines)
    {
        var bodies = new List<string>();
        foreach (var line in lines.Where(line => BodyNames.IsCapitals(line) && !HeaderPatterns.IsHeaderPart(line) && line.Count(char.IsLetter) > 2))
        {
            var goesOn = bodies.Count > 0 && (!HeaderPatterns.StartsBody().IsMatch(line) || HeaderPatterns.Unfinished().IsMatch(bodies[^1]));
            if (goesOn)
            {
                bodies[^1] += " " + line;
            }
            else if (HeaderPatterns.StartsBody().IsMatch(line))
            {
                bodies.Add(line);
            }
        }

        return [.. bodies.Select(BodyNames.WriteOut)];
    }

    /// <summary>The type that a line in capitals names; diacritics that a scan lost do not count.</summary>
    private static DocumentType? TypeOfLine(string line)
    {
        var key = VietnameseText.FoldedKey(line);
        return BodyNames.IsCapitals(line) && key.Length is > 3 and < 20 ? DocumentType.All.FirstOrDefault(type => VietnameseText.FoldedKey(type.Name) == key) : null;
    }

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
}
