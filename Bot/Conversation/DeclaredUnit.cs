namespace CchcBot.Bot.Conversation;

/// <summary>The unit that somebody whom the roster does not know says to be from; remembered for the conversation.</summary>
/// <param name="UnitId">The unit's identity in the roster.</param>
internal sealed record DeclaredUnit(string UnitId)
{
    /// <summary>The slot that holds it.</summary>
    public const string Slot = "speaker.unit";
}
