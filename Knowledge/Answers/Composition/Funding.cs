using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Tells questions for the source of money ("kinh phí lấy từ đâu?") and the provisions that name it.</summary>
internal static partial class Funding
{
    /// <summary>1 where a question wants to know who pays and a passage is about that; else 0.</summary>
    public static double Fit(QuestionReading reading, string text, string? heading) => IsAsked(reading) && IsStatedBy(text, heading) ? 1 : 0;

    private static bool IsAsked(QuestionReading reading) => Source().IsMatch(reading.Folded);

    /// <summary>Whether a passage is about money by its first words or its heading.</summary>
    private static bool IsStatedBy(string text, string? heading) =>
        Statement().IsMatch(VietnameseText.Fold(text)) || (heading is not null && Statement().IsMatch(VietnameseText.Fold(heading.Split('>', '›', '/')[^1].Trim())));

    [GeneratedRegex(@"(?:kinh phi|nguon (?:von|tien|kinh phi)|tien)\b.*\b(?:lay|nguon|chi tra|bao dam|dam bao|o dau|tu dau|ai (?:chi|tra|lo))\b|nguon kinh phi", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Source();

    [GeneratedRegex(@"^\W*(?:[ivx\d]+\W+)?(?:nguon )?kinh phi\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Statement();
}
