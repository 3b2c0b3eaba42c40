using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>The answers to invokes that more than one name shares.</summary>
internal static class InvokeResponses
{
    /// <summary>Done, with nothing to say.</summary>
    public static InvokeResponse Empty { get; } = new(StatusCodes.Status200OK, Body: null);

    /// <summary>The bot does not know this name.</summary>
    public static InvokeResponse Unknown { get; } = new(StatusCodes.Status501NotImplemented, Body: null);

    /// <summary>The value is not of the name's form.</summary>
    public static InvokeResponse Malformed { get; } = new(StatusCodes.Status400BadRequest, Body: null);

    /// <summary>Done, with this body.</summary>
    public static InvokeResponse Ok(JsonObject body) => new(StatusCodes.Status200OK, body);
}
