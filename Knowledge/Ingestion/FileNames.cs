using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>Names of files as people gave them, made safe to store, to show and to write again.</summary>
internal static class FileNames
{
    private const int Longest = 200;
    private const string Nameless = "tep";

    /// <summary>
    /// The name without folders, control characters and the marks that turn the direction of text (which make "exe.docx" of
    /// "xcod.exe"); a name that leaves its folder or that nothing is left of becomes "tep".
    /// </summary>
    public static string Clean(string name)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder(bare.Length);
        foreach (var rune in bare.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                clean.Append(rune.ToString());
            }
        }

        return Shorten(clean.ToString().Trim()) is { } text && text.Trim('.', ' ').Length > 0 ? text : Nameless;
    }

    /// <summary>Long names lose their middle, never their ending; no character is cut in two.</summary>
    private static string Shorten(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var ending = Path.GetExtension(name) is { Length: < 12 } extension ? extension : "";
        var cut = Longest - ending.Length;
        return name[..(char.IsHighSurrogate(name[cut - 1]) ? cut - 1 : cut)] + ending;
    }
}
