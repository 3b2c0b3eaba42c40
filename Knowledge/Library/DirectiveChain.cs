using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>
/// The chain of directives through a document (chuỗi văn bản chỉ đạo): upwards to what it carries out or rests on, downwards
/// to what carries it out. A document that is cited and not stored is a link too, and ends its branch.
/// </summary>
internal static class DirectiveChain
{
    private const int Deepest = 6;
    private const int Most = 60;

    /// <summary>What the document carries out, makes known or rests on, and so on upwards; each once, depth first.</summary>
    public static IReadOnlyList<ChainLink> Up(DocumentCatalog catalog, OfficialDocument document)
    {
        var links = new List<ChainLink>();
        Climb(catalog, document, 1, links, [.. Numbers(document)]);
        return links;
    }

    /// <summary>What carries the document out, and so on downwards; each once, depth first.</summary>
    public static IReadOnlyList<ChainLink> Down(DocumentCatalog catalog, DocumentNumber number)
    {
        var links = new List<ChainLink>();
        Descend(catalog, number, 1, links, new HashSet<string>(StringComparer.Ordinal));
        return links;
    }

    private static void Climb(DocumentCatalog catalog, OfficialDocument document, int depth, List<ChainLink> links, HashSet<DocumentNumber> seen)
    {
        foreach (var reference in document.References.Where(IsUpward).OrderBy(reference => reference.Relation is DocumentRelation.Basis))
        {
            if (links.Count >= Most || !seen.Add(reference.Number))
            {
                continue;
            }

            var stored = catalog.FindByNumber(reference.Number);
            links.Add(new ChainLink(depth, reference.Number, stored, reference, document));
            if (stored is not null && depth < Deepest)
            {
                Climb(catalog, stored, depth + 1, links, seen);
            }
        }
    }

    private static void Descend(DocumentCatalog catalog, DocumentNumber number, int depth, List<ChainLink> links, HashSet<string> seen)
    {
        foreach (var carrier in catalog.CarryingOut(number))
        {
            if (links.Count >= Most || !seen.Add(carrier.Id))
            {
                continue;
            }

            var reference = carrier.References.First(found => found.Number.Equals(number) && found.Relation is DocumentRelation.Implements);
            links.Add(new ChainLink(depth, carrier.Number ?? number, carrier, reference, carrier));
            if (carrier.Number is { } own && depth < Deepest)
            {
                Descend(catalog, own, depth + 1, links, seen);
            }
        }
    }

    private static IEnumerable<DocumentNumber> Numbers(OfficialDocument document) => document.Number is { } number ? [number] : [];

    private static bool IsUpward(DocumentReference reference) =>
        reference.Relation is DocumentRelation.Implements or DocumentRelation.Circulates or DocumentRelation.Basis;
}
