using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>Parts a sentence into the words by which statements are compared.</summary>
internal static partial class WordReader
{
    private static readonly SearchValues<char> PartEnds = SearchValues.Create(",;:|()[]\n–—-");

    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        var normal = VietnameseText.Normalize(text);
        var words = new List<Word>();
        var end = 0;
        foreach (Match match in Words().Matches(normal))
        {
            var isFirst = words.Count == 0 || normal.AsSpan(end, match.Index - end).IndexOfAny(PartEnds) >= 0;
            words.Add(new Word(Form(match.Value), char.IsUpper(match.Value[0]), isFirst));
            end = match.Index + match.Length;
        }

        return words;
    }

    private static string Form(string word)
    {
        var lower = word.ToLower(CultureInfo.InvariantCulture);
        return Date().IsMatch(lower) ? LeadingZeros().Replace(lower, "") : lower;
    }

    // A document number, a date, an amount or a percentage is one word: parts of it say something else.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[./:,\-–][\p{L}\p{M}\p{N}]+)*%?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\d{1,2}(?:[/.-]\d{1,4}){0,2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)0+(?=\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadingZeros();
}
