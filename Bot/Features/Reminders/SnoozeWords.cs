using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Reminders;

/// <summary>Reads the wish not to be reminded for a while.</summary>
internal static partial class SnoozeWords
{
    /// <summary>Whether a sentence asks for it.</summary>
    public static bool IsSnooze(string text)
    {
        var folded = VietnameseText.Fold(text).Trim();
        return !folded.Contains('?', StringComparison.Ordinal) && Snooze().IsMatch(folded);
    }

    /// <summary>The last day without reminders; null when none is said.</summary>
    public static DateOnly? FindThrough(string text, DateOnly today)
    {
        var folded = VietnameseText.Fold(text);
        if (Days().Match(folded) is { Success: true } days)
        {
            var count = int.Parse(days.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            return days.Groups["unit"].Value == "tuan" ? today.AddDays(7 * count) : today.AddDays(count);
        }

        if (Day().Matches(folded).LastOrDefault() is not { } match || DateWords.Of(match, today.Year) is not { } written)
        {
            return null;
        }

        return match.Groups["y"].Success || written > today ? written : written.AddYears(1);
    }

    [GeneratedRegex(@"^(?:xin |de nghi |vui long |cho phep |cho |hay |tam |nho )*(?:hoan|dung|ngung|khoan|tam dung|tam ngung)\s+(?:viec\s+)?(?:gui\s+)?(?:nhac|loi nhac|don doc)\b|^(?:xin |vui long |hay |nho )*nhac lai\b.{0,80}\bsau\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Snooze();

    [GeneratedRegex(@"\b(?:trong|sau)\s+(?<count>\d{1,2})\s+(?<unit>ngay|tuan)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\b(?:den|toi|sau)\s+(?:het\s+)?(?:ngay\s+)?(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4}))?(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();
}
