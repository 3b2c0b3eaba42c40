using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Answers questions out of the stored documents, without a model: what no document states is not said.
/// </summary>
public sealed class Answerer(
    IKnowledgeStore store, DocumentLibrary library, PassageIndex index, TimeProvider clock, PassageMeanings? meanings = null, AssignmentTracking? tracking = null)
{
    /// <summary>What stands further on is not read: nobody asks as much, and whoever sends it shall not keep others waiting.</summary>
    private const int LongestQuestion = 4000;

    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The kinds of answer in the order in which they are tried.</summary>
    private static readonly IReadOnlyList<Func<AnswerSession, Answer?>> Composers =
    [
        SmallTalkAnswers.TryAnswer,
        RefusalAnswers.OutOfScope,
        EffectAnswers.TryAnswer,
        ComparisonAnswers.TryAnswer,
        MissingAnswers.TryAnswer,
        RefusalAnswers.Unclear,
        RefusalAnswers.UnknownUnit,
        ConsistencyAnswers.TryAnswer,
        ChainAnswers.TryAnswer,
        RelationAnswers.TryAnswer,
        CirculationAnswers.TryAnswer,
        ListAnswers.TryAnswer,
        PeopleAnswers.TryAnswer,
        CountAnswers.TryAnswer,
        StatusAnswers.TryAnswer,
        AssigneeAnswers.TryAnswer,
        ProvisionAnswers.TryAnswer,
        EventAnswers.TryAnswer,
        HeaderAnswers.TryAnswer,
        FollowUpAnswers.TryAnswer,
        DutyAnswers.TryAnswer,
        ContentAnswers.TryAnswer,
    ];

    private AnswerGround? _ground;

    /// <summary>The answer to a question, after asking the embedding model, where there is one, about what words found.</summary>
    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken) =>
        (await WorkAsync(question, cancellationToken)).Answer;

    /// <summary>The answer to a question, by words and what is known of meanings.</summary>
    public Answer Answer(Question question) => Work(question).Answer;

    /// <summary>The answer, and everything that answering looked at.</summary>
    internal async Task<(Answer Answer, AnswerSession Session)> WorkAsync(Question question, CancellationToken cancellationToken)
    {
        if (meanings is not null)
        {
            var (session, _) = Open(question);
            IReadOnlyList<string>? within = session.Scope.IsNarrow ? [.. session.Scope.Documents.Select(document => document.Id)] : null;
            var found = index.Search(new PassageQuery(session.Reading.TopicText, PassageMeanings.Depth, within));
            await meanings.LearnAsync(session.Reading.TopicText, found, cancellationToken);
        }

        return Work(question);
    }

    private (Answer Answer, AnswerSession Session) Work(Question question)
    {
        var (session, turn) = Open(question);
        var answer = Composers.Select(compose => compose(session)).FirstOrDefault(found => found is not null) ?? TopicAnswers.Answer(session);
        return (answer with { Context = Remember(answer, session, turn) }, session);
    }

    private (AnswerSession Session, AskedTurn Turn) Open(Question asked)
    {
        var question = asked.Text.Length > LongestQuestion ? asked with { Text = asked.Text[..LongestQuestion] } : asked;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Vietnam).DateTime);
        var known = GetGround();
        var ground = known.For(question);
        var turn = new TurnTaking(ground.Catalog, question.Context, text => QuestionReader.Read(ground.Own(question) with { Text = text }, ground.Catalog, ground.Roster, ground.Units, today))
            .Take(question.Text);
        var session = new AnswerSession
        {
            Reading = turn.Reading,
            Context = question.Context,
            Catalog = ground.Catalog,
            Load = library.Get,
            Index = index,
            Meanings = meanings,
            Assignees = ground.Assignees,
            Duties = ground.Duties,
            Tracking = tracking,
            Skip = turn.Skip,
            HasNoRoster = known.Roster.Units.Count == 0,
            DeadlineOf = (words, issuedOn) => DeadlineReader.Find(words, issuedOn) ?? DeadlineReader.Read(words, issuedOn),
            Scope = turn.ChosenId is { } id && ground.Catalog.Find(id) is { } chosen
                ? new QuestionScope([chosen], [], [], false)
                : ScopeResolver.Resolve(turn.Reading, ground.Catalog, question.Context),
        };
        return (session, turn);
    }

    /// <summary>What was read off documents and units once and holds until one of them changes.</summary>
    private AnswerGround GetGround()
    {
        var (catalog, roster) = (library.GetCatalog(), store.GetRoster());
        if (_ground is not { } ground || !ReferenceEquals(ground.Catalog, catalog) || !ReferenceEquals(ground.Roster, roster))
        {
            _ground = ground = new AnswerGround(catalog, roster);
        }

        return ground;
    }

    /// <summary>Where nothing was found, the conversation is still about what it was about.</summary>
    private static DialogueContext Kept(Answer answer, DialogueContext before) =>
        answer.Kind is AnswerKind.NotFound or AnswerKind.Refused && answer.Context.DocumentIds.Count == 0
            ? answer.Context with { DocumentIds = before.DocumentIds, NamedNumber = before.NamedNumber, Clauses = before.Clauses }
            : answer.Context;

    private static DialogueContext Remember(Answer answer, AnswerSession session, AskedTurn turn) => session.Reading.Act switch
    {
        SpeechAct.Greeting or SpeechAct.Thanks or SpeechAct.WhoAreYou or SpeechAct.Help => session.Context,
        _ => Kept(answer, session.Context) with
        {
            LastQuestion = turn.Question,
            ChosenDocumentId = turn.ChosenId,
            ReplacedUnit = turn.ReplacedUnit,
            Choices = answer.Kind is AnswerKind.Clarify ? [.. session.Scope.Ambiguous.Take(RefusalAnswers.MostChoices).Select(document => document.Id)] : [],
            AwaitsUnit = answer.Kind is AnswerKind.Clarify && answer.Context.AwaitsUnit,
        },
    };
}
