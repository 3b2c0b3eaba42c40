using System.Text.Json.Nodes;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>Opens the conversation of the bot with one person of a tenant; asked for again, it is the same one.</summary>
internal sealed class PersonalChats(ConnectorHttp http, SendingPace pace)
{
    /// <summary>The conversation's identity; null where the channel gave none.</summary>
    /// <param name="met">Anything that came from the tenant: its service, its tenant and the bot's account.</param>
    /// <param name="person">The person's identity with the directory, or account with the channel.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public async Task<string?> OpenAsync(Activity met, string person, CancellationToken cancellationToken)
    {
        var tenant = met.Conversation?.TenantId;
        var body = new JsonObject
        {
            ["bot"] = new JsonObject { ["id"] = met.Recipient?.Id },
            ["members"] = new JsonArray(new JsonObject { ["id"] = person }),
            ["isGroup"] = false,
        };
        if (tenant is not null)
        {
            body["tenantId"] = tenant;
            body["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } };
        }

        await pace.WaitAsync("opening", tenant, cancellationToken);
        return await http.CallAsync(
            new ConnectorCall(HttpMethod.Post, new Uri($"{met.ServiceUrl!.TrimEnd('/')}/v3/conversations"), body, IsFleeting: false), cancellationToken);
    }
}
