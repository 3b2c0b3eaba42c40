using System.Collections.Frozen;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>The few words that decide what a shortened sentence still means, and those that say nothing by themselves.</summary>
internal static class TrustedWords
{
    private static readonly FrozenSet<string> Free = Set("theo thì là rằng nêu rõ ghi quy định văn bản tại");

    private static readonly FrozenSet<string> Turning = Set(
        "không chưa chẳng chớ đừng cấm nghiêm trừ ngoại ngoài nếu khi chỉ riêng miễn hoặc hay nhưng song tuy thay hủy huỷ hoãn dừng ngừng tạm");

    private static readonly FrozenSet<string> TurningPairs = FrozenSet.ToFrozenSet(
        ["trường hợp", "chủ trì", "phối hợp", "bãi bỏ", "ủy quyền", "uỷ quyền", "hỗ trợ", "tham gia", "đề nghị", "khuyến khích", "có thể", "dự kiến"],
        StringComparer.Ordinal);

    /// <summary>
    /// Whether a word may be put in anywhere. None of these orders, forbids, counts, dates or names anything, and none
    /// turns a sentence round: "được" (makes of the doer the receiver), "phải", "cần", "của", "sau" are not among them.
    /// </summary>
    public static bool IsFree(Word word) => Free.Contains(word.Text);

    /// <summary>Whether a part of a sentence has a word without which the rest would say something else.</summary>
    public static bool HasTurning(IReadOnlyList<Word> part) =>
        part.Any(word => Turning.Contains(word.Text))
        || part.Zip(part.Skip(1)).Any(pair => TurningPairs.Contains($"{pair.First.Text} {pair.Second.Text}"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
