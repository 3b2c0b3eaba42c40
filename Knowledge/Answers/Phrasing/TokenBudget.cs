using System.Globalization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>What the model may still cost today; a restart does not give it anew.</summary>
internal sealed class TokenBudget(ModelOptions options, IStateStore states, TimeProvider clock)
{
    private const string Key = "model:tokens";
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);
    private readonly Lock _gate = new();

    /// <summary>Whether anything is left of today's.</summary>
    public bool IsLeft()
    {
        lock (_gate)
        {
            return UsedToday() < options.DailyTokens;
        }
    }

    /// <summary>Notes what a call cost.</summary>
    public void Spend(long tokens)
    {
        lock (_gate)
        {
            states.Save(Key, string.Create(CultureInfo.InvariantCulture, $"{Today()} {UsedToday() + Math.Max(0, tokens)}"));
        }
    }

    private long UsedToday() =>
        states.Find(Key)?.Split(' ') is [var day, var used] && day == Today() && long.TryParse(used, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens)
            ? tokens
            : 0;

    private string Today() => clock.GetUtcNow().ToOffset(Vietnam).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
