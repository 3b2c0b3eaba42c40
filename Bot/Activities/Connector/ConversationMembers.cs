using System.Globalization;
using System.Text.Json;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>Who is in a conversation, page by page.</summary>
internal sealed class ConversationMembers(ConnectorHttp http)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;
    private const int MostPages = 20;

    /// <summary>The first members, at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<ChannelAccount>> ListAsync(Activity inbound, int most, CancellationToken cancellationToken)
    {
        var members = new List<ChannelAccount>();
        string? continuation = null;
        for (var page = 0; page < MostPages && members.Count < most; page++)
        {
            var call = new ConnectorCall(HttpMethod.Get, Address(inbound, Math.Clamp(most, SmallestPage, LargestPage), continuation), Body: null, IsFleeting: false);
            var read = await http.ReadAsync(call, cancellationToken) is { } body ? Parse(body) : null;
            members.AddRange(read?.Members ?? []);
            continuation = read?.ContinuationToken;
            if (string.IsNullOrEmpty(continuation))
            {
                break;
            }
        }

        return [.. members.Take(most)];
    }

    private static MembersPage? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<MembersPage>(body.Span, ActivityJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Uri Address(Activity inbound, int pageSize, string? continuation)
    {
        // A thread of a channel has no members of its own: they are those of the channel.
        var conversation = Uri.EscapeDataString(inbound.Conversation!.Id!.Split(";messageid=", 2)[0]);
        var next = continuation is null ? "" : "&continuationToken=" + Uri.EscapeDataString(continuation);
        return new Uri(string.Create(
            CultureInfo.InvariantCulture, $"{inbound.ServiceUrl!.TrimEnd('/')}/v3/conversations/{conversation}/pagedmembers?pageSize={pageSize}{next}"));
    }

    private sealed record MembersPage(IReadOnlyList<ChannelAccount>? Members, string? ContinuationToken);
}
