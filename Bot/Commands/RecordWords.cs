namespace CchcBot.Bot.Commands;

/// <summary>What <c>acknowledgements add</c> was called with.</summary>
/// <param name="As">Who records: identity or e-mail address.</param>
/// <param name="Unit">The unit, by any of its names.</param>
/// <param name="Document">The document: identity or number.</param>
/// <param name="Date">The day.</param>
internal sealed record RecordWords(string As, string Unit, string Document, string Date)
{
    /// <summary>How many people were informed; null when not said.</summary>
    public int? Informed { get; init; }

    /// <summary>How many people there are; null when not said.</summary>
    public int? Total { get; init; }

    /// <summary>How; null when not said.</summary>
    public string? Method { get; init; }

    /// <summary>A note; null without one.</summary>
    public string? Note { get; init; }

    /// <summary>The file that shows it; null without one.</summary>
    public string? Evidence { get; init; }

    /// <summary>Why in the unit's place; null when the unit states it itself.</summary>
    public string? Reason { get; init; }
}
