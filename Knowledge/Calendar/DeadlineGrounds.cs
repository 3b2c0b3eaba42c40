using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Calendar;

/// <summary>Says by which rule the words of a deadline came to their day (quy tắc đã áp dụng).</summary>
public static partial class DeadlineGrounds
{
    /// <summary>One Vietnamese sentence; what follows from a day off is said, never applied silently.</summary>
    public static string Of(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return Rule(deadline) + DayOff(deadline.DueOn);
    }

    private static string Rule(Deadline deadline) => deadline.Rule switch
    {
        DeadlineRule.Before when HasHour(deadline.Text) => "Hạn là giờ nêu trong ngày ấy.",
        DeadlineRule.Before => "“Trước” một ngày: ngày được nêu không tính; hạn là hết ngày liền trước.",
        DeadlineRule.By => "Ngày được nêu vẫn trong hạn, đến hết ngày.",
        DeadlineRule.Within when deadline.Text.Contains("làm việc", StringComparison.OrdinalIgnoreCase) =>
            "Không tính ngày bắt đầu (Điều 147 BLDS 2015); chỉ đếm ngày làm việc: bỏ thứ Bảy, Chủ nhật, ngày lễ, tính ngày làm bù.",
        DeadlineRule.Within => "Không tính ngày bắt đầu (Điều 147 BLDS 2015); đếm theo ngày lịch.",
        DeadlineRule.EndOfPeriod => "Hạn theo kỳ: ngày cuối kỳ, hoặc đầu, giữa, cuối kỳ theo Điều 146 BLDS 2015.",
        DeadlineRule.Recurring when deadline.Recurrence?.Contains('@', StringComparison.Ordinal) == true => "Nhiệm vụ định kỳ: mỗi kỳ một hạn, đến giờ nêu trong ngày ấy.",
        DeadlineRule.Recurring when deadline.Text.Contains("trước ngày", StringComparison.OrdinalIgnoreCase) =>
            "Nhiệm vụ định kỳ: mỗi kỳ một hạn; “trước” một ngày: ngày được nêu không tính.",
        DeadlineRule.Recurring => "Nhiệm vụ định kỳ: mỗi kỳ một hạn.",
        DeadlineRule.Standing => "Nhiệm vụ thường xuyên: không có hạn.",
        DeadlineRule.Event => "Hạn theo một sự kiện mà văn bản không nêu ngày: chưa tính được ngày.",
        DeadlineRule.Soft => "Từ ngữ không xác định được ngày: không suy ra hạn.",
    };

    private static bool HasHour(string text) => Hour().IsMatch(text);

    private static string DayOff(DateOnly? day) => day is { } due && !WorkingCalendar.IsWorkingDay(due)
        ? string.Create(
            CultureInfo.InvariantCulture,
            $" Ngày {due:dd/MM/yyyy} là ngày nghỉ: ngày làm việc cuối cùng trong hạn là {WorkingCalendar.LastThrough(due):dd/MM/yyyy}; theo khoản 5 Điều 148 BLDS 2015 thời hạn có thể kết thúc vào {WorkingCalendar.AddWorkingDays(due, 1):dd/MM/yyyy}.")
        : "";

    [GeneratedRegex(@"\d\s*(?:giờ|h|g(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hour();
}
