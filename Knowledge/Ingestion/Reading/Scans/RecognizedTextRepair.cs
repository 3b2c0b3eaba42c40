using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Repairs what recognition of scans gets wrong and what the words and the patterns of official documents show to be wrong:
/// marks of letters in well-known words, digits in dates, blanks in numbers. Nothing else is guessed.
/// </summary>
internal static partial class RecognizedTextRepair
{
    private const int LongestCompound = 3;

    // The well-known words by their letters without marks; letters that several words share are left alone.
    private static readonly FrozenDictionary<string, string[]> Compounds = ReadCompounds();

    /// <summary>The text repaired.</summary>
    public static string Repair(string text)
    {
        var repaired = DoubleStroke().Replace(text, "Đ");
        repaired = Bullet().Replace(VietnameseText.Normalize(repaired), "-");
        repaired = Date().Replace(repaired, RepairDate);
        repaired = DayAlone().Replace(repaired, match => DigitsOf(match.Value));
        repaired = AfterDate().Replace(repaired, ";");
        repaired = StrayStop().Replace(repaired, " ");
        repaired = OwnNumber().Replace(repaired, "Số: ${serial}/${notation}");
        repaired = PartedNumber().Replace(repaired, "${before}${first}${rest}");
        repaired = LegislatureNumber().Replace(repaired, match => match.Groups["before"].Value + DigitsOf(match.Groups["term"].Value.Replace('S', '5')));
        repaired = OfPrimeMinister().Replace(repaired, "TTg");
        repaired = ForReport().Replace(repaired, "${before}b/c)");
        return RepairCompounds(repaired);
    }

    private static string RepairDate(Match match)
    {
        var day = DigitsOf(match.Groups["day"].Value);
        var month = DigitsOf(match.Groups["month"].Value);

        // A month's first digit is 0 or 1; handwriting makes a 4 or 7 of the latter.
        month = month.Length == 2 && month[0] is '4' or '7' ? "1" + month[1..] : month;
        var isDate = int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber) && dayNumber is >= 1 and <= 31
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var monthNumber) && monthNumber is >= 1 and <= 12;
        return isDate ? $"ngày {day} tháng {month} năm {match.Groups["year"].Value}" : match.Value;
    }

    private static string DigitsOf(string text) => string.Concat(text.Select(character => character switch
    {
        'O' or 'o' or 'ô' or 'Ô' => '0',
        'I' or 'l' or 'L' or 'Ì' or 'Í' or 'ì' or 'í' or 'i' => '1',
        _ => character,
    }));

    /// <summary>Replaces runs of words that differ from a well-known word in marks only; longer words first.</summary>
    private static string RepairCompounds(string text)
    {
        var words = Word().Matches(text);
        var result = new StringBuilder(text);
        for (var i = 0; i < words.Count;)
        {
            i += RepairAt(text, words, i, result);
        }

        return result.ToString();
    }

    private static int RepairAt(string text, MatchCollection words, int first, StringBuilder result)
    {
        for (var count = Math.Min(LongestCompound, words.Count - first); count > 1; count--)
        {
            var parts = Enumerable.Range(first, count).Select(i => words[i]).ToList();
            if (!AreJoined(text, parts) || !Compounds.TryGetValue(string.Join(' ', parts.Select(part => VietnameseText.Fold(part.Value))), out var compound))
            {
                continue;
            }

            for (var i = 0; i < count; i++)
            {
                Replace(result, parts[i], compound[i]);
            }

            return count;
        }

        return 1;
    }

    /// <summary>Where a tone stands (hoà, hòa) is a matter of taste, not an error.</summary>
    private static void Replace(StringBuilder text, Match word, string right)
    {
        var written = InCaseOf(word.Value, right);
        if (!LettersAndMarks(written).SequenceEqual(LettersAndMarks(word.Value)))
        {
            text.Remove(word.Index, word.Length).Insert(word.Index, written);
        }
    }

    private static IEnumerable<char> LettersAndMarks(string text) => text.Normalize(NormalizationForm.FormD).Order();

    private static bool AreJoined(string text, List<Match> parts) =>
        parts.Zip(parts.Skip(1), (one, other) => other.Index == one.Index + one.Length + 1 && text[other.Index - 1] == ' ').All(joined => joined);

    /// <summary>The right letters in the case that was read; both have the same length.</summary>
    private static string InCaseOf(string read, string right) =>
        string.Concat(right.Select((letter, i) => char.IsUpper(read[i]) ? char.ToUpperInvariant(letter) : letter));

    private static FrozenDictionary<string, string[]> ReadCompounds()
    {
        using var stream = typeof(RecognizedTextRepair).Assembly.GetManifestResourceStream(typeof(RecognizedTextRepair), "compounds.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .GroupBy(VietnameseText.Fold)
            .Where(group => group.Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.Single().Split(' '));
    }

    [GeneratedRegex(@"[\u00D0]\u0110|\u0110[\u00D0]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DoubleStroke();

    [GeneratedRegex(@"^[~=](?=\s)|^~-", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"ngày\s*(?<day>[\dOoIlLÌÍôÔ]{1,2})\s*th[aáăâàạả]ng\s*(?<month>[\dOoIlÌÍôÔ]{1,2})\s*năm\s*\p{Ll}?(?<year>\d{4})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();

    /// <summary>"trước 3l tháng 12 năm 2025": a day without the word before it.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(\d[OoIl]|[Il]\d)(?=\s+tháng\s+\d{1,2}\s+năm)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DayAlone();

    /// <summary>A date is followed by a semicolon and a further order, hardly by a colon.</summary>
    [GeneratedRegex(@"(?<=tháng \d{1,2} năm \d{4}):(?= \p{Ll}{2})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterDate();

    /// <summary>A speck read as a full stop between two words: no sentence begins with a small letter.</summary>
    [GeneratedRegex(@"(?<=\p{L}\p{Ll}) ?\. (?=\p{Ll}{2})|(?<=\p{L}\p{Ll}) \. (?=\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex StrayStop();

    [GeneratedRegex(@"^S[ốôó]\s*:\s*(?<serial>\d{1,5})\s*_?/\s*(?<notation>\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"(?<before>\b[Ss]ố )(?<first>\d{1,3}) (?<rest>\d{1,3}/(\d{4}/)?\p{Lu}{1,4}\p{L}?-\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PartedNumber();

    /// <summary>A law's notation names the term of the legislature (khóa), two digits: "QH15".</summary>
    [GeneratedRegex(@"(?<before>\d{4}/(QH|UBTVQH))(?<term>[1IlÌÍ][\dIlOS])(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LegislatureNumber();

    /// <summary>The Prime Minister's letters at the end of a number: no other body has such ones.</summary>
    [GeneratedRegex(@"(?<=\d/(QĐ|CT|CĐ|TTr|QÐ|CÐ)-)T[TI1][EÉFÊ]?[gøqpa8](?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfPrimeMinister();

    [GeneratedRegex(@"(?<before>\((để )?)b[/í|l][ceéc©]\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ForReport();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
