using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Reports;

/// <summary>Who writes the office's papers, as the roster and the body's own documents say; the office corrects the draft.</summary>
/// <param name="Issuer">Cơ quan ban hành.</param>
/// <param name="ParentBody">Cơ quan chủ quản; null when no document of its own is stored.</param>
/// <param name="Place">Địa danh; null when no document of its own is stored.</param>
/// <param name="Abbreviation">How its notations call it: "SMAU"; null when no document of its own is stored.</param>
public sealed record Letterhead(string Issuer, string? ParentBody, string? Place, string? Abbreviation)
{
    /// <summary>The body above most units of the roster, with what its own documents print.</summary>
    public static Letterhead Of(Roster roster, DocumentCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(catalog);
        var issuer = roster.Units.Select(unit => unit.Parent).OfType<string>().GroupBy(name => name).MaxBy(group => group.Count())?.Key ?? "…………";
        var own = catalog.Documents.Where(document => IsBy(issuer, document)).ToList();
        return new Letterhead(
            issuer,
            own.Select(document => document.ParentBody).OfType<string>().FirstOrDefault(),
            own.Select(document => document.Place).OfType<string>().FirstOrDefault(),
            own.Select(document => AbbreviationIn(document.Notation)).OfType<string>().FirstOrDefault());
    }

    /// <summary>Whether a document is the body's own.</summary>
    public bool IsOf(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsBy(Issuer, document);
    }

    private static bool IsBy(string issuer, OfficialDocument document) =>
        document.Issuer is { } name && VietnameseText.FoldedKey(name) == VietnameseText.FoldedKey(issuer);

    /// <summary>The issuer's part of a notation: behind the kind, or first where there is none.</summary>
    private static string? AbbreviationIn(string? notation) => notation?.Split('-') switch
    {
        [var kind, var issuer, ..] when DocumentType.FindByAbbreviation(kind) is not null => issuer,
        [var issuer, ..] when issuer.Length > 1 => issuer,
        _ => null,
    };
}
