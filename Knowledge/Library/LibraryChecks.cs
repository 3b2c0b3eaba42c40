using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Library;

/// <summary>Finds what does not fit together between a document and the others in the store. It is asked anew each time, since the store grows.</summary>
public static partial class LibraryChecks
{
    /// <summary>Cited documents that are not loaded, and other documents with the same number.</summary>
    public static IReadOnlyList<ConsistencyWarning> Of(OfficialDocument document, DocumentCatalog catalog) =>
        [.. NotLoaded(document, catalog), .. DuplicateNumber(document, catalog), .. CountMismatch(document, catalog)];

    private static IEnumerable<ConsistencyWarning> NotLoaded(OfficialDocument document, DocumentCatalog catalog)
    {
        var absent = document.References.Where(reference => catalog.FindByNumber(reference.Number) is null).ToList();
        if (absent.Count > 0)
        {
            var numbers = string.Join(", ", absent.Select(reference => reference.Number.Printed).Distinct(StringComparer.OrdinalIgnoreCase));
            yield return new ConsistencyWarning("not-loaded", $"Chưa nạp văn bản được dẫn chiếu: {numbers}.", [.. absent.Select(reference => reference.Clause).Distinct()]);
        }
    }

    /// <summary>
    /// "40 nhiệm vụ tại Kế hoạch số …" against the tables of tasks of the plans that the same provision cites: one of them or
    /// all together must have as many. Plans whose table was not read say nothing.
    /// </summary>
    private static IEnumerable<ConsistencyWarning> CountMismatch(OfficialDocument document, DocumentCatalog catalog)
    {
        foreach (var provision in document.Provisions.Where(provision => !provision.Path.IsInAnnex).SelectMany(provision => provision.SelfAndDescendants()))
        {
            var stated = StatedCount().Match(VietnameseText.Fold(provision.Text));
            var plans = document.References.Where(reference => stated.Success && reference.Clause == provision.Path).Select(reference => catalog.FindByNumber(reference.Number))
                .OfType<OfficialDocument>().Where(plan => plan.Id != document.Id).DistinctBy(plan => plan.Id).Select(plan => (Plan: plan, Tasks: TasksOf(plan))).Where(plan => plan.Tasks > 0).ToList();
            if (plans.Count == 0 || int.Parse(stated.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var count && (plans.Exists(plan => plan.Tasks == count) || plans.Sum(plan => plan.Tasks) == count))
            {
                continue;
            }

            var found = string.Join(", ", plans.Select(plan => $"{plan.Plan.Name} có {plan.Tasks} nhiệm vụ trong phụ lục"));
            yield return new ConsistencyWarning("count-mismatch", $"Văn bản ghi {stated.Groups["count"].Value} nhiệm vụ nhưng {found}.", [provision.Path]);
        }
    }

    /// <summary>How many tasks the annexes of a document have: their last number, or their rows where these have none.</summary>
    private static int TasksOf(OfficialDocument plan)
    {
        var clauses = plan.Assignments.Where(assignment => assignment.Clause.IsInAnnex).Select(assignment => assignment.Clause.Value).Distinct(StringComparer.Ordinal).ToList();
        var last = clauses.Select(clause => clause[(clause.LastIndexOf('.') + 1)..]).Select(label => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max();
        return Math.Max(clauses.Count, last);
    }

    [GeneratedRegex(@"\b(?<count>\d{1,3}) nhiem vu\b(?! trong tam)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StatedCount();

    /// <summary>Số, ký hiệu is unique within an issuer and a year (NĐ 30/2020, art. 15).</summary>
    private static IEnumerable<ConsistencyWarning> DuplicateNumber(OfficialDocument document, DocumentCatalog catalog)
    {
        var same = catalog.Documents.Where(other => other.Id != document.Id && document.Number is not null && document.Number.Equals(other.Number)
            && other.Issuer == document.Issuer && other.IssuedInMonth?.Year == document.IssuedInMonth?.Year).ToList();
        if (same.Count > 0)
        {
            yield return new ConsistencyWarning("duplicate-number", $"Số {document.Number!.Printed} còn ở tệp khác trong kho: {string.Join(", ", same.Select(other => other.FileName))}.", [ProvisionPath.Lead]);
        }
    }
}
