using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>Finds the people of a roster whom words name: by e-mail address, else by the full name, with or without marks.</summary>
public static class OfficerMatcher
{
    /// <summary>Everybody whom a sentence names, several for a name that several have.</summary>
    public static IReadOnlyList<Officer> FindNamed(Roster roster, string text)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(text);
        var words = $" {VietnameseText.FoldedKey(text)} ";
        var tokens = text.Split([' ', ',', ';', '(', ')', '<', '>'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(token => token.TrimEnd('.', '!')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. roster.Officers.Where(officer =>
                (officer.Email is { Length: > 0 } email && tokens.Contains(email))
                || (officer.Name.Contains(' ', StringComparison.Ordinal) && words.Contains($" {VietnameseText.FoldedKey(officer.Name)} ", StringComparison.Ordinal))),
        ];
    }

    /// <summary>Those of whom others have the same name, where nothing but the name was said.</summary>
    public static IReadOnlyList<Officer> FindAmbiguous(IReadOnlyList<Officer> named, string text)
    {
        ArgumentNullException.ThrowIfNull(named);
        return
        [
            .. named.GroupBy(officer => VietnameseText.FoldedKey(officer.Name))
                .Where(same => same.Count() > 1)
                .SelectMany(same => same)
                .Where(officer => officer.Email is null || !text.Contains(officer.Email, StringComparison.OrdinalIgnoreCase)),
        ];
    }
}
