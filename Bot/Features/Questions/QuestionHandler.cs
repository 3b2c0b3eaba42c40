using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Questions;

/// <summary>Answers questions about the stored documents. It takes every message that nothing else took.</summary>
internal sealed class QuestionHandler(Responder responder, QuestionLog log, ExpertDesk experts, RecentAnswers recent, IKnowledgeStore store) : IMessageHandler
{
    /// <summary>The slot that holds what the conversation is about, as a <see cref="DialogueContext"/>.</summary>
    public const string TopicSlot = "questions.topic";

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        var declared = state.Find<DeclaredUnit>(DeclaredUnit.Slot);
        var speaker = SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, declared?.UnitId);
        var context = state.Find<DialogueContext>(TopicSlot) ?? DialogueContext.Empty;
        var answer = await responder.AnswerAsync(
            new Question(message.Text, speaker.Unit?.Id, speaker.Unit?.Name, context), message.Show is { } show ? new ShowSoFar(show) : null, cancellationToken);
        return new Turn(Keep(answer, message, speaker), state.With(TopicSlot, answer.Context));
    }

    /// <summary>The reply, under an identity by which it can be judged; the question is kept for the office when the answer falls short.</summary>
    private Reply Keep(Answer answer, IncomingMessage message, Speaker speaker)
    {
        var asked = answer.Asked ?? new AskedForm(StandsAlone: false, IsAboutOwnUnit: false);
        var id = QuestionLog.NewId();
        recent.Remember(message.Conversation, new RecentAnswer(id, message.Text, speaker.Unit?.Id, asked.IsAboutOwnUnit, asked.StandsAlone));
        var shortfall = ShortfallOf(answer);
        if (shortfall is { } reason)
        {
            log.Save(new AskedQuestion(id, message.Moment, message.Text, reason)
            {
                UnitId = speaker.Unit?.Id,
                OfficerId = speaker.Officer?.Id,
                IsAboutOwnUnit = asked.IsAboutOwnUnit,
                StandsAlone = asked.StandsAlone,
            });
        }

        var reply = AnswerReply.Of(answer);
        var isForExperts = shortfall is not null && experts.IsManned && answer.Language == "vi";
        return reply with
        {
            AnswerId = answer.Kind is AnswerKind.Answer or AnswerKind.NotFound ? id : null,
            Suggestions = isForExperts ? [.. reply.Suggestions.Take(3), QuestionTexts.AskExpert] : reply.Suggestions,
        };
    }

    private static QuestionReason? ShortfallOf(Answer answer) => answer switch
    {
        { Kind: AnswerKind.NotFound } => QuestionReason.NotStated,
        { Kind: AnswerKind.Clarify, Context: { AwaitsUnit: false, Choices.Count: 0 } } => QuestionReason.NotUnderstood,
        { Kind: AnswerKind.Answer, IsUncertain: true } => QuestionReason.Uncertain,
        _ => null,
    };
}
