using System.Globalization;
using CchcBot.Knowledge.Calendar;

namespace CchcBot.Bot.Commands;

/// <summary><c>calendar</c>: which days are off and why, and what day the words of a deadline come to.</summary>
internal sealed class CalendarVerb(HolidayCalendar calendar)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Lists a year's days off with their grounds, or writes them as the file that an office may edit.</summary>
    public async Task<int> ShowAsync(int year, bool isJson, VerbOutput output)
    {
        if (year is < 1900 or > 2200)
        {
            await output.Error.WriteLineAsync("Năm phải từ 1900 đến 2200.");
            return ExitCode.WrongWords;
        }

        await RefreshAsync(output);
        var days = calendar.GetYear(year);
        if (isJson)
        {
            await output.Out.WriteLineAsync(CalendarFile.Write(days));
            return ExitCode.Done;
        }

        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Năm {year} – {NameOf(days.Source)}: {days.Basis}"));
        foreach (var day in days.Off)
        {
            await output.Out.WriteLineAsync(Line(day, "nghỉ"));
        }

        foreach (var day in days.Worked)
        {
            await output.Out.WriteLineAsync(Line(day, "làm việc"));
        }

        return ExitCode.Done;
    }

    /// <summary>Reads a deadline out of words and says by which rule.</summary>
    public async Task<int> ReadAsync(string words, string? issued, VerbOutput output)
    {
        await RefreshAsync(output);
        var issuedOn = issued is null ? null : FindDay(issued);
        if (issued is not null && issuedOn is null)
        {
            await output.Error.WriteLineAsync("Ngày ban hành không hợp lệ; vui lòng ghi dạng 2024-02-23 hoặc 23/02/2024.");
            return ExitCode.WrongWords;
        }

        var deadline = DeadlineReader.Find(words, issuedOn) ?? DeadlineReader.Read(words, issuedOn);
        if (deadline is null)
        {
            await output.Out.WriteLineAsync("Không nêu thời hạn.");
            return ExitCode.Done;
        }

        await output.Out.WriteLineAsync($"Câu chữ: {deadline.Text}");
        await output.Out.WriteLineAsync($"Ngày cuối còn trong hạn: {(deadline.DueOn is { } day ? WithWeekday(day) : deadline.Recurrence ?? "không có ngày")}");
        await output.Out.WriteLineAsync($"Quy tắc: {DeadlineGrounds.Of(deadline)}");
        return ExitCode.Done;
    }

    private async Task RefreshAsync(VerbOutput output)
    {
        calendar.Refresh();
        foreach (var problem in calendar.Problems)
        {
            await output.Error.WriteLineAsync(problem);
        }
    }

    private static string Line(CalendarDay day, string what) => $"{WithWeekday(day.Date)}\t{what}\t{day.Ground}";

    private static string WithWeekday(DateOnly day) => $"{day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)} ({day.ToString("dddd", Vietnamese)})";

    private static DateOnly? FindDay(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateWords.Find(words, null);

    private static string NameOf(CalendarSource source) => source switch
    {
        CalendarSource.Shipped => "lịch có sẵn",
        CalendarSource.Edited => "tệp lịch của cơ quan",
        CalendarSource.Computed => "tính từ luật, chưa phải lịch công bố",
    };
}
