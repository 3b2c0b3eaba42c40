namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// Puts a short form, phrased by a model out of the passages found, in front of the rules' answer. The rules' answer
/// follows whole: what it states, warns of and cites is never lost to the phrasing.
/// </summary>
internal sealed class AnswerPhrasing(ModelCalls calls)
{
    /// <summary>The answer, with a short form in front where the model gave one that holds.</summary>
    public async Task<Answer> PhraseAsync(AnswerSession session, Answer answer, ShowSoFar show, CancellationToken cancellationToken)
    {
        var sources = new Sources(session, answer);
        if (!sources.All.Any())
        {
            return answer;
        }

        IReadOnlyList<CheckedSentence> kept = [];
        var isStopped = false;
        var whole = await calls.AskAsync(
            PhrasingPrompt.Messages(session.Reading.Text, sources),
            new DocumentFunctions(session, sources).All,
            async (said, token) =>
            {
                // A line that is not over may still get another citation.
                var holding = CheckedSentences.Of(said[..(said.LastIndexOf('\n') + 1)], sources);
                var isMore = holding.Count > kept.Count;
                kept = holding;
                isStopped = isMore && !await show(new ShortForm(kept, sources, answer).Text, token);
                return !isStopped;
            },
            cancellationToken);

        // Of an answer that broke off, the lines that came whole are as good as any.
        kept = whole is null || isStopped ? kept : CheckedSentences.Of(whole, sources);
        if (kept.Count == 0)
        {
            return answer;
        }

        var form = new ShortForm(kept, sources, answer);
        return answer with { Text = $"{form.Text}\n\n{answer.Text}", Citations = form.Citations, IsPhrasedByModel = true };
    }
}
