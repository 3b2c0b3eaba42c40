namespace CchcBot.Knowledge.Reminders;

/// <summary>The office's choices about reminders.</summary>
public sealed record ReminderOptions
{
    /// <summary>How many working days ahead reminders go out; default 7, 3 and 1.</summary>
    public IReadOnlyList<int> DaysAhead { get; init; } = [7, 3, 1];

    /// <summary>Every how many working days an overdue matter is urged; default 2, at least 1.</summary>
    public int OverdueEvery { get; init; } = 2;

    /// <summary>From how many working days overdue the office learns of it; default 1.</summary>
    public int OfficeAfter { get; init; } = 1;

    /// <summary>From how many working days overdue the leadership learns of it; default 5.</summary>
    public int LeadershipAfter { get; init; } = 5;

    /// <summary>The local time from which reminders go out; default 7:30.</summary>
    public TimeOnly DayBegins { get; init; } = new(7, 30);

    /// <summary>The local time from which none go out; default 17:00.</summary>
    public TimeOnly DayEnds { get; init; } = new(17, 0);
}
