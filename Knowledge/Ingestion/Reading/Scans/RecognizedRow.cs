using System.Globalization;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A row of Tesseract's table: a page, or a word with its place in dots.</summary>
internal sealed record RecognizedRow(
    int Level,
    int Page,
    string Line,
    int Left,
    int Top,
    int Width,
    int Height,
    double Sureness,
    string Text)
{
    private const int TextField = 11;

    /// <summary>Reads a row from its fields, or gives null when they make no sense.</summary>
    public static RecognizedRow? Find(string[] fields)
    {
        var numbers = new int[10];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!int.TryParse(fields[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        return double.TryParse(fields[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var sureness)
            ? new RecognizedRow(
                numbers[0],
                numbers[1],
                string.Join('.', fields[1..5]),
                numbers[6],
                numbers[7],
                numbers[8],
                numbers[9],
                sureness,
                fields.Length > TextField ? Clean(fields[TextField]) : "")
            : null;
    }

    /// <summary>Rulings are recognised as bars and underscores; the fraction stroke is only ever a slash.</summary>
    private static string Clean(string text) => text.Replace('⁄', '/').Trim(' ', '|', '¦', '_');
}
