namespace CchcBot.Knowledge.Reminders;

/// <summary>Something that is still to be done, for the policy and in words.</summary>
/// <param name="Subject">As the policy knows it.</param>
/// <param name="Text">What is to be done, by which document.</param>
internal sealed record OpenMatter(ReminderSubject Subject, string Text);
