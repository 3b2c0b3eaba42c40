namespace CchcBot.Knowledge.Reminders;

/// <summary>Everything of which a unit is reminded at one moment, in one message (bản tổng hợp nhắc việc).</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Reminders">The reminders, the most pressing first.</param>
public sealed record ReminderDigest(string UnitId, IReadOnlyList<Reminder> Reminders)
{
    /// <summary>The highest level among them.</summary>
    public ReminderLevel Level => Reminders.Max(reminder => reminder.Level);
}
