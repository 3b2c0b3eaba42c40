using System.Text.Json.Serialization;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>What a client needs to talk: the conversation, a token for it and where its stream is.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">For requests.</param>
/// <param name="ExpiresIn">How many seconds the token is good for.</param>
/// <param name="StreamUrl">The stream's address, to be opened at once; null with a token alone.</param>
internal sealed record ConversationOpening(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl);
