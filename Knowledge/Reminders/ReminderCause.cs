namespace CchcBot.Knowledge.Reminders;

/// <summary>Why a person is reminded (lý do nhắc).</summary>
public enum ReminderCause
{
    /// <summary>An urgent document (khẩn) came in.</summary>
    Urgent,

    /// <summary>The due day is some working days ahead.</summary>
    Ahead,

    /// <summary>It is due today.</summary>
    DueToday,

    /// <summary>It is overdue.</summary>
    Overdue,
}
