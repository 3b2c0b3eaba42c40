using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Encodings;

/// <summary>TCVN3 (ABC) to Unicode.</summary>
internal static partial class Tcvn3
{
    // Each character of the encoding, as Western text shows it, and the letter it stands for.
    private const string Pairs =
        "¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị "
        + "ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00ADư øứ õừ öử ÷ữ ùự ýý úỳ ûỷ üỹ þỵ "
        + "®đ §Đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư "
        // How PDF files and newer programs show some of the same characters.
        + "−ư ∙ã μà";

    private static readonly FrozenDictionary<char, char> Letters = Pairs.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The text in Unicode.</summary>
    public static string Decode(string text)
    {
        var isInCapitals = text.AsSpan().IndexOfAnyInRange('a', 'z') < 0 && CapitalWord().IsMatch(text);
        var result = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsAsciiLetter(text[end]) || Letters.ContainsKey(text[end])))
            {
                end++;
            }

            if (end == start)
            {
                result.Append(text[start++]);
                continue;
            }

            result.Append(DecodeWord(text.AsSpan(start, end - start), isInCapitals));
            start = end;
        }

        return result.ToString();
    }

    /// <summary>Names such as François stand as they are in a text that is otherwise in this encoding.</summary>
    private static bool IsForeignName(ReadOnlySpan<char> word, string decoded)
    {
        if (word.Length < 6 || !char.IsAsciiLetterUpper(word[0]) || VietnameseSyllables.IsValid(decoded))
        {
            return false;
        }

        var small = 0;
        foreach (var character in word[1..])
        {
            small += char.IsAsciiLetterLower(character) ? 1 : 0;
        }

        return small == word.Length - 2 && char.IsLower(word[word[1..].IndexOfAnyExceptInRange('a', 'z') + 1]);
    }

    /// <summary>The encoding has no capitals with tones: in a word of capitals, the letters between them are meant as capitals.</summary>
    private static string DecodeWord(ReadOnlySpan<char> word, bool isInCapitals)
    {
        var capitals = 0;
        var small = 0;
        foreach (var character in word)
        {
            capitals += char.IsAsciiLetterUpper(character) ? 1 : 0;
            small += char.IsAsciiLetterLower(character) ? 1 : 0;
        }

        var decoded = string.Create(word.Length, word, static (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = Letters.GetValueOrDefault(source[i], source[i]);
            }
        });
        if (IsForeignName(word, decoded))
        {
            return word.ToString();
        }

        var isCapitals = small == 0 && (capitals >= 2 || (capitals == 1 && isInCapitals));
        return isCapitals ? decoded.ToUpperInvariant() : decoded;
    }

    [GeneratedRegex("[A-Z]{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CapitalWord();
}
