namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The one spelling under which a syllable is indexed where Vietnamese has two in use: the place of the tone mark
/// (hoà, hòa) and i for a lone y (kỹ thuật, kĩ thuật).
/// </summary>
internal static class SyllableSpelling
{
    private const string NewToneO = "àáảãạèéẻẽẹ";
    private const string OldToneO = "òóỏõọ";
    private const string NewToneU = "ỳýỷỹỵ";
    private const string OldToneU = "ùúủũụ";
    private const string LoneY = "yýỳỷỹỵ";
    private const string LoneI = "iíìỉĩị";

    /// <summary>The spelling to compare of a lower-case NFC syllable.</summary>
    public static string Canonical(string syllable)
    {
        if (syllable.Length < 2)
        {
            return syllable;
        }

        var last = syllable[^1];
        var before = syllable[^2];
        var lone = LoneY.IndexOf(last, StringComparison.Ordinal);
        if (lone >= 0 && IsConsonantBeforeLoneY(before))
        {
            return syllable[..^1] + LoneI[lone];
        }

        return (before, syllable) switch
        {
            ('o', _) => MoveTone(syllable, NewToneO, OldToneO, last is 'à' or 'á' or 'ả' or 'ã' or 'ạ' ? 'a' : 'e'),
            ('u', [.., 'q', 'u', _]) => lone >= 0 ? syllable[..^1] + LoneI[lone] : syllable,
            ('u', _) => MoveTone(syllable, NewToneU, OldToneU, 'y'),
            _ => syllable,
        };
    }

    private static bool IsConsonantBeforeLoneY(char character) => character is 'h' or 'k' or 'l' or 'm' or 's' or 't';

    private static string MoveTone(string syllable, string marked, string carriers, char bare)
    {
        var tone = marked.IndexOf(syllable[^1], StringComparison.Ordinal);
        return tone < 0 ? syllable : $"{syllable[..^2]}{carriers[tone % carriers.Length]}{bare}";
    }
}
