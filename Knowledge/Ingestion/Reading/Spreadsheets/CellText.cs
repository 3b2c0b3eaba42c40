using System.Globalization;
using System.Text.RegularExpressions;
using ExcelNumberFormat;

namespace CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;

/// <summary>A cell's value as people read it: dates dd/MM/yyyy, numbers as their format shows them.</summary>
internal static partial class CellText
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Writes a value.</summary>
    /// <param name="value">What the cell holds; null for an empty cell.</param>
    /// <param name="format">Its number format as Excel writes it.</param>
    public static string Write(object? value, string? format) => value switch
    {
        null => "",
        string text => ReadText.Tidy(text),
        DateTime moment => Date(moment, format ?? ""),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), format),
        _ => ReadText.Tidy(value.ToString() ?? ""),
    };

    /// <summary>A format without days stands for a month or a year: printing a day would invent one.</summary>
    private static string Date(DateTime moment, string format)
    {
        var places = Quoted().Replace(format, "").ToLowerInvariant();
        var pattern = places switch
        {
            _ when places.Length == 0 || places.Contains('d', StringComparison.Ordinal) => "dd/MM/yyyy",
            _ when places.Contains('y', StringComparison.Ordinal) =>
                places.Contains('m', StringComparison.Ordinal) ? "MM/yyyy" : "yyyy",
            _ => "HH:mm",
        };
        var hasTime = places.Contains('h', StringComparison.Ordinal) && moment.TimeOfDay != TimeSpan.Zero && pattern != "HH:mm";
        return moment.ToString(hasTime ? pattern + " HH:mm" : pattern, CultureInfo.InvariantCulture);
    }

    /// <summary>Plain numbers keep their point, since most are labels such as 1.1; grouped ones and percentages are written as in Vietnam.</summary>
    private static string Number(double number, string? format)
    {
        if (format is null or "General" or "@")
        {
            return number.ToString("0.###############", CultureInfo.InvariantCulture);
        }

        var isVietnamese = format.Contains(',', StringComparison.Ordinal) || format.Contains('%', StringComparison.Ordinal);
        var parsed = new NumberFormat(format);
        return parsed.IsValid
            ? ReadText.Tidy(parsed.Format(number, isVietnamese ? Vietnamese : CultureInfo.InvariantCulture))
            : number.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        """
        "[^"]*"|\[[^\]]*\]|\\.
        """,
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Quoted();
}
