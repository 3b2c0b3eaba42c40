using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of the verb about collected questions.</summary>
internal static class QuestionCommands
{
    /// <summary><c>questions list|export|delete</c>.</summary>
    public static Command Create(RunVerb run)
    {
        var list = new Command("list", "Liệt kê câu hỏi chưa trả lời được, bị đánh giá hoặc đã chuyển chuyên viên.");
        list.SetAction((_, token) => run((services, output, _) => services.GetRequiredService<QuestionsVerb>().ListAsync(output), token));

        var path = new Argument<string?>("FILE") { Description = "Tệp JSON Lines; bỏ trống là ra màn hình.", Arity = ArgumentArity.ZeroOrOne };
        var export = new Command("export", "Xuất câu hỏi cùng đánh giá và câu trả lời.") { path };
        export.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<QuestionsVerb>().ExportAsync(call.GetValue(path), output, cancellation), token));

        var id = new Argument<string>("ID") { Description = "Mã câu hỏi." };
        var delete = new Command("delete", "Xóa một câu hỏi, kể cả câu trả lời đã duyệt.") { id };
        delete.SetAction((call, token) => run((services, output, _) => services.GetRequiredService<QuestionsVerb>().DeleteAsync(call.GetValue(id)!, output), token));
        return new Command("questions", "Câu hỏi văn phòng cần xem.") { list, export, delete };
    }
}
