using System.Text.Json;

namespace CchcBot.Bot.Conversation;

/// <summary>A button of one of our cards that was pressed.</summary>
/// <param name="Verb">What the button stands for: "acknowledgements/confirm".</param>
/// <param name="Data">What the card carried; proves nothing about who pressed.</param>
public sealed record CardPress(string Verb, JsonElement Data);
