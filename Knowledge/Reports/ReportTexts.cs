using System.Globalization;
using CchcBot.Knowledge.Assignments;

namespace CchcBot.Knowledge.Reports;

/// <summary>The words of reports.</summary>
public static class ReportTexts
{
    /// <summary>A state as the national practice calls it.</summary>
    public static string Of(AssignmentState state) => state switch
    {
        AssignmentState.CompletedOnTime => "Hoàn thành đúng hạn",
        AssignmentState.CompletedLate => "Hoàn thành quá hạn",
        AssignmentState.InTime => "Đang thực hiện, trong hạn",
        AssignmentState.Overdue => "Đang thực hiện, quá hạn",
        AssignmentState.Undated => "Đang thực hiện, văn bản không nêu hạn",
    };

    /// <summary>A day, or that there is none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "không nêu hạn";

    /// <summary>A count as documents write it: two digits at least.</summary>
    public static string Count(int count) => count.ToString("00", CultureInfo.InvariantCulture);
}
