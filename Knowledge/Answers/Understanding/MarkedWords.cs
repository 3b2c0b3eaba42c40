using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>
/// Words of asking that look like other words once diacritics are gone: whoever types them means "thì" by "thì" and a
/// contest by "thi", "đã" and not "da", a group by "tổ" and not English "to".
/// </summary>
internal static class MarkedWords
{
    private static readonly FrozenDictionary<string, string[]> Spellings = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["thi"] = ["thì"],
        ["ma"] = ["mà"],
        ["con"] = ["còn"],
        ["co"] = ["có"],
        ["la"] = ["là"],
        ["hay"] = ["hay", "hãy"],
        ["no"] = ["nó"],
        ["da"] = ["đã", "dạ"],
        ["do"] = ["đó"],
        ["ay"] = ["ấy"],
        ["nay"] = ["này", "nay"],
        ["bi"] = ["bị"],
        ["se"] = ["sẽ"],
        ["can"] = ["cần"],
        ["hien"] = ["hiện"],
        ["vay"] = ["vậy"],
        ["a"] = ["à", "ạ", "a"],
        ["xong"] = ["xong"],
        ["vao"] = ["vào"],
        ["han"] = ["hạn"],
        ["theo"] = ["theo"],
        ["ve"] = ["về"],
        ["cua"] = ["của"],
        ["chua"] = ["chưa"],
        ["phai"] = ["phải"],
        ["dang"] = ["đang"],
        ["toi"] = ["tôi"],
        ["minh"] = ["mình"],
        ["duoc"] = ["được"],
        ["to"] = [],
        ["in"] = [],
        ["my"] = [],
        ["is"] = [],
        ["we"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a question is typed with diacritics.</summary>
    public static bool AreIn(string typed) => !string.Equals(VietnameseText.Fold(typed), typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word of asking found in the folded text is that word as it was typed; where nothing is marked it may be.</summary>
    public static bool Agree(string text, Match match, bool isMarked)
    {
        if (!Spellings.TryGetValue(match.Value, out var spellings))
        {
            return true;
        }

        var typed = match.Index + match.Length <= text.Length ? text.Substring(match.Index, match.Length).ToLowerInvariant() : match.Value;
        return spellings.Length > 0 && (!isMarked || spellings.Contains(typed));
    }
}
