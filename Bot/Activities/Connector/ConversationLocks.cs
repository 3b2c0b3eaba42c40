namespace CchcBot.Bot.Activities.Connector;

/// <summary>Lets one caller at a time into each conversation, since the channels keep no order among calls that overlap.</summary>
internal sealed class ConversationLocks
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Entrance> _entrances = [];

    /// <summary>Waits for its turn; the next one enters when the result is disposed.</summary>
    public async Task<IDisposable> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        Entrance? entrance;
        lock (_gate)
        {
            if (!_entrances.TryGetValue(conversation, out entrance))
            {
                entrance = new Entrance(this, conversation);
                _entrances.Add(conversation, entrance);
            }

            entrance.Callers++;
        }

        try
        {
            await entrance.Door.WaitAsync(cancellationToken);
            return entrance;
        }
        catch (OperationCanceledException)
        {
            Forget(entrance);
            throw;
        }
    }

    private void Leave(Entrance entrance)
    {
        entrance.Door.Release();
        Forget(entrance);
    }

    private void Forget(Entrance entrance)
    {
        lock (_gate)
        {
            if (--entrance.Callers == 0)
            {
                _entrances.Remove(entrance.Conversation);
                entrance.Door.Dispose();
            }
        }
    }

    private sealed class Entrance(ConversationLocks locks, ConversationKey conversation) : IDisposable
    {
        public ConversationKey Conversation => conversation;

        public SemaphoreSlim Door { get; } = new(1, 1);

        public int Callers { get; set; }

        public void Dispose() => locks.Leave(this);
    }
}
