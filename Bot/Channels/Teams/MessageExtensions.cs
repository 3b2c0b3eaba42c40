using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// The compose box: a document or clause found by number or words and dropped into a chat as a card, and links to
/// documents shown as cards.
/// </summary>
internal sealed class MessageExtensions(CardSearch cards, DocumentLinks links) : IInvokeHandler
{
    private const string Query = "composeExtension/query";
    private const string QueryLink = "composeExtension/queryLink";
    private const string AnonymousQueryLink = "composeExtension/anonymousQueryLink";
    private const string SelectItem = "composeExtension/selectItem";
    private const string KeyMember = "key";
    private const int MostResults = 25;

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => [Query, QueryLink, AnonymousQueryLink, SelectItem];

    /// <inheritdoc />
    public Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken) => Task.FromResult(
        activity.Value is not { ValueKind: JsonValueKind.Object } value ? InvokeResponses.Malformed : activity.Name switch
        {
            Query => Search(value),
            SelectItem => value.FindText(KeyMember) is { } key ? Show(cards.Find(key)) : InvokeResponses.Malformed,
            _ => value.FindText("url") is { } url ? Unfurl(url, isAnonymous: activity.Name == AnonymousQueryLink) : InvokeResponses.Malformed,
        });

    private InvokeResponse Search(JsonElement value)
    {
        var options = value.FindObject("queryOptions");
        var skip = Math.Max(options?.FindNumber("skip") ?? 0, 0);
        var count = Math.Clamp(options?.FindNumber("count") ?? MostResults, 1, MostResults);
        var found = cards.Search(WordsOf(value), skip, count);
        return found.Count == 0 ? Say(TeamsTexts.NothingFound) : Result(found.Select(Attachment));
    }

    /// <summary>The words typed. Before anything is, the client sends <c>initialRun</c> in their place.</summary>
    private static string WordsOf(JsonElement value) => string.Join(' ', value.ListMembers("parameters")
        .Where(parameter => parameter.FindText("name") != "initialRun")
        .Select(parameter => parameter.FindText("value")?.Normalize().Trim())
        .Where(words => !string.IsNullOrEmpty(words)));

    /// <summary>Somebody without the app sees that it is a document, and nothing of what stands in it.</summary>
    private InvokeResponse Unfurl(string url, bool isAnonymous) => links.FindKey(url) is not { } key
        ? Say(TeamsTexts.LinkUnknown)
        : isAnonymous ? Result([Attachment(new FoundCard(key, TeamsTexts.LinkTitle, TeamsTexts.LinkClosed, ClosedCard()))])
        : Show(cards.Find(key));

    private static InvokeResponse Show(FoundCard? card) => card is null ? Say(TeamsTexts.NotStored) : Result([Attachment(card)]);

    private static JsonObject ClosedCard() => AdaptiveCard.Create(
        "vi", [AdaptiveCard.Heading(TeamsTexts.LinkTitle), AdaptiveCard.Text(TeamsTexts.LinkClosed)]);

    private static JsonObject Attachment(FoundCard found)
    {
        var attachment = AdaptiveCard.Attachment(CardSize.Fit(found.Card));
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject
            {
                ["title"] = found.Title,
                ["text"] = found.Text,
                ["tap"] = new JsonObject { ["type"] = "invoke", ["value"] = new JsonObject { [KeyMember] = found.Key } },
            },
        };
        return attachment;
    }

    private static InvokeResponse Result(IEnumerable<JsonObject> attachments) => InvokeResponses.Ok(new JsonObject
    {
        ["composeExtension"] = new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. attachments]),
        },
    });

    private static InvokeResponse Say(string text) => InvokeResponses.Ok(new JsonObject
    {
        ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = text },
    });
}
