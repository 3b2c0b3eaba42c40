using System.Globalization;

namespace CchcBot.Knowledge.Reminders;

/// <summary>The words of reminders.</summary>
internal static class ReminderTexts
{
    private const int MostLines = 20;

    /// <summary>The message to one person about the matters of one or several units.</summary>
    public static string Digest(string person, IReadOnlyList<(string Unit, IReadOnlyList<string> Lines)> units)
    {
        var lines = units.SelectMany(unit => unit.Lines.Select(line => units.Count > 1 ? $"- {unit.Unit}: {line}" : "- " + line)).ToList();
        var shown = lines.Take(MostLines);
        var rest = lines.Count > MostLines
            ? string.Create(CultureInfo.InvariantCulture, $"\n… và {lines.Count - MostLines} việc khác.")
            : "";
        var heading = units.Count > 1 ? "Các việc sau của các đơn vị" : $"Các việc sau của {units[0].Unit}";
        return $"Kính gửi Anh/Chị {person}: {heading} đến kỳ cần nhắc:\n{string.Join('\n', shown)}{rest}";
    }

    /// <summary>One matter and how it stands.</summary>
    public static string Line(string matter, Reminder reminder) => string.Create(CultureInfo.InvariantCulture, $"{matter} – {Standing(reminder)}");

    private static string Standing(Reminder reminder) => reminder.Cause switch
    {
        ReminderCause.Urgent => "văn bản khẩn, đề nghị thực hiện ngay",
        ReminderCause.Ahead => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, còn không quá {reminder.Days} ngày làm việc"),
        ReminderCause.DueToday => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, hôm nay là ngày làm việc cuối cùng"),
        ReminderCause.Overdue => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, đã quá hạn từ {reminder.Days} ngày làm việc"),
    };
}
