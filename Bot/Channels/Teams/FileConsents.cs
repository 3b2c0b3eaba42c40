using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// Files for a person in Teams: offered on a card, and put into the person's OneDrive when it is accepted. The card then
/// gives way to the file, or to a word that it was declined.
/// </summary>
internal sealed class FileConsents(
    OfferedFiles files, FilePlaces places, IHttpClientFactory clients, FollowUps followUps, IEnumerable<IActivitySender> senders) : IInvokeHandler, IFileOffer
{
    private const string ConsentCard = "application/vnd.microsoft.teams.card.file.consent";
    private const string InfoCard = "application/vnd.microsoft.teams.card.file.info";
    private const string FileMember = "fileId";

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => ["fileConsent/invoke"];

    /// <inheritdoc />
    public OutgoingActivity? Offer(Activity activity, ReplyFile file)
    {
        if (activity is not { ChannelId: "msteams", From.Id: { } person } || MessageReading.IsGroup(activity))
        {
            return null;
        }

        var context = new JsonObject { [FileMember] = files.Add(file.Name, file.Content, person) };
        return Card(ConsentCard, file.Name, new JsonObject
        {
            ["description"] = file.Description,
            ["sizeInBytes"] = file.Content.Length,
            ["acceptContext"] = context,
            ["declineContext"] = context.DeepClone(),
        });
    }

    /// <inheritdoc />
    public Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(activity.Value is { } value && value.FindObject("context") is { } context && value.FindText("action") is "accept" or "decline"
            ? Take(activity, value, context)
            : InvokeResponses.Malformed);

    private InvokeResponse Take(Activity activity, JsonElement value, JsonElement context)
    {
        var file = files.Take(context.FindText(FileMember) ?? "", activity.From?.Id);
        var place = value.FindText("action") == "accept" ? value.FindObject("uploadInfo") : null;
        if (file is not null || place is not null)
        {
            followUps.TryAdd(activity.Conversation?.Id ?? "", token => SettleAsync(activity, file, place, token));
        }

        return InvokeResponses.Empty;
    }

    private async Task SettleAsync(Activity activity, OfferedFile? file, JsonElement? place, CancellationToken cancellationToken)
    {
        var shown = place is not { } upload ? Say(TeamsTexts.FileDeclined(file!.Name))
            : file is null ? Say(TeamsTexts.FileGone)
            : await TryPutAsync(file, upload.FindText("uploadUrl"), cancellationToken) ? Info(file, upload)
            : Say(TeamsTexts.FileNotPut(file.Name));
        var sender = senders.First(candidate => candidate.Serves(activity));
        if (activity.ReplyToId is not { Length: > 0 } card || !await sender.TryUpdateAsync(activity, card, shown, cancellationToken))
        {
            await sender.SendAsync(activity, shown, cancellationToken);
        }
    }

    /// <summary>Puts the whole file in one piece. The address carries its own right, so no token goes there.</summary>
    private async Task<bool> TryPutAsync(OfferedFile file, string? url, CancellationToken cancellationToken)
    {
        if (places.Find(url) is not { } address || file.Content.Length == 0)
        {
            return false;
        }

        try
        {
            using var client = clients.CreateClient(FilePlaces.ClientName);
            using var content = new ReadOnlyMemoryContent(file.Content);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Content.Length - 1, file.Content.Length);
            using var response = await client.PutAsync(address, content, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    private static OutgoingActivity Info(OfferedFile file, JsonElement place)
    {
        var info = Card(InfoCard, place.FindText("name") ?? file.Name, new JsonObject
        {
            ["uniqueId"] = place.FindText("uniqueId"),
            ["fileType"] = place.FindText("fileType"),
        });
        info.Attachments![0]!["contentUrl"] = place.FindText("contentUrl");
        return info;
    }

    private static OutgoingActivity Card(string contentType, string name, JsonObject content) => new()
    {
        Type = ActivityTypes.Message,
        Attachments = [new JsonObject { ["contentType"] = contentType, ["name"] = name, ["content"] = content }],
    };

    private static OutgoingActivity Say(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain", Locale = "vi-VN" };
}
