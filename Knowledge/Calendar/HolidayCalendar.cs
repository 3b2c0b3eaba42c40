using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace CchcBot.Knowledge.Calendar;

/// <summary>
/// The years' days off: of the office's own file (<c>calendar/2026.json</c> in the data folder), else as shipped, else
/// computed from the law. An edited file holds at the next look; a wrong one is named and changes nothing.
/// </summary>
/// <param name="folder">Where the office keeps its files; null or missing without any.</param>
public sealed class HolidayCalendar(string? folder)
{
    private const int LargestFile = 1 << 20;

    private readonly ConcurrentDictionary<int, CalendarYear> _standard = new();
    private volatile Edits _edits = Edits.None;

    /// <summary>What is wrong with the office's files, one Vietnamese line each.</summary>
    public IReadOnlyList<string> Problems => _edits.Problems;

    /// <summary>The years for which the office has a file that holds.</summary>
    public IEnumerable<int> EditedYears => _edits.Years.Keys.Order();

    /// <summary>The days off of a year.</summary>
    public CalendarYear GetYear(int year) =>
        _edits.Years.GetValueOrDefault(year) ?? _standard.GetOrAdd(year, static number => FindShipped(number) ?? HolidayLaw.Of(number));

    /// <summary>Whether offices work on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => GetYear(day.Year).IsWorkingDay(day);

    /// <summary>Looks whether the office's files have changed, and reads them if so; whether they had.</summary>
    public bool Refresh()
    {
        var stamp = StampOf(folder);
        if (stamp == _edits.Stamp)
        {
            return false;
        }

        _edits = ReadFolder(stamp);
        return true;
    }

    private static CalendarYear? FindShipped(int year)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"calendar-{year}.json");
        using var stream = typeof(HolidayCalendar).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return CalendarFile.Read(reader.ReadToEnd(), year, CalendarSource.Shipped) is { Year: { } shipped }
            ? shipped
            : throw new InvalidOperationException($"The shipped file {name} cannot be read.");
    }

    private Edits ReadFolder(string stamp)
    {
        var years = ImmutableDictionary.CreateBuilder<int, CalendarYear>();
        var problems = new List<string>();
        foreach (var file in FilesOf(folder))
        {
            var (year, problem) = ReadFile(file);
            if (year is not null)
            {
                years[year.Year] = year;
            }
            else
            {
                problems.Add($"Tệp lịch {Path.Combine("calendar", file.Name)} không dùng được ({problem}); đang dùng lịch có sẵn của năm đó.");
            }
        }

        return new Edits(stamp, years.ToImmutable(), problems);
    }

    private static (CalendarYear? Year, string? Problem) ReadFile(FileInfo file)
    {
        if (!int.TryParse(Path.GetFileNameWithoutExtension(file.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
        {
            return (null, "tên tệp phải là năm, ví dụ 2027.json");
        }

        try
        {
            return file.Length > LargestFile ? (null, "tệp quá lớn") : CalendarFile.Read(File.ReadAllText(file.FullName), year, CalendarSource.Edited);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, "không mở được tệp");
        }
    }

    private static string StampOf(string? folder) => string.Join(
        '|', FilesOf(folder).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{file.Length}:{file.LastWriteTimeUtc.Ticks}")));

    private static IEnumerable<FileInfo> FilesOf(string? folder) => folder is not null && Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal)
        : [];

    /// <summary>What the office's files say, and by which names, sizes and times they were read.</summary>
    private sealed record Edits(string Stamp, ImmutableDictionary<int, CalendarYear> Years, IReadOnlyList<string> Problems)
    {
        public static Edits None { get; } = new("", [], []);
    }
}
