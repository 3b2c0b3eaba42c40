namespace CchcBot.Knowledge.Reminders;

/// <summary>Who is reminded of something (cấp nhắc); each level adds people to the one before.</summary>
public enum ReminderLevel
{
    /// <summary>The unit's head and delegates.</summary>
    Unit,

    /// <summary>The monitoring office too (văn phòng).</summary>
    Office,

    /// <summary>The leadership too (lãnh đạo).</summary>
    Leadership,
}
