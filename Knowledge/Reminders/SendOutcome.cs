namespace CchcBot.Knowledge.Reminders;

/// <summary>What a channel answered to one attempt.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It took the message.</summary>
    public sealed record Taken : SendOutcome;

    /// <summary>It refused for now (429, 503) and the message surely did not arrive.</summary>
    public sealed record Later(TimeSpan Pause) : SendOutcome;

    /// <summary>It will never take it (403, 404): blocked, gone, unknown.</summary>
    public sealed record Never : SendOutcome;

    /// <summary>Nobody knows whether it arrived (no answer after it had left).</summary>
    public sealed record Ambiguous : SendOutcome;
}
