namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>A day as somebody says it.</summary>
/// <param name="Day">The day; null when none was said or it cannot be.</param>
/// <param name="Impossible">The words of a day that is in no calendar: "30/02/2024".</param>
public sealed record SaidDate(DateOnly? Day, string? Impossible)
{
    /// <summary>No day was said.</summary>
    public static SaidDate None { get; } = new(null, null);
}
