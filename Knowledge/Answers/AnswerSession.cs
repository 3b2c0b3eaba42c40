using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers;

/// <summary>Everything that composing one answer may look at; the store does not change under it.</summary>
internal sealed record AnswerSession
{
    private readonly Dictionary<string, OfficialDocument> _loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<TrackedAssignment>> _tracked = new(StringComparer.Ordinal);
    private IReadOnlySet<string>? _reported;

    /// <summary>The question as understood.</summary>
    public required QuestionReading Reading { get; init; }

    /// <summary>What the conversation was about.</summary>
    public required DialogueContext Context { get; init; }

    /// <summary>The documents without their texts.</summary>
    public required DocumentCatalog Catalog { get; init; }

    /// <summary>The way to a document's text.</summary>
    public required Func<string, OfficialDocument> Load { get; init; }

    /// <summary>Search.</summary>
    public required PassageIndex Index { get; init; }

    /// <summary>The second opinion on the order of what words found; null without a model.</summary>
    public PassageMeanings? Meanings { get; init; }

    /// <summary>What documents order whom to do.</summary>
    public required DutyFinder Duties { get; init; }

    /// <summary>How the asker's assignments stand; null where progress is not kept.</summary>
    public AssignmentTracking? Tracking { get; init; }

    /// <summary>How many lines of the answer's list were shown before.</summary>
    public int Skip { get; init; }

    /// <summary>Whether no list of units is known and the asker's unit is taken as named.</summary>
    public bool HasNoRoster { get; init; }

    /// <summary>Whether words of a document name the asker.</summary>
    public required AssigneeMatcher Assignees { get; init; }

    /// <summary>Reads a deadline's words, as of a document's date.</summary>
    public required Func<string, DateOnly?, Deadline?> DeadlineOf { get; init; }

    /// <summary>Which documents the question is about.</summary>
    public required QuestionScope Scope { get; init; }

    /// <summary>The passages that answer the query best, best first, by words and by meaning where that is known.</summary>
    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        var found = Index.Search(query);
        return Meanings?.Fuse(query.Text, found) ?? found;
    }

    /// <summary>A new draft in the question's language.</summary>
    public AnswerDraft NewDraft() => new(Reading.IsEnglish);

    /// <summary>The whole document, read once in a session.</summary>
    public OfficialDocument Whole(OfficialDocument header)
    {
        if (!_loaded.TryGetValue(header.Id, out var document))
        {
            document = Load(header.Id);
            _loaded.Add(header.Id, document);
        }

        return document;
    }

    /// <summary>Whether anything was reported about a document's assignments, or acknowledged of what it orders circulated.</summary>
    public bool HasReports(OfficialDocument document) =>
        (_reported ??= Tracking?.ListReportedDocuments() ?? new HashSet<string>()).Contains(document.Id)
        || Tracking?.IsAnyCirculationAcknowledged(document) == true;

    /// <summary>How the shares of a document's assignments stand today; read once in a session.</summary>
    public IReadOnlyList<TrackedAssignment> TrackedOf(OfficialDocument document)
    {
        if (!_tracked.TryGetValue(document.Id, out var shares))
        {
            shares = Tracking?.ListOf(document, Reading.Today) ?? [];
            _tracked.Add(document.Id, shares);
        }

        return shares;
    }

    /// <summary>The deadline that words of a document state, or null.</summary>
    public Deadline? ReadDeadline(string? words, OfficialDocument document) =>
        words is null ? null : DeadlineOf(words, document.IssuedOn);

    /// <summary>The last day in time of a duty as it stands now, amendments included; null without one.</summary>
    public DateOnly? DueOn(Duty duty) => Duties.DueOn(duty, ReadDueOn);

    private DateOnly? ReadDueOn(Duty duty) =>
        Amendments.Find(this, duty.Document, duty.Assignment.Clause) is { } amendment
            && ReadDeadline(amendment.NewWords, amendment.Document) is { DueOn: { } changed }
                ? changed
                : duty.Assignment.Deadline?.DueOn;

    /// <summary>The context in which the next question is understood.</summary>
    public DialogueContext Remember(IEnumerable<OfficialDocument> documents, IEnumerable<ProvisionPath> clauses) =>
        new([.. documents.Select(document => document.Id).Distinct(StringComparer.Ordinal)],
            Scope.NamedNumber, [.. clauses.Distinct()], Reading.Asker?.UnitId);
}
