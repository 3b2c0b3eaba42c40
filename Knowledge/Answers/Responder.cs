using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Gives the whole answer to a question: what an expert has answered before, the rules' own, and where a language model is configured, with a short form that
/// was held against the documents, or to a question that the rules did not understand, as the model understood it.
/// </summary>
public sealed class Responder(Answerer answerer, QuestionLog? experts = null, ModelVoice? model = null)
{
    private static readonly ShowSoFar Nowhere = (_, _) => Task.FromResult(true);

    /// <summary>The answer; <paramref name="show"/>, where there is one, gets its beginning while the model is at it.</summary>
    public async Task<Answer> AnswerAsync(Question question, ShowSoFar? show, CancellationToken cancellationToken)
    {
        var (rules, session) = await answerer.WorkAsync(question, cancellationToken);
        var asked = new AskedForm(!session.Reading.RefersBack && !session.Scope.IsFromContext, session.Reading.SpeaksOfOwnUnit);
        var answer = experts is null || !asked.StandsAlone ? rules : ExpertAnswers.TryAnswer(session, rules, experts, question.Text, question.UnitId) ?? rules;
        return (ReferenceEquals(answer, rules) ? await HelpAsync(question, answer, session, show, cancellationToken) : answer) with { Asked = asked };
    }

    private async Task<Answer> HelpAsync(Question question, Answer answer, AnswerSession session, ShowSoFar? show, CancellationToken cancellationToken)
    {
        // The model's words are held against Vietnamese text; an English answer quotes it.
        return model is null || answer.Language == "en" ? answer
            : answer is { Kind: AnswerKind.Answer, MayBePhrased: true } ? await PhraseAsync(answer, session, show ?? Nowhere, cancellationToken)
            : IsNotUnderstood(answer, session) || IsNotStated(answer, session) ? await AskAgainAsync(question, answer, session, cancellationToken)
            : answer;
    }

    private async Task<Answer> PhraseAsync(Answer answer, AnswerSession session, ShowSoFar show, CancellationToken cancellationToken)
    {
        // Nothing yet, so that the person sees that something is going on.
        await show("", cancellationToken);
        return await model!.Phrasing.PhraseAsync(session, answer, show, cancellationToken);
    }

    /// <summary>Answers by the rules what the model took the question for; says so. Where it left words of the question out, it is only offered.</summary>
    private async Task<Answer> AskAgainAsync(Question question, Answer answer, AnswerSession session, CancellationToken cancellationToken)
    {
        if (await model!.Rewriting.RewriteAsync(session, cancellationToken) is not { } rewrite)
        {
            return answer;
        }

        var second = answerer.Answer(question with { Text = rewrite.Text });
        if (second.Kind is not AnswerKind.Answer || !Stand(rewrite.AddedWords, second))
        {
            return answer;
        }

        return !rewrite.IsRespelling
            ? answer with { Suggestions = [rewrite.Text, .. answer.Suggestions], IsPhrasedByModel = true }
            : second with { Text = $"Tôi hiểu câu hỏi là: “{rewrite.Text}” Nếu chưa đúng, mong Anh/Chị hỏi lại.\n\n{second.Text}", IsPhrasedByModel = true };
    }

    private static bool IsNotUnderstood(Answer answer, AnswerSession session) =>
        answer is { Kind: AnswerKind.Clarify, Context: { AwaitsUnit: false, Choices.Count: 0 } } && session.Scope.Ambiguous.Count == 0;

    private static bool IsNotStated(Answer answer, AnswerSession session) =>
        answer is { Kind: AnswerKind.NotFound, Missing.Count: 0 } && session.Scope.Missing.Count == 0;

    /// <summary>Whether the answer itself has the words that the asker did not say.</summary>
    private static bool Stand(IReadOnlyList<string> words, Answer answer)
    {
        var there = answer.Citations.SelectMany(citation => VietnameseText.FoldedWords(citation.Quote)).ToHashSet(StringComparer.Ordinal);
        return words.All(there.Contains);
    }
}
