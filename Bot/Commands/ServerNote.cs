using System.Text.Json;

namespace CchcBot.Bot.Commands;

/// <summary>What a server leaves beside the store's lock, so that verbs find it. Only its own account can read it.</summary>
/// <param name="Address">Where it listens on this machine.</param>
/// <param name="Key">The secret that a verb must show.</param>
internal sealed record ServerNote(string Address, string Key)
{
    /// <summary>The note as text.</summary>
    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The note that a text holds, or null.</summary>
    public static ServerNote? Parse(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<ServerNote>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
