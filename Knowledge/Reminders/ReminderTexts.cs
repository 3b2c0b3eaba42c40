using System.Globalization;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Storage;

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

    /// <summary>What was asked or decided about an extension.</summary>
    public static string Extension(string person, TrackedAssignment share, ProgressReport report)
    {
        var until = report.NewDueOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" đến {day:dd/MM/yyyy}") : "";
        var reason = report.Note is { Length: > 0 } note ? $" (lý do: {note})" : "";
        var what = report.Kind switch
        {
            ProgressKind.ExtensionRequested => $"{share.UnitName} xin gia hạn{until}{reason} và đang chờ ý kiến",
            ProgressKind.ExtensionApproved => $"đã được đồng ý gia hạn{until}",
            _ => $"không được đồng ý gia hạn{reason}; thời hạn cũ giữ nguyên",
        };
        return $"Kính gửi Anh/Chị {person}: nhiệm vụ tại mục {share.Assignment.Clause} {share.DocumentName} ({share.Assignment.Action}): {what}.";
    }

    /// <summary>An acknowledgement that is owed.</summary>
    public static string Unacknowledged(string document) => $"{document}: chưa xác nhận quán triệt, phổ biến";

    /// <summary>An assignment that is overdue.</summary>
    public static string OverdueAssignment(string document, string action, DateOnly? dueOn) =>
        string.Create(CultureInfo.InvariantCulture, $"{document}: {action} – quá hạn từ ngày {dueOn:dd/MM/yyyy}");

    /// <summary>What the office says to whoever answers for a unit.</summary>
    public static string Urge(string person, string unit, IReadOnlyList<string> matters)
    {
        var rest = matters.Count > MostLines ? string.Create(CultureInfo.InvariantCulture, $"\n… và {matters.Count - MostLines} việc khác.") : "";
        var lines = string.Join('\n', matters.Take(MostLines).Select(matter => "- " + matter));
        return $"Kính gửi Anh/Chị {person}: Văn phòng đề nghị {unit} khẩn trương thực hiện và báo cáo các việc sau:\n{lines}{rest}";
    }

    private static string Standing(Reminder reminder) => reminder.Cause switch
    {
        ReminderCause.Urgent => "văn bản khẩn, đề nghị thực hiện ngay",
        ReminderCause.Ahead => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, còn không quá {reminder.Days} ngày làm việc"),
        ReminderCause.DueToday => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, hôm nay là ngày làm việc cuối cùng"),
        ReminderCause.Overdue => string.Create(CultureInfo.InvariantCulture, $"hạn {reminder.Subject.DueOn:dd/MM/yyyy}, đã quá hạn từ {reminder.Days} ngày làm việc"),
    };
}
