using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// Sign-in. The bot holds no connection to sign in to, since Teams itself vouches for who writes: an exchange is answered
/// with 412, so that no client waits for one. The same exchange comes from every device of a person and gets the same answer.
/// </summary>
internal sealed class SignIns(TimeProvider clock) : IInvokeHandler
{
    private const string TokenExchange = "signin/tokenExchange";

    private readonly ResponseMemory _exchanges = new(clock);

    /// <summary>How many exchanges were answered anew.</summary>
    public int Exchanges { get; private set; }

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => ["signin/verifyState", TokenExchange];

    /// <inheritdoc />
    public async Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return InvokeResponses.Malformed;
        }

        if (activity.Name != TokenExchange)
        {
            return value.FindText("state") is null ? InvokeResponses.Malformed : InvokeResponses.Empty;
        }

        return value.FindText("id") is { Length: > 0 } id
            ? await _exchanges.GetOrAddAsync($"{activity.From?.Id}\0{id}", () => Task.FromResult(Refuse(id, value.FindText("connectionName"))))
            : InvokeResponses.Malformed;
    }

    private InvokeResponse Refuse(string id, string? connection)
    {
        Exchanges++;
        return new InvokeResponse(StatusCodes.Status412PreconditionFailed, new JsonObject
        {
            ["id"] = id,
            ["connectionName"] = connection,
            ["failureDetail"] = "The bot has no connection of this name.",
        });
    }
}
