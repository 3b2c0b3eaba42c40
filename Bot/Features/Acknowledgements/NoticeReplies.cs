using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>What people get out of the outbox: the words, and where a document is to be read a card with the button for it.</summary>
internal static class NoticeReplies
{
    /// <summary>The button by which a person confirms having read.</summary>
    public const string ReadVerb = SharedVerbs.ReadDocument;

    /// <summary>The member of the button's data that names the document.</summary>
    public const string DocumentMember = "documentId";

    /// <summary>The member of the button's data that names a document of which only the number is known.</summary>
    public const string NameMember = "number";

    /// <summary>The member of the button's data that names the version.</summary>
    public const string VersionMember = "version";

    /// <summary>The reply that brings a message.</summary>
    public static Reply Of(OutboxMessage message) => new(message.Text)
    {
        Card = message.Topic is { } topic ? Card(message.Text, topic) : null,
    };

    /// <summary>The card that asks for the press, one button for each document.</summary>
    public static JsonObject ReadingCard(string text, IReadOnlyList<CirculatedDocument> documents) => AdaptiveCard.Create(
        "vi",
        [AdaptiveCard.Text(text)],
        documents.Select(document => Button(
            documents.Count == 1 ? AcknowledgementTexts.ReadButton : $"{AcknowledgementTexts.ReadButton} {document.Name}",
            document.Id, document.Name, document.Version)));

    private static JsonObject Card(string text, OutboxTopic topic) => AdaptiveCard.Create(
        "vi",
        [AdaptiveCard.Heading(topic.DocumentName), AdaptiveCard.Text(text)],
        Button(AcknowledgementTexts.ReadButton, topic.DocumentId, topic.DocumentName, topic.Version));

    private static JsonObject Button(string title, string? documentId, string name, string? version) => AdaptiveCard.Execute(
        title,
        ReadVerb,
        new JsonObject { [DocumentMember] = documentId, [NameMember] = documentId is null ? name : null, [VersionMember] = version },
        "positive");

    /// <summary>A text member of a button's data, or null.</summary>
    public static string? Member(JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
