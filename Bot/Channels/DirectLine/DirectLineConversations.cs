using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The conversations, bounded in number and in age. One of an earlier process is opened when somebody comes back to it.</summary>
internal sealed class DirectLineConversations(ConversationArchive archive, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private static readonly TimeSpan CleaningInterval = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);
    private DateTimeOffset _nextCleaning = DateTimeOffset.MinValue;

    /// <summary>The conversation, or null when it was never started or is over.</summary>
    public DirectLineConversation? Find(string id)
    {
        lock (_gate)
        {
            if (!_conversations.TryGetValue(id, out var conversation))
            {
                return FindArchived(id);
            }

            if (!conversation.IsInUse)
            {
                Forget(conversation);
                return null;
            }

            conversation.Touch();
            return conversation;
        }
    }

    /// <summary>The visitor's conversation and whether it begins now.</summary>
    public (DirectLineConversation Conversation, bool IsNew) GetOrStart(Visitor visitor)
    {
        lock (_gate)
        {
            return Find(visitor.ConversationId) is { } existing ? (existing, false) : (Open(visitor, []), true);
        }
    }

    private DirectLineConversation? FindArchived(string id)
    {
        if (archive.Find(id) is not var (visitor, entries))
        {
            return null;
        }

        if (entries.Count > 0 && entries.Max(entry => entry.Moment) + options.Value.ConversationLifetime <= time.GetUtcNow())
        {
            archive.FileOf(visitor)?.Delete();
            return null;
        }

        var conversation = Open(visitor, entries);
        if (InterruptedTurn.Find(visitor, entries) is { } notice)
        {
            conversation.Stream.TryAppend(Guid.NewGuid().ToString("N"), notice, () => true);
        }

        return conversation;
    }

    private DirectLineConversation Open(Visitor visitor, IReadOnlyList<StreamEntry> before)
    {
        ForgetUnused();
        if (_conversations.Count >= options.Value.MaxConversations)
        {
            Forget(_conversations.Values.MinBy(conversation => (conversation.IsRead, conversation.LastUsed))!);
        }

        var stream = new ActivityStream(time, archive.FileOf(visitor), before);
        var conversation = new DirectLineConversation(visitor, stream, options.Value, time);
        _conversations.Add(visitor.ConversationId, conversation);
        return conversation;
    }

    private void ForgetUnused()
    {
        foreach (var conversation in _conversations.Values.Where(conversation => !conversation.IsInUse).ToArray())
        {
            Forget(conversation);
        }

        var now = time.GetUtcNow();
        if (now >= _nextCleaning)
        {
            _nextCleaning = now + CleaningInterval;
            archive.DeleteUnused(now - options.Value.ConversationLifetime, _conversations.ContainsKey);
        }
    }

    private void Forget(DirectLineConversation conversation)
    {
        _conversations.Remove(conversation.Visitor.ConversationId);
        conversation.Stream.End();
    }
}
