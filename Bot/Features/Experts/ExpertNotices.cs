using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Questions;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Experts;

/// <summary>What people get out of the outbox about a question: its words are put in only now.</summary>
internal static class ExpertNotices
{
    /// <summary>The button that sends an answer.</summary>
    public const string AnswerVerb = "experts/answer";

    /// <summary>The button that lets an answer be reused.</summary>
    public const string ApproveVerb = "experts/approve";

    /// <summary>The member of a button's data that names the question.</summary>
    public const string QuestionMember = "questionId";

    /// <summary>The input that holds the answer.</summary>
    public const string AnswerMember = "answer";

    /// <summary>The input that names the source.</summary>
    public const string SourceMember = "source";

    /// <summary>The reply that brings a message; null when the question is gone.</summary>
    public static Reply? Of(OutboxMessage message, QuestionLog log) => log.Find(message.QuestionId ?? "") switch
    {
        null => null,
        { Reply: { } reply } question when message.OfficerId == question.OfficerId => ToAsker(question, reply),
        var question => ToExpert(question),
    };

    /// <summary>The card with the button that lets an answer be reused.</summary>
    public static JsonObject ApprovalCard(string id, string text) => AdaptiveCard.Create(
        "vi", [AdaptiveCard.Text(text)], AdaptiveCard.Execute(ExpertTexts.ApproveButton, ApproveVerb, new JsonObject { [QuestionMember] = id }, "positive"));

    private static Reply ToAsker(AskedQuestion question, ExpertReply reply) => new(ExpertTexts.ToAsker(question, reply) + (reply.Source is null ? "" : " [1]"))
    {
        Citations = reply.Source is { } source ? [new ReplyCitation($"{source.Document}, {Knowledge.Answers.ClauseNames.Vietnamese(source.Clause)}", source.Quote)] : [],
    };

    private static Reply ToExpert(AskedQuestion question) => new($"{ExpertTexts.CardHeading}: “{question.Text}”\n\n{ExpertTexts.HowToAnswer(question.Id)}")
    {
        Card = AdaptiveCard.Create(
            "vi",
            [AdaptiveCard.Heading(ExpertTexts.CardHeading), AdaptiveCard.Text(question.Text), Input(AnswerMember, ExpertTexts.AnswerLabel, isLong: true), Input(SourceMember, ExpertTexts.SourceLabel, isLong: false)],
            AdaptiveCard.Execute(ExpertTexts.SendButton, AnswerVerb, new JsonObject { [QuestionMember] = question.Id }, "positive")),
    };

    private static JsonObject Input(string id, string label, bool isLong) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = id,
        ["label"] = label,
        ["isMultiline"] = isLong,
        ["maxLength"] = 4000,
    };
}
