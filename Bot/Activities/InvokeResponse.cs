using System.Text.Json.Nodes;

namespace CchcBot.Bot.Activities;

/// <summary>The answer to an invoke, given in the HTTP response.</summary>
/// <param name="Status">The HTTP status; 501 for an invoke that the bot does not know.</param>
/// <param name="Body">The JSON body, or null for none.</param>
public sealed record InvokeResponse(int Status, JsonObject? Body);
