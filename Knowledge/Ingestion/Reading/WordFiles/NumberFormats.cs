using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>A list counter written as Word shows it.</summary>
internal static class NumberFormats
{
    private static readonly (int Value, string Digits)[] RomanDigits =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The counter in a number format; formats that Vietnamese documents do not use come as plain digits.</summary>
    public static string Write(int value, string format)
    {
        return format switch
        {
            "none" => "",
            _ when value <= 0 => value.ToString(CultureInfo.InvariantCulture),
            "lowerLetter" => Letters(value, 'a'),
            "upperLetter" => Letters(value, 'A'),
            "lowerRoman" => Roman(value).ToLowerInvariant(),
            "upperRoman" => Roman(value),
            "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>a … z, aa, bb …: Word repeats the letter, and knows no Vietnamese order.</summary>
    private static string Letters(int value, char first) =>
        new((char)(first + ((value - 1) % 26)), Math.Min(((value - 1) / 26) + 1, 20));

    private static string Roman(int value)
    {
        if (value >= 5000)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var builder = new StringBuilder();
        foreach (var (amount, digits) in RomanDigits)
        {
            for (; value >= amount; value -= amount)
            {
                builder.Append(digits);
            }
        }

        return builder.ToString();
    }
}
