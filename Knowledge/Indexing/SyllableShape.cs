using System.Collections.Frozen;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Whether letters can be a syllable of Vietnamese at all, which tells a word that the index lacks from a slip of the finger.</summary>
internal static class SyllableShape
{
    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q",
        "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rimes = (
        "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu "
        + "im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong ooc oong "
        + "op ot u ua uac uach uai uan uang uanh uao uat uau uay uc ue uech uen uenh ueo uet ui uinh uit um un ung uo uoc uoi "
        + "uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the letters, without diacritics, are an onset and a rime.</summary>
    public static bool IsWellFormed(string folded) =>
        Array.Exists(Onsets, onset =>
            folded.StartsWith(onset, StringComparison.Ordinal) && (Rimes.Contains(folded[onset.Length..]) || folded == "gi"));
}
