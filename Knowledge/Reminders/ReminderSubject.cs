namespace CchcBot.Knowledge.Reminders;

/// <summary>Something that is still to be done, as the policy needs to know it.</summary>
/// <param name="Id">What stays the same while it is to be done; a new period or version is another subject.</param>
/// <param name="UnitId">The unit that has to.</param>
/// <param name="DueOn">The last day in time; null without one.</param>
/// <param name="IsUrgent">Whether its document bears a mark of urgency.</param>
/// <param name="SnoozedThrough">The day through which the unit asked not to be reminded; never beyond the due day's eve.</param>
public sealed record ReminderSubject(string Id, string UnitId, DateOnly? DueOn, bool IsUrgent, DateOnly? SnoozedThrough);
