using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>The conversations of this process, bounded in number and in age.</summary>
internal sealed class DirectLineConversations(TimeProvider time, IOptions<DirectLineOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    /// <summary>The conversation, or null when it was never started or is over.</summary>
    public DirectLineConversation? Find(string id)
    {
        lock (_gate)
        {
            if (!_conversations.TryGetValue(id, out var conversation))
            {
                return null;
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
            if (Find(visitor.ConversationId) is { } existing)
            {
                return (existing, false);
            }

            ForgetUnused();
            if (_conversations.Count >= options.Value.MaxConversations)
            {
                Forget(_conversations.Values.MinBy(conversation => (conversation.IsRead, conversation.LastUsed))!);
            }

            var conversation = new DirectLineConversation(visitor, options.Value, time);
            _conversations.Add(visitor.ConversationId, conversation);
            return (conversation, true);
        }
    }

    private void ForgetUnused()
    {
        foreach (var conversation in _conversations.Values.Where(conversation => !conversation.IsInUse).ToArray())
        {
            Forget(conversation);
        }
    }

    private void Forget(DirectLineConversation conversation)
    {
        _conversations.Remove(conversation.Visitor.ConversationId);
        conversation.Stream.End();
    }
}
