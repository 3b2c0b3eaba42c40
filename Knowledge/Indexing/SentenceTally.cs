namespace CchcBot.Knowledge.Indexing;

/// <summary>What of a question stands in the sentence that is being read, kept in the match where it is the best yet.</summary>
internal sealed class SentenceTally(QueryPlan plan, PassageMatch match)
{
    /// <summary>Keeps a sentence of two words from being all focus.</summary>
    private const double FocusDamping = 2;

    private readonly int[] _seenIn = new int[plan.Units.Count];
    private int _sentence;
    private int _tokens;
    private int _asked;
    private double _pairs;

    /// <summary>Counts a token of the sentence.</summary>
    public void AddToken(bool isAsked)
    {
        _tokens++;
        _asked += isAsked ? 1 : 0;
    }

    /// <summary>Counts a pair, once a sentence.</summary>
    public void AddPair(int first, double weight)
    {
        if (_seenIn[first] != _sentence)
        {
            _seenIn[first] = _sentence;
            _pairs += plan.PairRarities[first] * plan.PairWeight(first) * weight;
        }
    }

    /// <summary>Ends the sentence and starts the next.</summary>
    public void End(int part)
    {
        match.SentencePairs[part] = Math.Max(match.SentencePairs[part], _pairs);
        if (_tokens > 1)
        {
            match.Focus[part] = Math.Max(match.Focus[part], _asked / (_tokens + FocusDamping));
        }

        _sentence++;
        _tokens = 0;
        _asked = 0;
        _pairs = 0;
    }
}
