using System.Text;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>
/// Finds the people of a roster whom words name: by e-mail address, else by the full name. A word typed without marks may be
/// any, one typed with marks only itself: "Hùng" is not "Hưng".
/// </summary>
public static class OfficerMatcher
{
    /// <summary>Everybody whom a sentence names, several for a name that several have and no address tells apart.</summary>
    public static IReadOnlyList<Officer> FindNamed(Roster roster, string text)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(text);
        var addresses = AddressesIn(text);
        var words = NameWord.Split(VietnameseText.Normalize(text));
        var named = roster.Officers.Select(officer => (Officer: officer, Place: PlaceOf(officer.Name, words))).Where(one => one.Place is not null)
            .Select(one => (one.Officer, Place: one.Place!.Value)).ToList();

        // "Nguyễn Văn An Bình" names nobody called Nguyễn Văn An.
        var whole = named.FindAll(one => !named.Exists(other => other.Place != one.Place && other.Place.Start <= one.Place.Start && one.Place.End <= other.Place.End));
        var told = whole.Select(one => one.Officer).GroupBy(officer => VietnameseText.FoldedKey(officer.Name))
            .Where(same => !same.Any(officer => IsIn(addresses, officer))).SelectMany(same => same).ToHashSet();
        return [.. roster.Officers.Where(officer => IsIn(addresses, officer) || told.Contains(officer))];
    }

    /// <summary>Those of whom others have the same name, where nothing but the name was said.</summary>
    public static IReadOnlyList<Officer> FindAmbiguous(IReadOnlyList<Officer> named, string text)
    {
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(text);
        var addresses = AddressesIn(text);
        return
        [
            .. named.Where(officer => !IsIn(addresses, officer)).GroupBy(officer => VietnameseText.FoldedKey(officer.Name))
                .Where(same => same.Count() > 1)
                .SelectMany(same => same),
        ];
    }

    private static HashSet<string> AddressesIn(string text) =>
        text.Split([' ', '\n', ',', ';', ':', '(', ')', '<', '>'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(token => token.TrimEnd('.', '!')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(HashSet<string> addresses, Officer officer) => officer.Email is { Length: > 0 } email && addresses.Contains(email);

    /// <summary>Where a full name stands among words; a single word names nobody.</summary>
    private static (int Start, int End)? PlaceOf(string name, IReadOnlyList<NameWord> words)
    {
        var parts = NameWord.Split(VietnameseText.Normalize(name));
        var start = parts.Count < 2 ? -1 : Enumerable.Range(0, Math.Max(0, words.Count - parts.Count + 1))
            .Where(at => parts.Index().All(part => IsTypedFor(words[at + part.Index], part.Item))).DefaultIfEmpty(-1).First();
        return start < 0 ? null : (start, start + parts.Count);
    }

    private static bool IsTypedFor(NameWord typed, NameWord part) =>
        typed.Key == part.Key && (string.Equals(VietnameseText.Fold(typed.Text), typed.Text, StringComparison.OrdinalIgnoreCase) || MarksOf(typed.Text) == MarksOf(part.Text));

    /// <summary>The letters and marks of a word in no order: "Hoà" and "Hòa", "Lí" and "Lý" are the same name.</summary>
    private static string MarksOf(string word) =>
        string.Concat(word.ToLowerInvariant().Normalize(NormalizationForm.FormD).Replace('y', 'i').Order());
}
