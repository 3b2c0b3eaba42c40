using System.Text.Json;
using System.Text.RegularExpressions;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Feedback;

/// <summary>Takes people's opinions of answers, 👍 or 👎 with a reason, and keeps them for the office.</summary>
internal sealed partial class FeedbackHandler(QuestionLog log, RecentAnswers recent, IKnowledgeStore store) : IMessageHandler
{
    /// <inheritdoc />
    public Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        Task.FromResult(message.Press is { Verb: SharedVerbs.Feedback } press ? Rate(press.Data, message, state) : GiveReason(message, state));

    private Turn Rate(JsonElement data, IncomingMessage message, ConversationState state)
    {
        if (recent.Find(message.Conversation, Text(data, AnswerRatingPress.AnswerIdMember)) is not { } answer)
        {
            return new Turn(new Reply(FeedbackTexts.NoAnswer), state);
        }

        var isHelpful = Text(data, AnswerRatingPress.ReactionMember) == AnswerRatingPress.Like;
        var rating = new AnswerRating(isHelpful, Text(data, AnswerRatingPress.ReasonMember), message.Moment);
        if (log.Change(answer.Id, question => question with { Rating = rating }) is null)
        {
            log.Save(new AskedQuestion(answer.Id, message.Moment, answer.Question, QuestionReason.Rated)
            {
                UnitId = answer.UnitId,
                OfficerId = SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, null).Officer?.Id,
                IsAboutOwnUnit = answer.IsAboutOwnUnit,
                StandsAlone = answer.StandsAlone,
                Rating = rating,
            });
        }

        return isHelpful || rating.Reason is not null
            ? new Turn(new Reply(FeedbackTexts.Thanks), state)
            : new Turn(new Reply(FeedbackTexts.WhatWasWrong) { Suggestions = FeedbackTexts.Reasons }, state.With(RatedAnswer.Slot, new RatedAnswer(answer.Id)));
    }

    private Turn? GiveReason(IncomingMessage message, ConversationState state)
    {
        if (message.Press is not null || state.Find<RatedAnswer>(RatedAnswer.Slot) is not { } rated || Reason().Match(VietnameseText.Fold(message.Text)) is not { Success: true } match)
        {
            return null;
        }

        var reason = message.Text[match.Length..].Trim();
        log.Change(rated.QuestionId, question => question.Rating is { } rating ? question with { Rating = rating with { Reason = reason } } : question);
        return new Turn(new Reply(FeedbackTexts.ReasonKept), state.With<RatedAnswer>(RatedAnswer.Slot, null));
    }

    private static string? Text(JsonElement data, string member) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? VietnameseText.Normalize(text)
            : null;

    [GeneratedRegex(@"^\s*ly do\s*(?:la)?\s*[:,-]\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Reason();
}
