namespace CchcBot.Bot.Conversation;

/// <summary>
/// The last answers of every conversation, in memory only: a question that nobody judges or passes on is written nowhere.
/// After a restart an opinion is kept without the question's words.
/// </summary>
internal sealed class RecentAnswers
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Conversation, RecentAnswer Answer)> _answers = [];

    /// <summary>Remembers an answer of a conversation.</summary>
    public void Remember(string conversation, RecentAnswer answer)
    {
        lock (_gate)
        {
            _answers.AddFirst((conversation, answer));
            if (_answers.Count > Most)
            {
                _answers.RemoveLast();
            }
        }
    }

    /// <summary>The answer with this identity in the conversation, else the conversation's last one; null without any.</summary>
    public RecentAnswer? Find(string conversation, string? id)
    {
        lock (_gate)
        {
            var own = _answers.Where(one => one.Conversation == conversation).Select(one => one.Answer);
            return own.FirstOrDefault(answer => answer.Id == id) ?? own.FirstOrDefault();
        }
    }
}
