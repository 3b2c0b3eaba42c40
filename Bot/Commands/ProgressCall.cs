using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>What <c>progress add</c> was called with.</summary>
/// <param name="As">Who reports: identity or e-mail address.</param>
/// <param name="Share">The unit's share of the assignment, as <c>progress list</c> names it.</param>
/// <param name="Kind">What is reported.</param>
internal sealed record ProgressCall(string As, string Share, ProgressKind Kind)
{
    /// <summary>The product; null when not said.</summary>
    public string? Product { get; init; }

    /// <summary>Explanation, reason or obstacle; null without one.</summary>
    public string? Note { get; init; }

    /// <summary>The new last day; null for other kinds.</summary>
    public string? Due { get; init; }

    /// <summary>The file that shows it; null without one.</summary>
    public string? Evidence { get; init; }
}
