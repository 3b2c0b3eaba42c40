using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// The provisions that a model may speak of in one answer: those that the answer cites, under the same numbers, then those
/// that the model looked up. What is replaced, amended or contradicts itself is not among them: there the rules' own
/// answer, which tells both sides, stands alone.
/// </summary>
internal sealed class Sources
{
    private const int Most = 20;
    private readonly AnswerSession _session;
    private readonly List<Source?> _sources = [];
    private readonly int _cited;

    /// <summary>Takes what the answer cites.</summary>
    public Sources(AnswerSession session, Answer answer)
    {
        _session = session;
        foreach (var citation in answer.Citations)
        {
            var document = session.Load(citation.DocumentId);
            _sources.Add(document.FindProvision(citation.Clause) is { } provision && IsPlain(document, provision)
                ? new Source(citation, document, provision)
                : null);
        }

        _cited = _sources.Count;
    }

    /// <summary>Every source with its number.</summary>
    public IEnumerable<(int Number, Source Source)> All =>
        _sources.Select((source, i) => (i + 1, source)).Where(numbered => numbered.source is not null).Select(numbered => (numbered.Item1, numbered.source!));

    /// <summary>The source with a number, or null.</summary>
    public Source? Find(int number) => number >= 1 && number <= _sources.Count ? _sources[number - 1] : null;

    /// <summary>Whether the rules' answer cites it already.</summary>
    public bool IsCited(int number) => number <= _cited;

    /// <summary>Takes in a provision that was looked up and returns its number; null when it may not be spoken of.</summary>
    public int? Add(OfficialDocument document, Provision provision)
    {
        var known = _sources.FindIndex(source => source is not null && source.Citation.DocumentId == document.Id && source.Citation.Clause == provision.Path);
        if (known >= 0)
        {
            return known + 1;
        }

        if (_sources.Count >= Most || !IsPlain(document, provision) || CitationOf(document, provision) is not { } citation)
        {
            return null;
        }

        _sources.Add(new Source(citation, document, provision));
        return _sources.Count;
    }

    private Citation? CitationOf(OfficialDocument document, Provision provision)
    {
        var draft = _session.NewDraft();
        draft.Cite(document, provision);
        return draft.Build(AnswerKind.Answer, DialogueContext.Empty).Citations is [var citation] ? citation : null;
    }

    private bool IsPlain(OfficialDocument document, Provision provision) =>
        _session.Catalog.Find(document.Id) is { } header
        && _session.Catalog.FindReplacement(header) is null
        && Amendments.Find(_session, header, provision.Path) is null
        && !document.Warnings.Any(warning => warning.Clauses.Contains(provision.Path));
}
