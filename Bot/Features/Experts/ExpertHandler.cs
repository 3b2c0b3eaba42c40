using System.Text.Json;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Experts;

/// <summary>
/// Passes questions on to the monitoring office, takes its answers and lets them be reused. Who may answer is looked up at
/// that moment.
/// </summary>
internal sealed class ExpertHandler(ExpertDesk desk, QuestionLog log, RecentAnswers recent, ClauseFinder clauses, IKnowledgeStore store) : IMessageHandler
{
    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        await ReplyAsync(message, cancellationToken) is { } reply ? new Turn(reply, state) : null;

    private async Task<Reply?> ReplyAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        switch (message.Press)
        {
            case { Verb: ExpertNotices.AnswerVerb, Data: var data }:
                var id = Text(data, ExpertNotices.QuestionMember);
                return await AnswerAsync(id, Text(data, ExpertNotices.AnswerMember), Text(data, ExpertNotices.SourceMember), message, cancellationToken);
            case { Verb: ExpertNotices.ApproveVerb, Data: var data }:
                return Approve(Text(data, ExpertNotices.QuestionMember), message);
            case not null:
                return null;
        }

        if (ExpertWords.FindAnswer(message.Text) is var (question, words))
        {
            return await AnswerAsync(question, words, words, message, cancellationToken);
        }

        return ExpertWords.FindWish(message.Text) is { } wish ? await ForwardAsync(wish, message, cancellationToken) : null;
    }

    private async Task<Reply> ForwardAsync(string words, IncomingMessage message, CancellationToken cancellationToken)
    {
        if (QuestionOf(words, message) is not { } question)
        {
            return new Reply(ExpertTexts.WhichQuestion);
        }

        if (!desk.IsManned)
        {
            return new Reply(ExpertTexts.Unmanned);
        }

        var speaker = FindSpeaker(message);
        await desk.ForwardAsync(question with { OfficerId = speaker.Officer?.Id, UnitId = speaker.Unit?.Id ?? question.UnitId }, cancellationToken);
        return new Reply(speaker.Officer is null ? ExpertTexts.ForwardedUnknown : ExpertTexts.Forwarded(question.Id));
    }

    /// <summary>The question said with the wish, else the last one asked; null without any.</summary>
    private AskedQuestion? QuestionOf(string words, IncomingMessage message)
    {
        if (words.Length > 0)
        {
            // Nobody has read it yet, so it counts as one that other units would mean otherwise.
            return new AskedQuestion(QuestionLog.NewId(), message.Moment, words, QuestionReason.Forwarded) { StandsAlone = true, IsAboutOwnUnit = true };
        }

        return recent.Find(message.Conversation, null) is not { } last
            ? null
            : log.Find(last.Id) ?? new AskedQuestion(last.Id, message.Moment, last.Question, QuestionReason.Forwarded)
            {
                UnitId = last.UnitId,
                IsAboutOwnUnit = last.IsAboutOwnUnit,
                StandsAlone = last.StandsAlone,
            };
    }

    private async Task<Reply> AnswerAsync(string id, string words, string source, IncomingMessage message, CancellationToken cancellationToken)
    {
        if (FindSpeaker(message).Officer is not { } expert || !ExpertDesk.IsExpert(expert))
        {
            return new Reply(ExpertTexts.NotAllowed);
        }

        if (words.Length == 0)
        {
            return new Reply(ExpertTexts.NoWords);
        }

        var found = clauses.Find(source.Length > 0 ? source : words);
        var mine = new ExpertReply(words, expert.Name, message.Moment)
        {
            Source = found is null ? null : new ReplySource(found.Document, found.DocumentId, found.Clause, found.Quote),
        };
        return await desk.AnswerAsync(id, mine, cancellationToken) switch
        {
            null => new Reply(ExpertTexts.Gone),
            { Reply: { } reply } when reply != mine => new Reply(ExpertTexts.AnsweredBefore(reply)),
            _ when found is null => new Reply(ExpertTexts.Answered(mine)),
            _ => new Reply(ExpertTexts.Answered(mine)) { Card = ExpertNotices.ApprovalCard(id, ExpertTexts.Answered(mine)) },
        };
    }

    private Reply Approve(string id, IncomingMessage message) =>
        FindSpeaker(message).Officer is not { } expert || !ExpertDesk.IsExpert(expert) ? new Reply(ExpertTexts.NotAllowed)
        : desk.Approve(id, expert) is null ? new Reply(log.Find(id) is null ? ExpertTexts.Gone : ExpertTexts.NoSource)
        : new Reply(ExpertTexts.Approved);

    private Speaker FindSpeaker(IncomingMessage message) => SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, null);

    private static string Text(JsonElement data, string member) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String
            ? VietnameseText.Normalize(value.GetString()!).Trim()
            : "";
}
