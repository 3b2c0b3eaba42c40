using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// Dialogs: “Hỏi trợ lý về tin này” on a message or in the compose box, and cards that open one. What is asked and answered
/// there only the person sees, wherever it was opened.
/// </summary>
internal sealed class Dialogs(MessageReader reader, Turns turns) : IInvokeHandler
{
    private const string QuestionMember = "question";
    private const int LongestQuestion = 2000;

    /// <inheritdoc />
    public IReadOnlyCollection<string> Names =>
        ["composeExtension/fetchTask", "composeExtension/submitAction", "task/fetch", "task/submit"];

    /// <inheritdoc />
    public async Task<InvokeResponse> HandleAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value)
        {
            return InvokeResponses.Malformed;
        }

        var data = value.FindObject("data");
        if (data?.FindText("verb") is { Length: > 0 } verb)
        {
            return await AnswerAsync(reader.ReadDialog(activity, "", new CardPress(verb, data.Value)), cancellationToken);
        }

        return activity.Name is "composeExtension/fetchTask" or "task/fetch" ? Ask(SaidIn(value)) : await SubmitAsync(activity, data, cancellationToken);
    }

    private async Task<InvokeResponse> SubmitAsync(Activity activity, JsonElement? data, CancellationToken cancellationToken) =>
        data?.FindText(QuestionMember)?.Normalize().Trim() switch
        {
            null => InvokeResponses.Malformed,
            "" => Ask(""),
            var question => await AnswerAsync(reader.ReadDialog(activity, question, press: null), cancellationToken),
        };

    private async Task<InvokeResponse> AnswerAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var reply = await turns.TakeAsync(message, cancellationToken);
        var words = AdaptiveCard.Text(reply.Text);
        var card = reply.Card is null
            ? AdaptiveCard.Create(reply.Language, [words])
            : AdaptiveCard.WithFallbacks(WithWords(reply.Card, words));
        return Continue(TeamsTexts.AnswerTitle, CardSize.Fit(card));
    }

    private static JsonObject WithWords(JsonObject card, JsonObject words)
    {
        var whole = card.DeepClone().AsObject();
        (whole["body"] as JsonArray)?.Insert(0, words);
        return whole;
    }

    /// <summary>The form, with the words of the message that it was opened on.</summary>
    private static InvokeResponse Ask(string said) => Continue(TeamsTexts.AskTitle, AdaptiveCard.Create(
        "vi",
        [AdaptiveCard.Input(QuestionMember, TeamsTexts.AskLabel, TeamsTexts.AskHint, said)],
        AdaptiveCard.Submit(TeamsTexts.AskButton, [])));

    private static InvokeResponse Continue(string title, JsonObject card) => InvokeResponses.Ok(new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["height"] = "medium", ["width"] = "medium", ["card"] = AdaptiveCard.Attachment(card) },
        },
    });

    private static string SaidIn(JsonElement value)
    {
        var body = value.FindObject("messagePayload")?.FindObject("body");
        var words = body?.FindText("content") is { } content ? HtmlWords.Read(content) : "";
        return words.Length <= LongestQuestion ? words : words[..LongestQuestion];
    }
}
