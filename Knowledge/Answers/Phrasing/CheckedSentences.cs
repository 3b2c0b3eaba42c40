using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// Takes out of what a model says the sentences that its sources bear out. A sentence without a citation, with one that
/// does not exist, or with a word, number, date or name that the cited provision does not have in that place is dropped.
/// </summary>
internal static partial class CheckedSentences
{
    private const int Most = 4;
    private const int LongestSentence = 600;

    /// <summary>The sentences that hold, each with the numbers of the sources that bear it out.</summary>
    public static IReadOnlyList<CheckedSentence> Of(string said, Sources sources)
    {
        var kept = new List<CheckedSentence>();
        foreach (Match match in Sentences().Matches(VietnameseText.Normalize(said)))
        {
            var words = Foreign().Replace(match.Groups["words"].Value, " ").Trim(' ', '.', ',', ';', '-', '"');
            var numbers = Marks().Matches(match.Groups["marks"].Value)
                .Select(mark => int.Parse(mark.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).Distinct().ToList();
            if (words.Length is 0 or > LongestSentence || numbers.Exists(number => sources.Find(number) is null) || kept.Exists(one => one.Words == words))
            {
                continue;
            }

            var bearing = numbers.FindAll(number => sources.Find(number)!.BearsOut(words));
            if (bearing.Count > 0)
            {
                kept.Add(new CheckedSentence(words, bearing));
            }
        }

        return [.. kept.Take(Most)];
    }

    /// <summary>What runs up to one or more marks; anything without a mark behind it is nobody's.</summary>
    [GeneratedRegex(@"(?<words>[^\[\]\r\n]+)(?<marks>(?:\s*\[\d{1,3}\])+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marks();

    /// <summary>Signs that a channel would take for formatting, links or direction.</summary>
    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\s.,;:()%/“”""'\-–+&]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Foreign();
}
