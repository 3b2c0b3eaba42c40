namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>One visitor's conversation.</summary>
/// <param name="visitor">Whose it is.</param>
/// <param name="stream">What was said in it.</param>
/// <param name="options">How much it may be used.</param>
/// <param name="time">The clock.</param>
internal sealed class DirectLineConversation(Visitor visitor, ActivityStream stream, DirectLineOptions options, TimeProvider time)
{
    private const int MaxReaders = 5;

    private readonly Lock _gate = new();
    private int _readers;

    /// <summary>Whose it is.</summary>
    public Visitor Visitor => visitor;

    /// <summary>What was said.</summary>
    public ActivityStream Stream => stream;

    /// <summary>How often something may be said.</summary>
    public RateWindow Messages { get; } = new(options.MaxMessagesPerMinute, time);

    /// <summary>When somebody last had to do with it.</summary>
    public DateTimeOffset LastUsed { get; private set; } = time.GetUtcNow();

    /// <summary>Until when somebody holds a token for it; no stream outlives that.</summary>
    public DateTimeOffset OpenUntil { get; private set; } = time.GetUtcNow() + options.TokenLifetime;

    /// <summary>Whether a client reads its stream now.</summary>
    public bool IsRead => _readers > 0;

    /// <summary>Whether somebody reads it now, or had to do with it recently enough.</summary>
    public bool IsInUse => IsRead || LastUsed + options.ConversationLifetime > time.GetUtcNow();

    /// <summary>Notes that it is used.</summary>
    public void Touch() => LastUsed = time.GetUtcNow();

    /// <summary>Notes that a token was given out for it.</summary>
    public void ExtendOpening() => OpenUntil = time.GetUtcNow() + options.TokenLifetime;

    /// <summary>Lets one more client read the stream; false when enough do.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_readers >= MaxReaders)
            {
                return false;
            }

            _readers++;
            return true;
        }
    }

    /// <summary>A client reads no more.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            _readers--;
        }

        Touch();
    }
}
