namespace CchcBot.Knowledge.Calendar;

/// <summary>A day that is off, or worked against the week's order, and why (căn cứ).</summary>
/// <param name="Date">The day.</param>
/// <param name="Ground">Why, in Vietnamese.</param>
public sealed record CalendarDay(DateOnly Date, string Ground);
