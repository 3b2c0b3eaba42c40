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
    private const int Limit = 10_000;

    /// <summary>A day without a year that lies further back than this many months is one of the next year.</summary>
    private const int YearTurn = 6;

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

        return (Find(text, issuedOn) ?? ReadPeriod(BarePeriod().Match(text), issuedOn) ?? ReadBareDate(text, issuedOn) ?? ReadStanding(BareStanding().Match(text))
            ?? new Deadline(null, text, Soft().IsMatch(text) ? DeadlineRule.Soft : DeadlineRule.Event, null)) with
        { Text = text };
    }

    /// <summary>The first deadline in a running text, or null.</summary>
    public static Deadline? Find(string text, DateOnly? issuedOn)
    {
        ArgumentNullException.ThrowIfNull(text);
        return RecurrenceReader.Find(text) ?? ReadWithin(Within().Match(text), issuedOn)
            ?? ReadDated(Dated().Match(text), issuedOn) ?? ReadPeriod(Period().Match(text), issuedOn) ?? ReadEvent(Relative().Match(text)) ?? ReadStanding(Standing().Match(text));
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

        return new Deadline(After(start.Value, Number(match.Groups["count"]), match), match.Value.Trim(), DeadlineRule.Within, null);
    }

    /// <summary>The day with which a time ends; the day on which it begins is not counted (BLDS 2015, art. 147).</summary>
    private static DateOnly After(DateOnly start, int count, Match match) => match.Groups["unit"].Value.ToLowerInvariant() switch
    {
        "tuần" => start.AddDays(7 * count),
        "tháng" => start.AddMonths(count),
        "năm" => start.AddYears(count),
        _ when match.Groups["working"].Success => WorkingCalendar.AddWorkingDays(start, count),
        _ => start.AddDays(count),
    };

    private static Deadline? ReadDated(Match match, DateOnly? issuedOn)
    {
        if (!match.Success || DateWords.Of(match, issuedOn?.Year) is not { } written)
        {
            return null;
        }

        var day = match.Groups["y"].Success ? written : NotLongPast(written, issuedOn);
        var isBefore = match.Groups["before"].Success;
        return new Deadline(isBefore && !match.Groups["hour"].Success ? day.AddDays(-1) : day, match.Value.Trim(), isBefore ? DeadlineRule.Before : DeadlineRule.By, null);
    }

    private static DateOnly NotLongPast(DateOnly day, DateOnly? issuedOn) =>
        issuedOn is { } issued && day < issued.AddMonths(-YearTurn) ? day.AddYears(1) : day;

    /// <summary>A date alone; of "Từ 20/6 đến 28/6/2026" the last day.</summary>
    private static Deadline? ReadBareDate(string text, DateOnly? issuedOn) =>
        DateWords.Find(RangeEnd().Match(text) is { Success: true } range ? range.Groups["end"].Value : text, issuedOn?.Year) is { } day ? new Deadline(day, text, DeadlineRule.By, null) : null;

    /// <summary>The last day of a quarter, month, half or whole year; "trước tháng 6" ends with the day before its first.</summary>
    private static Deadline? ReadPeriod(Match match, DateOnly? issuedOn)
    {
        if (!match.Success || (match.Groups["year"].Success ? Number(match.Groups["year"]) : issuedOn?.Year) is not { } year || PeriodOf(match) is not { Last: >= 1 and <= 12 } period)
        {
            return null;
        }

        var isBefore = match.Groups["before"].Success;
        if (DayOf(year, period, match.Groups["part"].Value.ToLowerInvariant(), isBefore) is not { } day)
        {
            return new Deadline(null, match.Value.Trim(), DeadlineRule.Soft, null);
        }

        var due = match.Groups["year"].Success ? day : NotLongPast(day, issuedOn);
        return new Deadline(isBefore ? due.AddDays(-1) : due, match.Value.Trim(), isBefore ? DeadlineRule.Before : DeadlineRule.EndOfPeriod, null);
    }

    /// <summary>
    /// The day that stands for a period or a part of it (BLDS 2015, art. 146): the middle of a month is its 15th, that of a
    /// year the end of June; that of anything else the law leaves open. Before a period is before its first day.
    /// </summary>
    private static DateOnly? DayOf(int year, (int First, int Last) period, string part, bool isBefore)
    {
        var months = period.Last - period.First + 1;
        return part switch
        {
            "giữa" when months == 1 => new DateOnly(year, period.Last, 15),
            "giữa" when months == 12 => new DateOnly(year, 6, 30),
            "giữa" => null,
            "" when isBefore => new DateOnly(year, period.First, 1),
            "đầu" => new DateOnly(year, period.First, 1),
            _ => new DateOnly(year, period.Last, DateTime.DaysInMonth(year, period.Last)),
        };
    }

    private static (int First, int Last) PeriodOf(Match match)
    {
        if (match.Groups["months"].Success)
        {
            return (Number(match.Groups["months"]), Number(match.Groups["months"]));
        }

        if (match.Groups["half"].Success)
        {
            return match.Groups["half"].Value is ['9', ..] or ['c' or 'C', ..] ? (1, 9)
                : match.Groups["half"].Value.Contains("đầu", StringComparison.OrdinalIgnoreCase) ? (1, 6) : (7, 12);
        }

        return match.Groups["quarter"].Value.ToUpperInvariant() switch { "I" or "1" => (1, 3), "II" or "2" => (4, 6), "III" or "3" => (7, 9), "" => (1, 12), _ => (10, 12) };
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>"chậm nhất 02 ngày làm việc trước ngày họp": set by something that the text gives no date.</summary>
    private static Deadline? ReadEvent(Match match) =>
        match.Success ? new Deadline(null, match.Value.Trim(), DeadlineRule.Event, null) : null;

    private static Deadline? ReadStanding(Match match) =>
        match.Success ? new Deadline(null, match.Value.Trim(), DeadlineRule.Standing, null) : null;

    [GeneratedRegex(@"(?:trong|chậm nhất|không quá)\s+(?:thời hạn\s+|vòng\s+|thời gian\s+|là\s+|sau\s+|không quá\s+)*(?<count>\d{1,3})(?:\s*\(\p{L}[\p{L} ]{0,30}\))?\s+(?<unit>ngày|tuần|tháng|năm)(?<working>\s+làm việc)?\s*,?\s*(?:(?:(?:kể|tính)\s+)?từ|sau)\s+(?<from>(?:khi\s+|ngày\s+)?[^,;.]*)", Options, Limit)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?:(?<before>trước)|chậm nhất(?:\s+(?:là|vào|đến|trong))*|không muộn hơn|muộn nhất(?:\s+là)?|hạn chót(?:\s+là)?|đến hết|(?<!\p{L})hết|(?:thời hạn|thời gian|hạn|gia hạn|hoàn thành|xong|báo cáo|gửi)(?:\s+\p{L}+){0,2}?\s+(?:trong|vào|đến)|từ nay\s+(?:cho\s+)?đến)\s+(?<hour>\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{2})?(?:\s*phút)?\s*,?\s*)?(?:ngày\s+)?" + DateWords.Pattern, Options, Limit)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?:(?<before>trước)|trong|đến hết|(?<!\p{L})hết|đến|xong|hoàn thành|vào)\s+(?:(?<part>đầu|giữa|cuối)\s+)?(?:quý\s+(?<quarter>IV|III|II|I|[1-4])(?!\p{L})|tháng\s+(?<months>\d{1,2})|(?<half>(?:6|sáu) tháng (?:đầu|cuối) năm|(?:9|chín) tháng(?: đầu)? năm))(?:\s*(?:/|năm)?\s*(?<year>20\d\d))?(?![\d/]|\s*[-–])|(?:(?:(?<before>trước)|trong|đến hết|(?<!\p{L})hết|đến|xong|hoàn thành)(?:\s+(?<part>đầu|giữa|cuối))?|vào\s+(?<part>đầu|giữa|cuối))\s+năm\s+(?<year>20\d\d)(?!\d|\s*[-–])", Options, Limit)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?:trong\s+)?(?:(?<part>đầu|giữa|cuối)\s+)?(?:quý\s+(?<quarter>IV|III|II|I|[1-4])|tháng\s+(?<months>\d{1,2})|(?<half>(?:6|sáu) tháng (?:đầu|cuối) năm|(?:9|chín) tháng(?: đầu)? năm)|cả năm|trong năm|năm)\s*(?:/|năm|-)?\s*(?<year>20\d\d)?$", Options, Limit)]
    private static partial Regex BarePeriod();

    [GeneratedRegex(@"(?:chậm nhất|trước|ít nhất|trong(?: vòng| thời hạn)?)\s+\d{1,3}\s+(?:ngày|giờ)(?:\s+làm việc)?(?:\s+(?:trước|sau)\s+(?:ngày|khi)\s+[^,;.]*)?(?!\s*/)", Options, Limit)]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?<!\b(?:hoạt động|chi|vốn|kinh phí|họp|ủy ban|thông tin|công việc|nhiệm vụ)\s)\bthường xuyên\b|\b(?:thực hiện|duy trì) liên tục\b", Options, Limit)]
    private static partial Regex Standing();

    [GeneratedRegex(@"^(?:thường xuyên|liên tục|xuyên suốt)(?:\s*,?\s*(?:và\s+)?(?:thường xuyên|liên tục|xuyên suốt))*\.?$", Options, Limit)]
    private static partial Regex BareStanding();

    [GeneratedRegex(@"^(?:từ\s+)?(?:ngày\s+)?\d{1,2}(?:\s*/\s*\d{1,4}){0,2}\s*(?:đến|tới|-|–)\s*(?<end>(?:hết\s+)?(?:ngày\s+)?\d{1,2}\s*/.*)$", Options, Limit)]
    private static partial Regex RangeEnd();

    [GeneratedRegex(@"^(?:ngay|kịp thời|sớm|khẩn trương)", Options, Limit)]
    private static partial Regex Soft();

    [GeneratedRegex(@"ngày\s+(?:ký|ban hành|phát hành)(?! nhận)", Options, Limit)]
    private static partial Regex OwnDate();
}
