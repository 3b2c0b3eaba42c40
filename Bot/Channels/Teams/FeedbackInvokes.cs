using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// What people say of an answer with the thumbs under it: brought to the features as a press. A custom form asks for words.
/// </summary>
internal sealed class FeedbackInvokes(MessageReader reader, Turns turns) : IInvokeHandler
{
    private const string Fetch = "message/fetchTask";

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names => ["message/submitAction", Fetch];

    /// <inheritdoc />
    public async Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return InvokeResponses.Malformed;
        }

        if (activity.Name == Fetch)
        {
            return Form(value.FindObject("data")?.FindObject("actionValue")?.FindText("reaction"));
        }

        if (value.FindText("actionName") != "feedback" || value.FindObject("actionValue") is not { } given || given.FindText("reaction") is not { } reaction)
        {
            return InvokeResponses.Malformed;
        }

        var data = JsonSerializer.SerializeToElement(new { reaction, feedback = WordsOf(given), answerId = activity.ReplyToId });
        await turns.TakeAsync(reader.ReadPress(activity, new CardPress(SharedVerbs.Feedback, data)), cancellationToken);
        return InvokeResponses.Ok([]);
    }

    /// <summary>The words come as text, or as the JSON of a form whose field is called so.</summary>
    private static string? WordsOf(JsonElement given)
    {
        var words = given.FindText("feedback");
        if (words is null || !words.StartsWith('{'))
        {
            return words?.Normalize();
        }

        try
        {
            using var form = JsonDocument.Parse(words);
            return (form.RootElement.FindText("feedbackText") ?? words).Normalize();
        }
        catch (JsonException)
        {
            return words.Normalize();
        }
    }

    private static InvokeResponse Form(string? reaction) => InvokeResponses.Ok(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = TeamsTexts.FeedbackTitle,
                ["card"] = AdaptiveCard.Attachment(AdaptiveCard.Create(
                    "vi",
                    [
                        AdaptiveCard.Input(
                            "feedbackText", reaction == "like" ? TeamsTexts.FeedbackLiked : TeamsTexts.FeedbackDisliked, TeamsTexts.FeedbackHint, ""),
                    ],
                    AdaptiveCard.Submit(TeamsTexts.FeedbackButton, []))),
            },
        },
    });
}
