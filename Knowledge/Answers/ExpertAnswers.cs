using System.Globalization;
using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Questions;

namespace CchcBot.Knowledge.Answers;

/// <summary>Gives what an expert has answered to the same question, as long as the provision on which it rests says so and is in effect.</summary>
internal static class ExpertAnswers
{
    /// <summary>The expert's answer, before the rules' own where they have one; null when there is none that holds.</summary>
    public static Answer? TryAnswer(AnswerSession session, Answer rules, QuestionLog log, string text, string? unitId) =>
        log.FindApproved(text, unitId) is { Reply: { Source: { } source } reply } && IsInEffect(session, source) ? Write(session, rules, reply, source) : null;

    private static bool IsInEffect(AnswerSession session, ReplySource source) =>
        session.Catalog.Find(source.DocumentId) is { } header
        && session.Catalog.FindReplacement(header) is null
        && session.Whole(header).FindProvision(source.Clause) is { } provision
        && $"{provision.Heading}\n{provision.Text}".Contains(source.Quote, StringComparison.Ordinal)
        && Amendments.Find(session, header, source.Clause) is null;

    private static Answer Write(AnswerSession session, Answer rules, ExpertReply reply, ReplySource source)
    {
        var header = session.Catalog.Find(source.DocumentId)!;
        var day = reply.At.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var place = ClauseNames.Of(source.Clause, rules.Language);
        IReadOnlyList<Citation> cited = rules.Kind is AnswerKind.Answer ? rules.Citations : [];
        var draft = session.NewDraft()
            .Line($"Chuyên viên {reply.OfficerName} đã trả lời ngày {day}: {reply.Text}", $"An expert, {reply.OfficerName}, answered on {day}: {reply.Text}")
            .Line($"Căn cứ: {DocumentTitles.Full(header)}, {place}: “{source.Quote}” [{cited.Count + 1}]", $"Source: {DocumentTitles.Full(header)}, {place}: “{source.Quote}” [{cited.Count + 1}]");
        var answer = draft.Build(AnswerKind.Answer, rules.Context);
        return rules with
        {
            Kind = AnswerKind.Answer,
            Text = rules.Kind is AnswerKind.Answer ? $"{answer.Text}\n\n{rules.Text}" : answer.Text,
            Citations = [.. cited, new Citation(source.Document, source.DocumentId, source.Clause, source.Quote)],
            MayBePhrased = false,
        };
    }
}
