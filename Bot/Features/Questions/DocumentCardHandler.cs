using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Features.Questions;

/// <summary>Shows a document page by page when somebody presses for it; the conversation is then about that document.</summary>
internal sealed class DocumentCardHandler(DocumentLibrary library) : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(message.Press is { Verb: DocumentCard.Verb } press ? Show(press.Data, state) : null);

    private Turn Show(JsonElement data, ConversationState state)
    {
        var catalog = library.GetCatalog();
        if (TextOf(data, DocumentCard.DocumentMember) is not { } id || catalog.Find(id) is null)
        {
            return new Turn(new Reply(QuestionTexts.NoSuchDocument), state);
        }

        var page = data.TryGetProperty(DocumentCard.PageMember, out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetInt32(out var asked) ? asked : 0;
        var context = (state.Find<DialogueContext>(QuestionHandler.TopicSlot) ?? DialogueContext.Empty) with { DocumentIds = [id], Clauses = [], NamedNumber = null };
        return new Turn(DocumentCard.Page(library.Get(id), catalog, page, TextOf(data, DocumentCard.LanguageMember) is "en" ? "en" : "vi"), state.With(QuestionHandler.TopicSlot, context));
    }

    private static string? TextOf(JsonElement data, string member) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
