using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Answers questions out of the stored documents, without a model: what no document states is not said.
/// </summary>
public sealed class Answerer(IKnowledgeStore store, DocumentLibrary library, PassageIndex index, TimeProvider clock, PassageMeanings? meanings = null)
{
    /// <summary>What stands further on is not read: nobody asks as much, and whoever sends it shall not keep others waiting.</summary>
    private const int LongestQuestion = 4000;

    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The kinds of answer in the order in which they are tried.</summary>
    private static readonly IReadOnlyList<Func<AnswerSession, Answer?>> Composers =
    [
        RefusalAnswers.OutOfScope,
        EffectAnswers.TryAnswer,
        MissingAnswers.TryAnswer,
        RefusalAnswers.Unclear,
        RefusalAnswers.UnknownUnit,
        ConsistencyAnswers.TryAnswer,
        RelationAnswers.TryAnswer,
        CirculationAnswers.TryAnswer,
        CountAnswers.TryAnswer,
        ProvisionAnswers.TryAnswer,
        HeaderAnswers.TryAnswer,
        FollowUpAnswers.TryAnswer,
        DutyAnswers.TryAnswer,
        ContentAnswers.TryAnswer,
    ];

    /// <summary>The answer to a question, after asking the embedding model, where there is one, about what words found.</summary>
    public async Task<Answer> AnswerAsync(Question question, CancellationToken cancellationToken)
    {
        if (meanings is not null)
        {
            var session = Open(question);
            IReadOnlyList<string>? within = session.Scope.IsNarrow ? [.. session.Scope.Documents.Select(document => document.Id)] : null;
            var found = index.Search(new PassageQuery(session.Reading.TopicText, PassageMeanings.Depth, within));
            await meanings.LearnAsync(session.Reading.TopicText, found, cancellationToken);
        }

        return Answer(question);
    }

    /// <summary>The answer to a question, by words and what is known of meanings.</summary>
    public Answer Answer(Question question)
    {
        var session = Open(question);
        return Composers.Select(compose => compose(session)).FirstOrDefault(answer => answer is not null)
            ?? TopicAnswers.Answer(session);
    }

    private AnswerSession Open(Question asked)
    {
        var question = asked.Text.Length > LongestQuestion ? asked with { Text = asked.Text[..LongestQuestion] } : asked;
        var catalog = library.GetCatalog();
        var roster = store.GetRoster();
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Vietnam).DateTime);
        var reading = QuestionReader.Read(question, catalog, roster, today);
        return new AnswerSession
        {
            Reading = reading,
            Context = question.Context,
            Catalog = catalog,
            Load = library.Get,
            Index = index,
            Meanings = meanings,
            Assignees = new AssigneeMatcher(new UnitGroups(roster)),
            DeadlineOf = (words, issuedOn) => DeadlineReader.Read(words, issuedOn),
            Scope = ScopeResolver.Resolve(reading, catalog, question.Context),
        };
    }
}
