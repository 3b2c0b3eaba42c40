using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Checking;

/// <summary>Checks the dates of citations against each other, against the document and against the calendar.</summary>
internal static partial class ReferenceChecks
{
    /// <summary>The warnings about citations.</summary>
    public static IEnumerable<ConsistencyWarning> Of(OfficialDocument document) =>
        [.. DifferentDates(document), .. CauseAfterEffect(document), .. CitedAfterCiting(document), .. YearsAgainstDates(document), .. Weekends(document)];

    private static IEnumerable<ConsistencyWarning> DifferentDates(OfficialDocument document) =>
        from cited in document.References.Where(reference => reference.IssuedOn is not null).GroupBy(reference => reference.Number)
        let dates = cited.Select(reference => reference.IssuedOn!.Value).Distinct().Order().ToList()
        where dates.Count > 1
        select new ConsistencyWarning(
            "same-reference-different-date",
            $"{cited.Key.Printed} được dẫn với {dates.Count} ngày khác nhau: {string.Join(" và ", dates.Select(Date))}.",
            [.. cited.Select(reference => reference.Clause).Distinct()]);

    /// <summary>A document cannot be older than the one that it carries out, where both stand in one line of the lead.</summary>
    private static IEnumerable<ConsistencyWarning> CauseAfterEffect(OfficialDocument document)
    {
        var lead = document.References.Where(reference => reference.Clause == ProvisionPath.Lead && reference.IssuedOn is not null).ToList();
        foreach (var effect in lead.Where(reference => reference.Relation is DocumentRelation.Implements))
        {
            var later = lead.Where(cause => cause.Relation is DocumentRelation.Basis && cause.IssuedOn > effect.IssuedOn && !cause.Number.Equals(effect.Number));
            foreach (var cause in later.DistinctBy(cause => cause.Number))
            {
                yield return new ConsistencyWarning(
                    "cause-after-effect",
                    $"{effect.Number.Printed} ngày {Date(effect.IssuedOn!.Value)} không thể triển khai {cause.Number.Printed} ngày {Date(cause.IssuedOn!.Value)} ra sau đó.",
                    [ProvisionPath.Lead]);
            }
        }
    }

    private static IEnumerable<ConsistencyWarning> CitedAfterCiting(OfficialDocument document)
    {
        if (document.IssuedInMonth is not { } month)
        {
            return [];
        }

        var last = document.IssuedOn ?? month.AddMonths(1).AddDays(-1);
        return document.References.Where(reference => reference.IssuedOn > last).DistinctBy(reference => (reference.Number, reference.IssuedOn))
            .Select(reference => new ConsistencyWarning(
                "cited-after-citing",
                $"{reference.Number.Printed} ghi ngày {Date(reference.IssuedOn!.Value)}, sau ngày của chính văn bản này ({(document.IssuedOn is { } day ? Date(day) : month.ToString("MM/yyyy", CultureInfo.InvariantCulture))}).",
                [reference.Clause]));
    }

    /// <summary>A plan for a year is not dated at that year's end, and nothing remedies a year that is not over.</summary>
    private static IEnumerable<ConsistencyWarning> YearsAgainstDates(OfficialDocument document) =>
        document.References.Where(reference => reference.IssuedOn is not null)
            .DistinctBy(reference => (reference.Number, reference.IssuedOn, reference.Clause))
            .SelectMany(reference => YearAgainstDate(reference, reference.IssuedOn!.Value, document.FindProvision(reference.Clause)?.Text ?? ""));

    private static IEnumerable<ConsistencyWarning> YearAgainstDate(DocumentReference reference, DateOnly day, string text)
    {
        var (before, after) = Around(text, reference.Number.Printed);
        if (reference.Type?.Abbreviation == "KH" && PlannedYear(before, after) == day.Year && day.Month == 12)
        {
            yield return new ConsistencyWarning(
                "plan-year-versus-date", $"{reference.Number.Printed} là kế hoạch năm {day.Year} nhưng ghi ngày {Date(day)}, cuối chính năm đó.", [reference.Clause]);
        }

        if (YearOf(Remedied().Match(after)) is { } year && (day.Year < year || (day.Year == year && day.Month < 12)))
        {
            yield return new ConsistencyWarning(
                "subject-year-after-date", $"{reference.Number.Printed} ghi ngày {Date(day)} nhưng lại khắc phục, đánh giá kết quả của năm {year}.", [reference.Clause]);
        }
    }

    private static int? PlannedYear(string before, string after) => YearOf(YearAfter().Match(after)) ?? YearOf(YearBefore().Match(before));

    private static int? YearOf(Match match) =>
        match.Success ? int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<ConsistencyWarning> Weekends(OfficialDocument document) =>
        document.References.Where(reference => reference.IssuedOn is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday })
            .DistinctBy(reference => (reference.Number, reference.IssuedOn))
            .Select(reference => new ConsistencyWarning(
                "weekend-date",
                $"Ngày {Date(reference.IssuedOn!.Value)} của {reference.Number.Printed} là {(reference.IssuedOn.Value.DayOfWeek is DayOfWeek.Saturday ? "thứ Bảy" : "Chủ nhật")}.",
                [reference.Clause]));

    private static (string Before, string After) Around(string text, string number)
    {
        var place = text.IndexOf(number, StringComparison.Ordinal);
        if (place < 0)
        {
            return ("", "");
        }

        var rest = VietnameseText.Fold(text[(place + number.Length)..]);
        var next = NextDocument().Match(rest);
        return (VietnameseText.Fold(text[..place]), next.Success ? rest[..next.Index] : rest);
    }

    private static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:khac phuc|danh gia|tong ket|cham diem|xep hang|ket qua)\b(?:(?!\b(?:ngay tu|thang dau|truoc|trong|den|cuoi|quy)\b)[^.;])*?\bnam\s+(?<year>20\d\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Remedied();

    [GeneratedRegex(@"^[^.;]{0,160}?(?<!ngay \d\d thang \d\d )\bnam\s+(?<year>20\d\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearAfter();

    [GeneratedRegex(@"\bnam\s+(?<year>20\d\d)\s+tai\s+(?:ke hoach|chuong trinh)(?:\s+so)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex YearBefore();

    /// <summary>Where words about the cited document end: at the next one, at what the citing document orders, at a term of years.</summary>
    [GeneratedRegex(@"\n|:|\b(?:yeu cau|de nghi)\b|\bgiai doan 20\d\d|(?:;| va)\s+(?:ke hoach|cong van|thong bao|quyet dinh|nghi quyet|chi thi|cong dien)\s+so", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NextDocument();
}
