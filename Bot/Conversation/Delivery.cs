namespace CchcBot.Bot.Conversation;

/// <summary>What became of a message that was sent without having been asked for.</summary>
internal abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>The channel took it.</summary>
    public sealed record Taken : Delivery;

    /// <summary>The channel took nothing for now.</summary>
    public sealed record Later(TimeSpan Pause) : Delivery;

    /// <summary>The person cannot be reached there: never met, blocked or gone.</summary>
    public sealed record Never : Delivery;

    /// <summary>It may have arrived.</summary>
    public sealed record Ambiguous : Delivery;
}
