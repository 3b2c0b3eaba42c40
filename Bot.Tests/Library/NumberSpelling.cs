using System.Globalization;
using System.Text;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Library;

/// <summary>The ways in which people type the number of a document.</summary>
internal static class NumberSpelling
{
    private const char FirstFullWidth = '\uFF01';

    /// <summary>Ten spellings of a document's number, by name. The short ones say no more than a person would.</summary>
    public static IEnumerable<(string Name, string Text)> TenOf(OfficialDocument document)
    {
        var number = document.Number!;
        var type = document.Type!;
        var serial = number.Serial.ToString(CultureInfo.InvariantCulture);
        var year = document.IssuedInMonth!.Value.Year;
        yield return ("as printed", number.Printed);
        yield return ("small letters, no diacritics", VietnameseText.Fold(number.Printed));
        yield return ("D for Đ, capitals", number.Printed.Replace('Đ', 'D').ToUpperInvariant());
        yield return ("spaces around the signs", number.Printed.Replace("/", " / ", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal));
        yield return ("en-dash", number.Printed.Replace('-', '–'));
        yield return ("full-width", FullWidth(number.Printed.Normalize(NormalizationForm.FormC)));
        yield return ("kind in words, decomposed", $"{type.Name} số {number.Printed}".Normalize(NormalizationForm.FormD));
        yield return ("kind and year", $"{type.Name} {serial} năm {year}");
        yield return ("short kind, no diacritics", $"{VietnameseText.Fold(type.Abbreviation)} {serial}");
        yield return ("only the number", $"số {serial}");
    }

    private static string FullWidth(string text) =>
        string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character - '!' + FirstFullWidth) : character));
}
