using System.Globalization;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Documents;

/// <summary>
/// The number and notation that identify an official document (số, ký hiệu), such as <c>123/KH-UBND</c> for an
/// administrative document, <c>30/2020/NĐ-CP</c> for a legal one and <c>36-HD/VPTW</c> for one of the Party.
/// Two numbers are equal when serial, suffix, year and notation are, however they were padded.
/// </summary>
/// <param name="Serial">Số, 1 or more.</param>
/// <param name="Suffix">The letter that some series add ("12a"), or empty.</param>
/// <param name="Year">The year inside the number of a legal document, else null.</param>
/// <param name="Notation">Ký hiệu without its leading slash: <c>KH-UBND</c>, <c>UBND-NC</c>, <c>HD/VPTW</c>.</param>
/// <param name="Printed">The number as the document prints it, leading zero included.</param>
public sealed partial record DocumentNumber(int Serial, string Suffix, int? Year, string Notation, string Printed)
{
    /// <summary>A number of the ordinary shape, printed as NĐ 30/2020 asks: two digits at least.</summary>
    public static DocumentNumber Of(int serial, string notation, int? year = null)
    {
        var digits = serial.ToString("00", CultureInfo.InvariantCulture);
        var printed = year is null
            ? $"{digits}/{notation}"
            : string.Create(CultureInfo.InvariantCulture, $"{digits}/{year}/{notation}");
        return new DocumentNumber(serial, "", year, notation, printed);
    }

    /// <summary>
    /// The number that a person writes out whole ("12/KH-UBND", "30/2020/NĐ-CP", "36-HD/VPTW"), or null when the words are none.
    /// </summary>
    public static DocumentNumber? Find(string words)
    {
        var match = Whole().Match(words.Trim());
        if (!match.Success || !int.TryParse(match.Groups["serial"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) || serial == 0)
        {
            return null;
        }

        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        return new DocumentNumber(serial, match.Groups["suffix"].Value, year, match.Groups["notation"].Value, match.Value);
    }

    /// <inheritdoc />
    public bool Equals(DocumentNumber? other) =>
        other is not null && Serial == other.Serial && Year == other.Year
        && string.Equals(Suffix, other.Suffix, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Notation, other.Notation, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Serial, Year, Notation.ToUpperInvariant(), Suffix.ToUpperInvariant());

    /// <summary>The number as printed.</summary>
    public override string ToString() => Printed;

    [GeneratedRegex(@"^(?<serial>\d{1,6})(?<suffix>\p{L}?)(?:/(?:(?<year>(?:19|20)\d\d)/)?|-(?=\p{L}+/))(?<notation>\p{L}[\p{L}\d&./-]{0,58})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Whole();
}
