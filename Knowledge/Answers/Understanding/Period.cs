namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>A stretch of days that a question asks about; an open end is null.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Text">The words of the question.</param>
internal sealed record Period(DateOnly? From, DateOnly? To, string Text)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);
}
