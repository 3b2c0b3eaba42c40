using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// Understands the words of a deadline (thời hạn). It never guesses: words that set no date give a deadline without one,
/// and words that are no deadline give none.
/// </summary>
public static partial class DeadlineReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Limit = 1000;

    /// <summary>The deadline that words consisting of nothing else state, as a table's cell does; null for empty words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="issuedOn">The document's date, from which "kể từ ngày ký" counts.</param>
    public static Deadline? Read(string words, DateOnly? issuedOn)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = words.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        return (Find(text, issuedOn) ?? ReadPeriod(BarePeriod().Match(text)) ?? ReadBareDate(text, issuedOn)
            ?? new Deadline(null, text, Soft().IsMatch(text) ? DeadlineRule.Soft : DeadlineRule.Event, null)) with
        { Text = text };
    }

    /// <summary>The first deadline in a running text, or null.</summary>
    public static Deadline? Find(string text, DateOnly? issuedOn)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadRecurring(Recurring().Match(text)) ?? ReadWithin(Within().Match(text), issuedOn)
            ?? ReadDated(Dated().Match(text), issuedOn) ?? ReadPeriod(Period().Match(text)) ?? ReadStanding(Standing().Match(text));
    }

    private static Deadline? ReadRecurring(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "tuần" => "weekly",
            "tháng" => "monthly",
            "quý" => "quarterly",
            "ngày" => "daily",
            "năm" => "yearly",
            _ => "halfYearly",
        };
        var day = match.Groups["day"].Success ? ":" + int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : "";
        var month = match.Groups["month"].Success ? "-" + int.Parse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : "";
        var last = match.Groups["last"].Success ? "-last-month" : "";
        return new Deadline(null, match.Value.Trim(), DeadlineRule.Recurring, unit + day + month + last);
    }

    private static Deadline? ReadWithin(Match match, DateOnly? issuedOn)
    {
        if (!match.Success)
        {
            return null;
        }

        var start = DateWords.Find(match.Groups["from"].Value, issuedOn?.Year)
            ?? (OwnDate().IsMatch(match.Groups["from"].Value) ? issuedOn : null);
        if (start is null)
        {
            return new Deadline(null, match.Value.Trim(), DeadlineRule.Event, null);
        }

        var count = int.Parse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var due = match.Groups["working"].Success ? WorkingCalendar.AddWorkingDays(start.Value, count) : start.Value.AddDays(count);
        return new Deadline(due, match.Value.Trim(), DeadlineRule.Within, null);
    }

    private static Deadline? ReadDated(Match match, DateOnly? issuedOn)
    {
        if (!match.Success || DateWords.Of(match, issuedOn?.Year) is not { } day)
        {
            return null;
        }

        var isBefore = match.Groups["before"].Success;
        return new Deadline(isBefore && !match.Groups["hour"].Success ? day.AddDays(-1) : day, match.Value.Trim(), isBefore ? DeadlineRule.Before : DeadlineRule.By, null);
    }

    private static Deadline? ReadBareDate(string text, DateOnly? issuedOn) =>
        DateWords.Find(text, issuedOn?.Year) is { } day ? new Deadline(day, text, DeadlineRule.By, null) : null;

    private static Deadline? ReadPeriod(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var month = match switch
        {
            _ when match.Groups["quarter"].Success => match.Groups["quarter"].Value.ToUpperInvariant() switch { "I" or "1" => 3, "II" or "2" => 6, "III" or "3" => 9, _ => 12 },
            _ when match.Groups["months"].Success => int.Parse(match.Groups["months"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
            _ when match.Groups["half"].Success => match.Groups["half"].Value.Contains("đầu", StringComparison.OrdinalIgnoreCase) ? 6 : 12,
            _ => 12,
        };
        return month is < 1 or > 12 ? null : new Deadline(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), match.Value.Trim(), DeadlineRule.EndOfPeriod, null);
    }

    private static Deadline? ReadStanding(Match match) =>
        match.Success ? new Deadline(null, match.Value.Trim(), DeadlineRule.Standing, null) : null;

    [GeneratedRegex(@"(?:(?:hằng|hàng|mỗi|định kỳ (?:hằng|hàng)?)\s+(?<unit>tuần|tháng|quý|năm|ngày|6 tháng|sáu tháng)|định kỳ\s+(?<unit>6 tháng|sáu tháng))(?:\s*,?\s*(?:báo cáo |gửi )?(?:trước|chậm nhất|vào)?\s*(?:là\s+|vào\s+)?ngày\s+(?<day>\d{1,2})(?:\s*[/]\s*(?<month>\d{1,2}))?(?<last>\s+(?:của\s+)?tháng cuối (?:của\s+)?quý)?)?", Options, Limit)]
    private static partial Regex Recurring();

    [GeneratedRegex(@"trong\s+(?:thời hạn\s+|vòng\s+|thời gian\s+)?(?<count>\d{1,3})\s+ngày(?<working>\s+làm việc)?\s*,?\s*(?:kể\s+)?từ\s+(?<from>(?:khi\s+|ngày\s+)?[^,;.]*)", Options, Limit)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?:(?<before>trước)|chậm nhất(?:\s+(?:là|vào|đến))?|không muộn hơn|muộn nhất(?:\s+là)?|hạn chót(?:\s+là)?|đến hết|hết|(?:hoàn thành|xong|báo cáo|gửi)\s+(?:trong|vào|đến))\s+(?<hour>\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2})?(?:\s*phút)?\s*,?\s*)?(?:ngày\s+)?" + DateWords.Pattern, Options, Limit)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?:trong|đến hết|hết|đến|xong)\s+(?:quý\s+(?<quarter>IV|III|II|I|[1-4])|tháng\s+(?<months>\d{1,2})|(?<half>6 tháng (?:đầu|cuối) năm))?\s*(?:/|năm\s+)?\s*(?<=\D)(?<year>20\d\d)(?!\d|\s*-)", Options, Limit)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?:trong\s+)?(?:quý\s+(?<quarter>IV|III|II|I|[1-4])|tháng\s+(?<months>\d{1,2})|(?<half>6 tháng (?:đầu|cuối) năm)|cả năm|trong năm|năm)\s*(?:/|năm)?\s*(?<year>20\d\d)$", Options, Limit)]
    private static partial Regex BarePeriod();

    [GeneratedRegex(@"\bthường xuyên\b|\b(?:thực hiện|duy trì) liên tục\b", Options, Limit)]
    private static partial Regex Standing();

    [GeneratedRegex(@"^(?:ngay|kịp thời|sớm|khẩn trương)", Options, Limit)]
    private static partial Regex Soft();

    [GeneratedRegex(@"ngày\s+(?:ký|ban hành|phát hành)", Options, Limit)]
    private static partial Regex OwnDate();
}
