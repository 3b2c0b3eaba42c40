using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>calendar</c>.</summary>
internal static class CalendarCommands
{
    /// <summary><c>calendar show</c> and <c>calendar deadline</c>.</summary>
    public static Command Create(RunVerb run) => new("calendar", "Lịch ngày nghỉ, ngày làm việc và cách tính thời hạn.") { Show(run), Deadline(run) };

    private static Command Show(RunVerb run)
    {
        var year = new Argument<int>("YEAR") { Description = "Năm, ví dụ 2026." };
        var json = new Option<bool>("--json") { Description = "Ghi theo dạng tệp lịch, để sửa và lưu vào thư mục calendar của kho." };
        var command = new Command("show", "Liệt kê ngày nghỉ của một năm kèm căn cứ.") { year, json };
        command.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<CalendarVerb>().ShowAsync(call.GetValue(year), call.GetValue(json), output), token));
        return command;
    }

    private static Command Deadline(RunVerb run)
    {
        var words = new Argument<string>("WORDS") { Description = "Câu chữ nêu thời hạn." };
        var issued = new Option<string?>("--issued") { Description = "Ngày ban hành văn bản (2024-02-23 hoặc 23/02/2024)." };
        var command = new Command("deadline", "Tính thời hạn từ câu chữ và nêu quy tắc đã áp dụng.") { words, issued };
        command.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<CalendarVerb>().ReadAsync(call.GetValue(words)!, call.GetValue(issued), output), token));
        return command;
    }
}
