using System.Collections.Concurrent;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Finds what documents order one unit to do. Made anew when documents or units change; until then what a unit has to do
/// over all documents is found once.
/// </summary>
internal sealed class DutyFinder(DocumentCatalog catalog, AssigneeMatcher assignees)
{
    private const int MostRemembered = 400;
    private readonly ConcurrentDictionary<Asker, IReadOnlyList<Duty>> _overAll = new();
    private IReadOnlyList<Body>? _bodies;
    private List<(DateOnly Due, Duty Duty)>? _dated;
    private readonly ConcurrentDictionary<Assignment, DateOnly?> _due = new(ReferenceEqualityComparer.Instance);

    /// <summary>Everybody to whom some document assigns something.</summary>
    public IReadOnlyList<Body> Bodies => _bodies ??= BodyMentions.Of(catalog.Documents);

    /// <summary>The unit's duties in these documents: led ones first, then supported ones, each in reading order.</summary>
    public IReadOnlyList<Duty> Find(IEnumerable<OfficialDocument> documents, Asker asker) =>
    [
        .. documents.SelectMany(document => document.Assignments.Select(assignment => Meet(document, assignment, asker)))
            .OfType<Duty>()
            .OrderByDescending(duty => duty.Leads),
    ];

    /// <summary>The unit's duties in every document that is in effect: led ones first, then supported ones, each by the last day in time.</summary>
    public IReadOnlyList<Duty> FindOverAll(Asker asker, Func<Duty, DateOnly?> dueOn)
    {
        if (_overAll.Count > MostRemembered)
        {
            _overAll.Clear();
        }

        return _overAll.GetOrAdd(asker, wanted =>
        {
            var replaced = catalog.ReplacedIds.ToHashSet(StringComparer.Ordinal);
            var duties = Find(catalog.Documents.Where(document => !replaced.Contains(document.Id)), wanted);
            return [.. duties.OrderByDescending(duty => duty.Leads).ThenBy(duty => dueOn(duty) ?? DateOnly.MaxValue)];
        });
    }

    /// <summary>The last day in time of a duty, amendments included; where its document was amended, read once.</summary>
    public DateOnly? DueOn(Duty duty, Func<Duty, DateOnly?> read) => catalog.IsAmended(duty.Document)
        ? _due.GetOrAdd(duty.Assignment, static (_, of) => of.Read(of.Duty), (Read: read, Duty: duty))
        : duty.Assignment.Deadline?.DueOn;

    /// <summary>The duties of whomever that are due in a period by the documents in effect, the earliest first. Sorted once.</summary>
    public IReadOnlyList<Duty> FindDue(Period period, Func<Duty, DateOnly?> dueOn)
    {
        var all = _dated ??= SortByDay(dueOn);
        var first = period.From is { } from ? all.FindIndex(dated => dated.Due >= from) : 0;
        return first < 0 ? [] : [.. all.Skip(first).TakeWhile(dated => period.To is not { } to || dated.Due <= to).Select(dated => dated.Duty)];
    }

    private List<(DateOnly Due, Duty Duty)> SortByDay(Func<Duty, DateOnly?> dueOn)
    {
        var replaced = catalog.ReplacedIds.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalog.Documents.Where(document => !replaced.Contains(document.Id))
                .SelectMany(document => document.Assignments.Select(assignment => new Duty(document, assignment, AssigneeMatch.Named, Leads: true)))
                .Select(duty => (Due: dueOn(duty), Duty: duty))
                .Where(dated => dated.Due is not null)
                .Select(dated => (dated.Due!.Value, dated.Duty))
                .OrderBy(dated => dated.Value)
                .ThenBy(dated => dated.Duty.Document.Id, StringComparer.Ordinal),
        ];
    }

    private Duty? Meet(OfficialDocument document, Assignment assignment, Asker asker)
    {
        var leads = Best(assignment.LeadUnits, document.Issuer, asker);
        if (leads is not AssigneeMatch.None)
        {
            return new Duty(document, assignment, leads, Leads: true);
        }

        var supports = Best(assignment.CoordinatingUnits, document.Issuer, asker);
        return supports is AssigneeMatch.None ? null : new Duty(document, assignment, supports, Leads: false);
    }

    private AssigneeMatch Best(IReadOnlyList<string> names, string? issuer, Asker asker)
    {
        var best = AssigneeMatch.None;
        foreach (var name in names)
        {
            var match = assignees.Match(name, issuer, asker);
            best = match > best ? match : best;
        }

        return best;
    }
}
