using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Tells the marks that stamps carry (độ mật, độ khẩn), as recognition may have read them.</summary>
internal static partial class StampMarks
{
    /// <summary>The mark in what was read of one stamp, in its right spelling; null when it holds none. Secrecy comes before urgency.</summary>
    public static string? Find(string text) => true switch
    {
        _ when TopSecret().IsMatch(text) => "TUYỆT MẬT",
        _ when HighlySecret().IsMatch(text) => "TỐI MẬT",
        _ when Secret().IsMatch(text) => "MẬT",
        _ when Urgent().IsMatch(text) => "HỎA TỐC",
        _ when VeryPressing().IsMatch(text) => "THƯỢNG KHẨN",
        _ when Pressing().IsMatch(text) => "KHẨN",
        _ => null,
    };

    [GeneratedRegex(@"\b(?:H[OỎÒÓ][AẢÀÁÃ]|H[OÒ]Ả)\s?T[ÔỐỒỘÓ]C\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Urgent();

    [GeneratedRegex(@"\bTUY[ỆÊẸỀỂ]T\s?M[ẬÂẠẤẦẶĂ]T\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TopSecret();

    [GeneratedRegex(@"\bT[ỐÔỔỘỒ]I\s?M[ẬÂẠẤẦẶĂ]T\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HighlySecret();

    [GeneratedRegex(@"(?<!\p{L})M[ẬÂẠẤẦẶĂ]T(?!\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Secret();

    [GeneratedRegex(@"\bTH[ƯU][ỢƠỌỚ]NG\s?KH[ẨÂẦẤẢ]N\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VeryPressing();

    [GeneratedRegex(@"(?<!\p{L})KH[ẨÂẦẤẢ]N(?!\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pressing();
}
