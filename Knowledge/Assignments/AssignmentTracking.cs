using System.Collections.Immutable;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Assignments;

/// <summary>
/// Which unit has to do what until when and how it stands, out of stored documents, reports and the ledger of circulation;
/// takes the reports.
/// </summary>
public sealed class AssignmentTracking(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, TimeProvider clock)
{
    private readonly EntryFold<ImmutableDictionary<string, ImmutableList<ProgressReport>>> _reports =
        new(store, [], Apply);

    /// <summary>
    /// Every unit's share of every assignment that has a unit of the roster for certain. A recurring one stands once for
    /// each period from the document's issue through the period that is running on the day.
    /// </summary>
    public IReadOnlyList<TrackedAssignment> List(DateOnly today)
    {
        var groups = new UnitGroups(store.GetRoster());
        var acknowledged = ledger.ListAcknowledgedNames();
        return [.. library.GetCatalog().Documents.SelectMany(document => OfDocument(document, groups, acknowledged, today))];
    }

    /// <summary>The documents about whose assignments anything was reported.</summary>
    public IReadOnlySet<string> ListReportedDocuments() =>
        _reports.Get().Values.Select(reports => reports[0].DocumentId).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether any unit has acknowledged a document that this one orders circulated.</summary>
    public bool IsAnyCirculationAcknowledged(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var acknowledged = ledger.ListAcknowledgedNames();
        return acknowledged.Count > 0 && document.Assignments.Any(assignment => assignment.IsCirculation
            && (ToCirculate(document, assignment) is { Count: > 0 } others ? others.Exists(other => acknowledged.Contains(other.Number.Printed)) : IsAcknowledged(document, acknowledged)));
    }

    /// <summary>Every unit's share of one document's assignments, as <see cref="List"/> has them.</summary>
    public IReadOnlyList<TrackedAssignment> ListOf(OfficialDocument document, DateOnly today) =>
        [.. OfDocument(document, new UnitGroups(store.GetRoster()), ledger.ListAcknowledgedNames(), today)];

    /// <summary>The share with this name, or null.</summary>
    public TrackedAssignment? Find(string id, DateOnly today) => List(today).FirstOrDefault(tracked => tracked.Id == id);

    /// <summary>Records a report once per key, or says why not; durable when it returns.</summary>
    public async Task<ProgressProblem?> RecordAsync(
        TrackedAssignment tracked, ProgressReport report, DateOnly today, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tracked);
        if (ProgressRules.FindProblem(report, tracked.Reports, tracked.DueOn, today) is { } problem)
        {
            return problem;
        }

        await store.AppendAsync(new ProgressRecorded(report) { Key = "progress/" + key, At = clock.GetUtcNow() }, cancellationToken);
        return null;
    }

    /// <summary>A report about a share, to be completed by the caller.</summary>
    public static ProgressReport Report(TrackedAssignment tracked, ProgressKind kind, DateOnly on, Actor by)
    {
        ArgumentNullException.ThrowIfNull(tracked);
        return new ProgressReport
        {
            DocumentId = tracked.DocumentId,
            Clause = tracked.Assignment.Clause,
            Ordinal = tracked.Ordinal,
            Period = tracked.Period,
            UnitId = tracked.UnitId,
            UnitName = tracked.UnitName,
            Kind = kind,
            On = on,
            By = by,
        };
    }

    private IEnumerable<TrackedAssignment> OfDocument(OfficialDocument document, UnitGroups groups, IReadOnlySet<string> acknowledged, DateOnly today) =>
        from clause in document.Assignments.GroupBy(assignment => assignment.Clause)
        from share in clause.Select((assignment, ordinal) => (assignment, ordinal))
        from unit in share.assignment.LeadUnits.SelectMany(name => groups.Resolve(name, document.Issuer).Units).DistinctBy(unit => unit.Id)
        from period in PeriodsOf(document, share.assignment, today)
        select Track(document, share.assignment, share.ordinal, unit, period, acknowledged, today);

    /// <summary>The other documents that a duty's provision orders circulated; none where the duty is to circulate this one.</summary>
    private static List<DocumentReference> ToCirculate(OfficialDocument document, Assignment assignment) =>
        [.. document.References.Where(reference => reference.Relation is DocumentRelation.Circulates && reference.Clause == assignment.Clause)];

    /// <summary>Whether anybody acknowledged a document, by its number where that was before it was stored.</summary>
    private static bool IsAcknowledged(OfficialDocument document, IReadOnlySet<string> acknowledged) =>
        acknowledged.Contains(document.Id) || acknowledged.Contains(document.Name);

    /// <summary>
    /// The day on which a unit had circulated all that a duty orders circulated, by the ledger; null while anything is left,
    /// and for what has to be done again each period.
    /// </summary>
    private DateOnly? CirculatedOn(OfficialDocument document, Assignment assignment, string unitId, IReadOnlySet<string> acknowledged)
    {
        if (!assignment.IsCirculation || assignment.Deadline?.Recurrence is not null)
        {
            return null;
        }

        var others = ToCirculate(document, assignment);
        if (others.Count == 0)
        {
            return IsAcknowledged(document, acknowledged) && ledger.Find(document.Id, null) is { } circulated
                ? ledger.FindStanding(unitId, circulated)?.Acknowledgement.HeldOn : null;
        }

        var days = others.ConvertAll(other => acknowledged.Contains(other.Number.Printed) ? CirculatedOn(other, unitId) : null);
        return days.Contains(null) ? null : days.Max();
    }

    /// <summary>
    /// The day on which a unit circulated the document that a reference means. Numbers begin anew each year: one of another
    /// year is another document, and nobody has circulated one before its date.
    /// </summary>
    private DateOnly? CirculatedOn(DocumentReference reference, string unitId) =>
        library.GetCatalog().ReadMentions(reference.Number.Printed) is [var mention]
        && ledger.Find(mention with { IssuedOn = reference.IssuedOn }) is DocumentFinding.Found { Document: var document }
        && (document.IssuedOn is null || reference.IssuedOn is null || document.IssuedOn.Value.Year == reference.IssuedOn.Value.Year)
        && ledger.FindStanding(unitId, document)?.Acknowledgement.HeldOn is { } day && !(day < reference.IssuedOn)
            ? day : null;

    private static IEnumerable<DateOnly?> PeriodsOf(OfficialDocument document, Assignment assignment, DateOnly today)
    {
        if (assignment.Deadline?.Recurrence is not { } recurrence || document.IssuedOn is not { } issued)
        {
            return [null];
        }

        // "trước ngày 25" leaves that day out, as it does for a single date; with an hour the day is the last one.
        var isBefore = Recurrence.SetsDay(recurrence) && !Recurrence.SetsHour(recurrence)
            && (assignment.Deadline.Text.Contains("trước ngày", StringComparison.OrdinalIgnoreCase) || assignment.Deadline.Text.Contains("trước thứ", StringComparison.OrdinalIgnoreCase));
        var days = Recurrence.DueDays(recurrence, issued, today.AddYears(1)).Select(day => isBefore ? day.AddDays(-1) : day).ToList();
        var running = days.FindIndex(day => day >= today);
        return days.Count == 0 ? [null] : days.Take(running < 0 ? days.Count : running + 1).Select(day => (DateOnly?)day);
    }

    private TrackedAssignment Track(OfficialDocument document, Assignment assignment, int ordinal, Unit unit, DateOnly? period, IReadOnlySet<string> acknowledged, DateOnly today)
    {
        var blank = new TrackedAssignment(
            document.Id, document.Name, assignment, ordinal, unit.Id, unit.Name, period, null, AssignmentState.Undated, []);
        var reports = _reports.Get().GetValueOrDefault(blank.Id) ?? [];
        var due = ProgressRules.DueOn(period ?? assignment.Deadline?.DueOn, reports);
        var circulatedOn = CirculatedOn(document, assignment, unit.Id, acknowledged);
        return blank with { DueOn = due, Reports = reports, CirculatedOn = circulatedOn, State = ProgressRules.StateOn(today, due, reports, circulatedOn) };
    }

    private static ImmutableDictionary<string, ImmutableList<ProgressReport>> Apply(
        ImmutableDictionary<string, ImmutableList<ProgressReport>> known, SequencedEntry entry)
    {
        if (entry.Entry is not ProgressRecorded { Report: var report })
        {
            return known;
        }

        var period = report.Period is { } day ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{day:yyyy-MM-dd}") : "";
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{report.DocumentId}#{report.Clause}#{report.Ordinal}#{report.UnitId}{period}");
        return known.SetItem(id, (known.GetValueOrDefault(id) ?? []).Add(report));
    }
}
