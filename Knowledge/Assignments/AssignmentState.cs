namespace CchcBot.Knowledge.Assignments;

/// <summary>The states by which assignments are tracked nationally (tình trạng nhiệm vụ).</summary>
public enum AssignmentState
{
    /// <summary>Hoàn thành đúng hạn; also what was completed without a date to keep.</summary>
    CompletedOnTime,

    /// <summary>Hoàn thành quá hạn.</summary>
    CompletedLate,

    /// <summary>Đang thực hiện, trong hạn.</summary>
    InTime,

    /// <summary>Đang thực hiện, quá hạn.</summary>
    Overdue,

    /// <summary>Đang thực hiện, văn bản không nêu hạn.</summary>
    Undated,
}
