namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>What a language model may do for an answer: say what a question means, and put a short form in front.</summary>
public sealed class ModelVoice
{
    internal ModelVoice(ModelCalls calls)
    {
        Phrasing = new AnswerPhrasing(calls);
        Rewriting = new QuestionRewriting(calls);
    }

    /// <summary>Phrases answers.</summary>
    internal AnswerPhrasing Phrasing { get; }

    /// <summary>Rewrites questions.</summary>
    internal QuestionRewriting Rewriting { get; }
}
