namespace CchcBot.Knowledge.Reminders;

/// <summary>One reason to remind one unit (lời nhắc).</summary>
/// <param name="Subject">Of what.</param>
/// <param name="Cause">Why.</param>
/// <param name="Days">Working days until or since the due day.</param>
/// <param name="Level">Who learns of it.</param>
public sealed record Reminder(ReminderSubject Subject, ReminderCause Cause, int Days, ReminderLevel Level)
{
    /// <summary>
    /// What makes it recognisable: one cause is never sent twice. A moved due day is a new cause, but a document is urgent once.
    /// </summary>
    public string Key => Cause is ReminderCause.Urgent
        ? $"{Subject.Id}/{Cause}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Subject.Id}/{Cause}/{Subject.DueOn:yyyy-MM-dd}/{Days}");
}
