using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Calendar;

/// <summary>Understands the words of a recurring deadline (định kỳ, hằng tháng …), with its day and hour.</summary>
internal static partial class RecurrenceReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Limit = 10_000;

    private const string Hour = @"(?<hour>[01]?\d|2[0-4])\s*(?:(?:giờ|h|g)(?!\p{L})\s*(?:(?<minute>[0-5]\d)(?:\s*phút|p)?)?|(?:giờ|h|g|:)(?<minute>[0-5]\d))";
    private const string Weekday = @"(?:thứ\s+(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])(?!\p{L})|(?<weekday>chủ nhật))";
    private const string Day = @"ngày\s+(?:mùng\s+|mồng\s+)?(?<day>\d{1,2})(?!\s*giờ)(?:\s*/\s*(?<month>\d{1,2})|\s+tháng\s+(?<month>\d{1,2}))?";
    private const string LastMonth = @"(?<last>\s+(?:của\s+)?tháng cuối(?:\s+(?:của\s+)?(?:mỗi\s+)?quý)?)";

    /// <summary>The first recurring deadline in a running text, or null.</summary>
    public static Deadline? Find(string text)
    {
        // The longer reading of the same words knows more: "trước 15 giờ hằng ngày" and not "hằng ngày" alone.
        var (named, after, last) = (Named().Match(text), After().Match(text), OfLastMonth().Match(text));
        return new[] { after, last, named }.Where(match => match.Success).MinBy(match => match.Index) is { } first
            ? new Deadline(null, first.Value.Trim(), DeadlineRule.Recurring, FormOf(first))
            : null;
    }

    private static string FormOf(Match match)
    {
        var unit = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "tuần" => "weekly",
            "tháng" => "monthly",
            "quý" or "" => "quarterly",
            "ngày" => "daily",
            "năm" => "yearly",
            _ => "halfYearly",
        };
        return unit + DayOf(match) + HourOf(match);
    }

    private static string DayOf(Match match) => (match.Groups["weekday"].Success, match.Groups["day"].Success) switch
    {
        (true, _) => ":" + WeekdayOf(match.Groups["weekday"].Value.ToLowerInvariant()),
        (_, true) when match.Groups["month"].Success => string.Create(CultureInfo.InvariantCulture, $":{Number(match, "day")}-{Number(match, "month")}"),
        (_, true) => string.Create(CultureInfo.InvariantCulture, $":{Number(match, "day")}{(match.Groups["last"].Success ? "-last-month" : "")}"),
        _ => "",
    };

    private static string WeekdayOf(string word) => word switch
    {
        "hai" or "2" => "monday",
        "ba" or "3" => "tuesday",
        "tư" or "4" => "wednesday",
        "năm" or "5" => "thursday",
        "sáu" or "6" => "friday",
        "bảy" or "7" => "saturday",
        _ => "sunday",
    };

    private static string HourOf(Match match) => match.Groups["hour"].Success
        ? string.Create(CultureInfo.InvariantCulture, $"@{Number(match, "hour"):00}:{(match.Groups["minute"].Success ? Number(match, "minute") : 0):00}")
        : "";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>"hằng tháng trước ngày 25", "hằng ngày, trước 15 giờ", "định kỳ 6 tháng".</summary>
    [GeneratedRegex(@"(?:(?:định kỳ\s+)?(?:hằng|hàng|mỗi)\s+(?<unit>tuần|tháng|quý|năm|ngày|6 tháng|sáu tháng)|định kỳ\s+(?<unit>tuần|tháng|quý|năm|6 tháng|sáu tháng))(?:\s+(?:ít nhất\s+|tối thiểu\s+)?(?:một|hai|\d{1,2})\s+\p{L}+)?(?:\s*,?\s*\(?(?:báo cáo |gửi )?(?:(?:trước|chậm nhất|vào)\s+(?:là\s+|vào\s+|lúc\s+)?" + Hour + @"(?:\s*,?\s*(?:" + Day + @"|" + Weekday + @"))?|(?:trước|chậm nhất|vào)?\s*(?:là\s+|vào\s+)?(?:" + Day + LastMonth + @"?|" + Weekday + @")))?", Options, Limit)]
    private static partial Regex Named();

    /// <summary>"trước ngày 15 tháng 01 hằng năm", "trước 15 giờ hằng ngày", "trước 16h30 thứ Năm hằng tuần".</summary>
    [GeneratedRegex(@"(?:trước|chậm nhất(?:\s+(?:là|vào))?|vào)\s+(?:lúc\s+)?(?:" + Hour + @"\s*,?\s*)?(?:" + Day + @"(?<last>\s+(?:của\s+)?tháng cuối)?\s*(?:của\s+)?|" + Weekday + @"\s+)?(?:hằng|hàng|mỗi)\s+(?<unit>tuần|tháng|quý|năm|ngày)", Options, Limit)]
    private static partial Regex After();

    /// <summary>"trước ngày 25 của tháng cuối quý", where no word says that it comes again.</summary>
    [GeneratedRegex(@"(?:trước|chậm nhất(?:\s+(?:là|vào))?|vào)\s+(?:" + Hour + @"\s*,?\s*)?" + Day + @"(?<last>\s+(?:của\s+)?tháng cuối\s+(?:của\s+)?(?:mỗi\s+)?quý)(?!\s+(?:IV|III|II|I|\d)\b)", Options, Limit)]
    private static partial Regex OfLastMonth();
}
