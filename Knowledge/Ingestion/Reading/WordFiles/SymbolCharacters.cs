using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>Characters of the picture fonts (Symbol, Wingdings) as the Unicode characters that look the same.</summary>
internal static class SymbolCharacters
{
    private const string Greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['\u0022'] = "∀",
        ['\u0024'] = "∃",
        ['\u002D'] = "-",
        ['\u00A2'] = "′",
        ['\u00A3'] = "≤",
        ['\u00A5'] = "∞",
        ['\u00AB'] = "↔",
        ['\u00AC'] = "←",
        ['\u00AD'] = "↑",
        ['\u00AE'] = "→",
        ['\u00AF'] = "↓",
        ['\u00B0'] = "°",
        ['\u00B1'] = "±",
        ['\u00B3'] = "≥",
        ['\u00B4'] = "×",
        ['\u00B7'] = "•",
        ['\u00B8'] = "÷",
        ['\u00B9'] = "≠",
        ['\u00BB'] = "≈",
        ['\u00BC'] = "…",
        ['\u00C6'] = "∅",
        ['\u00CE'] = "∈",
        ['\u00D6'] = "√",
        ['\u00DB'] = "⇔",
        ['\u00DE'] = "⇒",
        ['\u00E5'] = "∑",
    };

    private static readonly Dictionary<char, string> Wingdings = new()
    {
        ['\u006C'] = "●",
        ['\u006E'] = "■",
        ['\u006F'] = "☐",
        ['\u0071'] = "☐",
        ['\u0072'] = "☐",
        ['\u0076'] = "❖",
        ['\u0078'] = "☒",
        ['\u009F'] = "•",
        ['\u00A7'] = "▪",
        ['\u00A8'] = "☐",
        ['\u00D8'] = "➢",
        ['\u00DF'] = "←",
        ['\u00E0'] = "→",
        ['\u00E8'] = "→",
        ['\u00F0'] = "⇨",
        ['\u00FB'] = "✗",
        ['\u00FC'] = "✓",
        ['\u00FD'] = "☒",
        ['\u00FE'] = "☑",
    };

    /// <summary>The text with every character of a picture font replaced; other fonts' private characters lose their offset.</summary>
    public static string Read(string text, string? font)
    {
        var isPicture = IsPictureFont(font);
        if (!isPicture && text.AsSpan().IndexOfAnyInRange('\uF000', '\uF0FF') < 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isPrivate = character is >= '\uF000' and <= '\uF0FF';
            builder.Append(isPrivate || isPicture ? Read((char)(isPrivate ? character & 0xFF : character), font) : character.ToString());
        }

        return builder.ToString();
    }

    private static bool IsPictureFont(string? font) =>
        font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase)
            || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase));

    private static string Read(char code, string? font)
    {
        if (font is not null && font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
        {
            return Wingdings.GetValueOrDefault(code, char.IsWhiteSpace(code) ? " " : "");
        }

        if (Symbols.TryGetValue(code, out var symbol) && (font is null || IsPictureFont(font)))
        {
            return symbol;
        }

        return IsPictureFont(font) && code is >= 'A' and <= 'z' ? Greek[code - 'A'].ToString() : code.ToString();
    }
}
