namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>The day of a moment where the department is: Vietnam, which knows no summer time.</summary>
internal static class LocalDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The day.</summary>
    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);
}
