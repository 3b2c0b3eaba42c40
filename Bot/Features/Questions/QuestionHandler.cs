using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Questions;

/// <summary>Answers questions about the stored documents. It takes every message that nothing else took.</summary>
internal sealed class QuestionHandler(Responder responder, IKnowledgeStore store) : IMessageHandler
{
    /// <summary>The slot that holds what the conversation is about, as a <see cref="DialogueContext"/>.</summary>
    public const string TopicSlot = "questions.topic";

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        var declared = state.Find<DeclaredUnit>(DeclaredUnit.Slot);
        var speaker = SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, declared?.UnitId);
        var context = state.Find<DialogueContext>(TopicSlot) ?? DialogueContext.Empty;
        var answer = await responder.AnswerAsync(
            new Question(message.Text, speaker.Unit?.Id, speaker.Unit?.Name, context), message.Show is { } show ? new ShowSoFar(show) : null, cancellationToken);
        return new Turn(AnswerReply.Of(answer), state.With(TopicSlot, answer.Context));
    }
}
