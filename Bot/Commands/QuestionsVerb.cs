using System.Globalization;
using CchcBot.Knowledge.Questions;

namespace CchcBot.Bot.Commands;

/// <summary><c>questions list|export|delete</c>: the questions that the office should look at.</summary>
internal sealed class QuestionsVerb(QuestionLog log)
{
    /// <summary>One line for each question, the newest first.</summary>
    public async Task<int> ListAsync(VerbOutput output)
    {
        log.Expire();
        var questions = log.List();
        foreach (var question in questions)
        {
            await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{question.Id}  {question.At:yyyy-MM-dd HH:mm}  {StateOf(question)}  {question.Text.ReplaceLineEndings(" ")}"));
        }

        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{questions.Count} câu hỏi."));
        return ExitCode.Done;
    }

    /// <summary>Every question with opinion and answer, one JSON object a line, to a file or to the output.</summary>
    public async Task<int> ExportAsync(string? path, VerbOutput output, CancellationToken cancellationToken)
    {
        log.Expire();
        var lines = log.List().Select(question => OutputJson.Line(question)).ToList();
        if (path is null)
        {
            foreach (var line in lines)
            {
                await output.Out.WriteLineAsync(line);
            }
        }
        else
        {
            await File.WriteAllLinesAsync(output.Resolve(path), lines, cancellationToken);
            await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Đã xuất {lines.Count} câu hỏi."));
        }

        return ExitCode.Done;
    }

    /// <summary>Deletes one question, such as at its asker's wish, an approved answer included.</summary>
    public async Task<int> DeleteAsync(string id, VerbOutput output)
    {
        if (log.Find(id) is null)
        {
            await output.Error.WriteLineAsync($"Không có câu hỏi mã {id}.");
            return ExitCode.Failed;
        }

        log.Delete(id);
        await output.Out.WriteLineAsync("Đã xóa.");
        return ExitCode.Done;
    }

    private static string StateOf(AskedQuestion question) => question switch
    {
        { Reply.ApprovedBy: not null } => "đã trả lời, dùng lại",
        { Reply: not null } => "đã trả lời",
        { IsForwarded: true } => "chờ chuyên viên",
        { Rating: { IsHelpful: true } } => "👍",
        { Rating: { Reason: { } reason } } => $"👎 {reason}",
        { Rating: not null } => "👎",
        { Reason: QuestionReason.NotStated } => "văn bản không nêu",
        { Reason: QuestionReason.NotUnderstood } => "chưa hiểu",
        _ => "chưa chắc chắn",
    };
}
