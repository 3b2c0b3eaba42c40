using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Checking;

/// <summary>Checks number, day, attachment, stated counts and periods of a document.</summary>
internal static partial class FormChecks
{
    /// <summary>The warnings about the document's form.</summary>
    public static IEnumerable<ConsistencyWarning> Of(OfficialDocument document)
    {
        if (document.Number is null && document.Notation is { } notation)
        {
            yield return new ConsistencyWarning("missing-number", $"Văn bản chưa được cấp số: …/{notation}.", [ProvisionPath.Lead]);
        }

        if (document.IssuedOn is null && document.IssuedOnText is { } words)
        {
            yield return new ConsistencyWarning("missing-day", $"Văn bản chưa ghi ngày: “{words}”.", [ProvisionPath.Lead]);
        }

        if (document.IssuedOn is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } day)
        {
            yield return new ConsistencyWarning("weekend-date", $"Ngày ban hành {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)} rơi vào ngày nghỉ cuối tuần.", [ProvisionPath.Lead]);
        }

        foreach (var warning in MissingAttachment(document).Concat(InProvisions(document)))
        {
            yield return warning;
        }
    }

    private static IEnumerable<ConsistencyWarning> MissingAttachment(OfficialDocument document)
    {
        if (document.Provisions.Any(provision => provision.Path.IsInAnnex || provision.Path.Value.StartsWith("KT", StringComparison.Ordinal)))
        {
            return [];
        }

        var clauses = document.Provisions.SelectMany(provision => provision.SelfAndDescendants()).Where(provision => Attached().IsMatch(VietnameseText.Fold(provision.Text))).Select(provision => provision.Path).ToList();
        return clauses.Count == 0
            ? []
            : [new ConsistencyWarning("missing-attachment", "Văn bản ghi “đính kèm”, “kèm theo” nhưng trong tệp không có văn bản kèm theo.", clauses)];
    }

    private static IEnumerable<ConsistencyWarning> InProvisions(OfficialDocument document)
    {
        foreach (var provision in document.Provisions.Where(provision => !provision.Path.IsInAnnex).SelectMany(provision => provision.SelfAndDescendants()))
        {
            var folded = VietnameseText.Fold(provision.Text);
            if (document.IssuedInMonth is { } month && EarlyInYear().Match(folded) is { Success: true } early && IsPast(early, month))
            {
                var quote = provision.Text.Substring(early.Index, early.Length);
                yield return new ConsistencyWarning("period-already-past", $"“{quote}” đã qua khi văn bản ban hành ({month.ToString("MM/yyyy", CultureInfo.InvariantCulture)}).", [provision.Path]);
            }

            if (CountMismatch(document, provision, folded) is { } mismatch)
            {
                yield return mismatch;
            }
        }
    }

    /// <summary>"40 nhiệm vụ" against the rows of the document's own annex.</summary>
    private static ConsistencyWarning? CountMismatch(OfficialDocument document, Provision provision, string folded)
    {
        var tasks = document.Assignments.Where(assignment => assignment.Clause.IsInAnnex).Select(assignment => assignment.Clause).ToList();
        var rows = tasks.Count;
        var stated = StatedCount().Match(folded);
        return rows > 0 && stated.Success && int.Parse(stated.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var count && count != rows
            ? new ConsistencyWarning("count-mismatch", $"Văn bản ghi {count} nhiệm vụ nhưng phụ lục có {rows} nhiệm vụ.", [provision.Path, tasks[0]])
            : null;
    }

    private static bool IsPast(Match early, DateOnly month) =>
        int.Parse(early.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var year
        && (year < month.Year || (year == month.Year && month.Month > 1));

    [GeneratedRegex(@"\(\W*(?:dinh kem|gui kem|co .{0,30}kem theo|kem theo)[^)]*\)|\b(?:gui|ban hanh) kem theo\b(?! (?:\w+ ){1,3}so\b)|\b(?:theo|tai) (?:\w+ ){1,6}(?:gui|dinh) kem\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attached();

    [GeneratedRegex(@"ngay tu (?:nhung )?(?:ngay|thang) dau[^.;]{0,40}?nam (?<year>20\d\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EarlyInYear();

    [GeneratedRegex(@"\b(?<count>\d{1,3}) nhiem vu cu the", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StatedCount();
}
