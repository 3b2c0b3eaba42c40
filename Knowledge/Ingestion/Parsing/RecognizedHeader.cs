using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Goes over number and date of a scan's head: what is not certain there is taken from where else it stands, and marked as
/// proposed; what stands nowhere is left out.
/// </summary>
internal static partial class RecognizedHeader
{
    private const int LongestHead = 40;
    private const double SureOfFileName = 0.5;
    private const double SureOfReadings = 0.4;
    private const double SureOfCopy = 0.7;

    /// <summary>The header and the fields of it that are proposed; a file that is no scan keeps its header.</summary>
    public static (DocumentHeader Header, IReadOnlyList<ProposedField> Proposed) Complete(DocumentHeader header, IReadOnlyList<SourceLine> lines, FileContent content, string fileName)
    {
        if (!content.IsRecognized)
        {
            return (header, []);
        }

        var proposed = new List<ProposedField>();
        var numbered = WithNumber(header, lines, content.HeadLines, fileName, proposed);
        return (WithDate(numbered, lines, content.HeadLines, proposed), proposed);
    }

    private static DocumentHeader WithNumber(DocumentHeader header, IReadOnlyList<SourceLine> lines, IReadOnlyList<string> readings, string fileName, List<ProposedField> proposed)
    {
        var line = lines.Take(LongestHead).Select(candidate => candidate.Text).FirstOrDefault(text => HeaderPatterns.NumberLine().IsMatch(text)) ?? "";
        if ((header.Notation ?? FindNotation(readings.Prepend(line))) is not { } notation)
        {
            return header;
        }

        var read = CleanNumber().Match(line) is { Success: true } clean ? clean.Groups["serial"].Value : null;
        var named = FileNameNumber.Find(fileName, notation);
        header = header with { Notation = notation, Type = NumberPatterns.TypeOf(notation), Number = read is null ? null : header.Number };
        if (named is null || (read is not null && !AreAlike(read, named)))
        {
            return header;
        }

        proposed.Add(new ProposedField(DocumentField.Number, FieldSource.FileName, SureOfFileName));
        return header with { Number = NumberPatterns.Find($"{named}/{notation}").Select(found => found.Number).FirstOrDefault() };
    }

    private static string? FindNotation(IEnumerable<string> readings) =>
        readings.Where(text => HeaderPatterns.NumberLine().IsMatch(text)).Select(text => Notation().Match(text))
            .FirstOrDefault(match => match.Success)?.Groups["notation"].Value
            .Replace("ĐÐ", "Đ", StringComparison.Ordinal).Replace("ÐĐ", "Đ", StringComparison.Ordinal).Replace('Ð', 'Đ');

    /// <summary>Whether one may be the other misread: as long, most digits the same, but not all.</summary>
    private static bool AreAlike(string one, string other) =>
        one != other && one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) * 2 <= one.Length;

    private static DocumentHeader WithDate(DocumentHeader header, IReadOnlyList<SourceLine> lines, IReadOnlyList<string> further, List<ProposedField> proposed)
    {
        var head = lines.Take(LongestHead).Select(line => line.Text).FirstOrDefault(text => HeaderPatterns.IssueDate().IsMatch(text));
        var readings = further.Where(line => !HeaderPatterns.NumberLine().IsMatch(line)).Concat(new[] { head }.OfType<string>()).ToList();
        if (FindCopy(header, lines) is { } copy && readings.Any(reading => RecognizedDate.Parse(reading) is not { } date || date != copy))
        {
            proposed.Add(new ProposedField(DocumentField.IssuedOn, FieldSource.SameDocument, SureOfCopy));
            return WithDate(header, copy);
        }

        if (RecognizedDate.Find(readings) is not var (found, isAgreed))
        {
            return header;
        }

        if (!isAgreed)
        {
            proposed.Add(new ProposedField(DocumentField.IssuedOn, FieldSource.Recognition, SureOfReadings));
        }

        return WithDate(header, found);
    }

    /// <summary>The date in what is attached: "(Kèm theo Quyết định số … ngày … của …)".</summary>
    private static DateOnly? FindCopy(DocumentHeader header, IReadOnlyList<SourceLine> lines) =>
        header.Notation is null ? null : lines.Select(line => line.Text)
            .Where(text => IssuedWith().IsMatch(text) && text.Contains("/" + header.Notation, StringComparison.Ordinal))
            .Select(RecognizedDate.Parse).FirstOrDefault(date => date is not null);

    private static DocumentHeader WithDate(DocumentHeader header, DateOnly date) => header with
    {
        IssuedOn = date,
        IssuedInMonth = new DateOnly(date.Year, date.Month, 1),
        IssuedOnText = string.Create(CultureInfo.InvariantCulture, $"ngày {date:dd} tháng {date:MM} năm {date:yyyy}"),
    };

    [GeneratedRegex(@"^\W{0,3}S[ốôỐ]\s*:\s*(?<serial>\d{1,5})\s*/", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CleanNumber();

    [GeneratedRegex(@"/\s*(?<notation>[A-ZĐÐƯ]{1,8}(?:-[A-ZĐÐƯ][A-Za-zĐđÐ]{0,14})+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Notation();

    [GeneratedRegex(@"^\W{0,3}(?:Ban hành )?[Kk]èm theo", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssuedWith();
}
