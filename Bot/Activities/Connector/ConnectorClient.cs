using System.Net;
using System.Runtime.CompilerServices;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>
/// Brings activities to a channel over its connector's REST interface (Bot Connector 3.0), one call at a time in each
/// conversation.
/// </summary>
internal sealed class ConnectorClient(ConnectorHttp http, ConversationLocks locks, SendingPace pace) : IActivitySender
{
    private const string Teams = "msteams";

    /// <summary>The turns whose answer is shown while it is being written: nothing else need say there that somebody is writing.</summary>
    private readonly ConditionalWeakTable<Activity, object> _shown = [];

    /// <inheritdoc />
    public bool Serves(Activity inbound) =>
        Uri.TryCreate(inbound.ServiceUrl, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";

    /// <inheritdoc />
    public Task<string?> SendAsync(Activity inbound, OutgoingActivity activity, CancellationToken cancellationToken) => CallAsync(
        inbound,
        new ConnectorCall(
            HttpMethod.Post,
            Address(inbound, inbound.Id),
            ActivityJson.Address(inbound, activity),
            IsFleeting: activity.Type == ActivityTypes.Typing)
        {
            IsPiece = activity is { Type: ActivityTypes.Typing, Text: not null },
        },
        cancellationToken);

    /// <inheritdoc />
    public async Task<bool> TryUpdateAsync(Activity inbound, string activityId, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            await UpdateAsync(inbound, activityId, activity, cancellationToken);
            return true;
        }
        catch (SendFailedException failure) when (failure.Status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotImplemented)
        {
            return false;
        }
    }

    /// <summary>Puts an activity in place of one that was sent, such as a card whose state has changed.</summary>
    public Task UpdateAsync(Activity inbound, string activityId, OutgoingActivity activity, CancellationToken cancellationToken)
    {
        var body = ActivityJson.Address(inbound, activity);
        body["id"] = activityId;
        return CallAsync(inbound, new ConnectorCall(HttpMethod.Put, Address(inbound, activityId), body, IsFleeting: false), cancellationToken);
    }

    /// <summary>Takes back an activity that was sent.</summary>
    public Task DeleteAsync(Activity inbound, string activityId, CancellationToken cancellationToken) => CallAsync(
        inbound, new ConnectorCall(HttpMethod.Delete, Address(inbound, activityId), Body: null, IsFleeting: false), cancellationToken);

    private async Task<string?> CallAsync(Activity inbound, ConnectorCall call, CancellationToken cancellationToken)
    {
        using var entered = await locks.EnterAsync(ConversationKey.Of(inbound), cancellationToken);
        return await HasTurnAsync(inbound, call, cancellationToken) ? await http.CallAsync(call, cancellationToken) : null;
    }

    /// <summary>Keeps Teams' limits; what is worth nothing later is left out rather than kept waiting.</summary>
    private async Task<bool> HasTurnAsync(Activity inbound, ConnectorCall call, CancellationToken cancellationToken)
    {
        if (call.IsPiece)
        {
            _shown.TryAdd(inbound, inbound);
        }
        else if (call.IsFleeting && _shown.TryGetValue(inbound, out _))
        {
            return false;
        }

        if (inbound.ChannelId != Teams)
        {
            return true;
        }

        var (conversation, tenant) = (inbound.Conversation!.Id!, inbound.Conversation.TenantId);
        if (call is { IsFleeting: true, IsPiece: false })
        {
            return pace.TryTake(conversation, tenant);
        }

        await pace.WaitAsync(conversation, tenant, cancellationToken);
        return true;
    }

    private static Uri Address(Activity inbound, string? activityId)
    {
        // Identities hold ';', ':', '@', '|' and '='.
        var conversation = Uri.EscapeDataString(inbound.Conversation!.Id!);
        var activity = activityId is null ? "" : "/" + Uri.EscapeDataString(activityId);
        return new Uri($"{inbound.ServiceUrl!.TrimEnd('/')}/v3/conversations/{conversation}/activities{activity}");
    }
}
