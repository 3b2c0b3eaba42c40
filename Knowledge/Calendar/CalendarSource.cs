namespace CchcBot.Knowledge.Calendar;

/// <summary>Where a year's days off come from.</summary>
public enum CalendarSource
{
    /// <summary>Announced, and shipped with the program.</summary>
    Shipped,

    /// <summary>The office's own file.</summary>
    Edited,

    /// <summary>Nothing was announced yet: computed from the law.</summary>
    Computed,
}
