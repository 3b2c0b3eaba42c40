using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>The number that a file's name carries ("143-qd.signed.pdf"), as offices name what they publish.</summary>
internal static partial class FileNameNumber
{
    /// <summary>The serial in a file's name, when the letters after it belong to the notation; else null.</summary>
    public static string? Find(string fileName, string notation)
    {
        var match = Serial().Match(Path.GetFileName(fileName));
        var letters = VietnameseText.Fold(match.Groups["letters"].Value);
        var parts = VietnameseText.Fold(notation).Split('-', '/');
        return match.Success && (parts.Contains(letters) || string.Concat(parts) == letters || parts.Any(part => part == letters.Replace("-", "", StringComparison.Ordinal)))
            ? int.Parse(match.Groups["serial"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^(?:\D{0,12}?[-_ .])?(?<serial>\d{1,5})[-_ .]?(?<letters>\p{L}{2,})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Serial();
}
