using System.Globalization;
using System.Text.Json;

namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// Reads and writes the file of one year: <c>{"year": 2026, "basis": "…", "off": [{"date": "2026-01-01", "ground": "…"}],
/// "worked": […]}</c>.
/// </summary>
public static class CalendarFile
{
    private const int MostDays = 60;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The year that a file states; null when it is wrong, and then in one line what is to be done.</summary>
    public static (CalendarYear? Year, string? Problem) Read(string json, int year, CalendarSource source)
    {
        YearData? data;
        try
        {
            data = JsonSerializer.Deserialize<YearData>(json, Json);
        }
        catch (JsonException exception)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"sai cú pháp ở dòng {exception.LineNumber + 1}; ngày ghi dạng \"{year}-01-31\""));
        }

        return FindProblem(data, year) is { } problem
            ? (null, problem)
            : (new CalendarYear(year, source, data!.Basis ?? "Tệp lịch của cơ quan", DaysOf(data.Off), DaysOf(data.Worked)), null);
    }

    /// <summary>The year as its file would state it.</summary>
    public static string Write(CalendarYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return JsonSerializer.Serialize(
            new YearData(year.Year, year.Basis, [.. year.Off.Select(Data)], [.. year.Worked.Select(Data)]), Json);
    }

    private static string? FindProblem(YearData? data, int year)
    {
        if (data is not { Off: { Count: > 0 } off })
        {
            return "thiếu danh sách ngày nghỉ (\"off\")";
        }

        var worked = data.Worked ?? [];
        if (off.Concat(worked).Any(day => day is null))
        {
            return "có ngày để trống";
        }

        if (data.Year is { } stated && stated != year)
        {
            return string.Create(CultureInfo.InvariantCulture, $"ghi năm {stated} nhưng tên tệp là năm {year}");
        }

        if (off.Count + worked.Count > MostDays)
        {
            return string.Create(CultureInfo.InvariantCulture, $"có hơn {MostDays} ngày");
        }

        return FindWrongDay(off, worked, year) is { } wrong ? string.Create(CultureInfo.InvariantCulture, $"ngày {wrong:dd/MM/yyyy} {ProblemOf(wrong, worked, year)}") : null;
    }

    private static DateOnly? FindWrongDay(IReadOnlyList<DayData> off, IReadOnlyList<DayData> worked, int year)
    {
        var all = off.Concat(worked).Select(day => day.Date).ToList();
        return all.Where(day => day.Year != year || all.Count(other => other == day) > 1)
            .Concat(worked.Select(day => day.Date).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
            .Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static string ProblemOf(DateOnly day, IReadOnlyList<DayData> worked, int year) =>
        day.Year != year ? "không thuộc năm của tệp"
        : worked.Any(other => other.Date == day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? "ghi là ngày làm bù nhưng không phải thứ Bảy, Chủ nhật"
        : "ghi hai lần";

    private static IEnumerable<CalendarDay> DaysOf(IReadOnlyList<DayData>? days) =>
        (days ?? []).Select(day => new CalendarDay(day.Date, string.IsNullOrWhiteSpace(day.Ground) ? "Không ghi căn cứ" : day.Ground.Trim()));

    private static DayData Data(CalendarDay day) => new(day.Date, day.Ground);

    private sealed record YearData(int? Year, string? Basis, IReadOnlyList<DayData>? Off, IReadOnlyList<DayData>? Worked);

    private sealed record DayData(DateOnly Date, string? Ground);
}
