using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Experts;

/// <summary>Reads the wish to ask an expert, and an expert's answer typed as words.</summary>
internal static partial class ExpertWords
{
    /// <summary>The question to pass on: empty for the last one asked; null when no expert is wished for.</summary>
    public static string? FindWish(string text)
    {
        var normal = VietnameseText.Normalize(text);
        return Wish().Match(VietnameseText.Fold(normal)) is { Success: true } match ? normal[match.Length..].Trim() : null;
    }

    /// <summary>The question's identity and the answer in "trả lời câu hỏi 1a2b3c4d5e: …", or null.</summary>
    public static (string Id, string Text)? FindAnswer(string text)
    {
        var normal = VietnameseText.Normalize(text);
        return Answer().Match(VietnameseText.Fold(normal)) is { Success: true } match ? (match.Groups["id"].Value, normal[match.Length..].Trim()) : null;
    }

    [GeneratedRegex(@"^\s*(?:toi |em |cho toi |cho em |xin |vui long |muon |nho |hay )*(?:hoi|gui|chuyen|gap)\s+(?:(?:cau hoi|cau)\s+(?:nay\s+|do\s+|tren\s+)?)?(?:cho |den |toi |sang )?chuyen vien\b\s*[:,-]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^\s*tra loi\s+(?:cau hoi\s+)?(?:ma\s+)?(?<id>[0-9a-f]{10})\b\s*[:,-]?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Answer();
}
