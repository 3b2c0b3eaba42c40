using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Identity;

/// <summary>What came of a code that somebody sent.</summary>
public abstract record LinkOutcome
{
    private LinkOutcome()
    {
    }

    /// <summary>The account is the person's from now on.</summary>
    public sealed record Linked(Officer Officer) : LinkOutcome;

    /// <summary>No code like that is good now: mistyped, used or too old.</summary>
    public sealed record Unknown : LinkOutcome;

    /// <summary>The account has tried too often and has to wait.</summary>
    public sealed record TooManyTries : LinkOutcome;
}
