using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>
/// Works out which units must circulate a document: those it addresses, and those addressed by documents that carry it
/// out or order it circulated.
/// </summary>
internal static class ObligedUnits
{
    private static readonly string[] ForAction = ["t/h", "để t/h", "thực hiện", "để thực hiện", "th"];

    /// <summary>The units; where no document names any, every unit, so that none is silently left out.</summary>
    public static Obligation Of(CirculatedDocument circulated, DocumentCatalog catalog, UnitGroups groups)
    {
        var document = circulated.Id is null ? null : catalog.Find(circulated.Id);
        var number = document is null ? NumberOf(circulated.Name, catalog) : document.Number;
        var named = document is null ? [] : Addressed(document, groups).ToHashSet();
        if (number is not null)
        {
            named.UnionWith(catalog.CitationsOf(number)
                .Where(citing => citing.Document.Id != document?.Id && citing.Reference.Relation is DocumentRelation.Circulates or DocumentRelation.Implements)
                .SelectMany(citing => Addressed(citing.Document, groups)));
        }

        return named.Count > 0
            ? new Obligation([.. groups.AllUnits.Where(unit => named.Contains(unit.Id))], IsAddressed: true)
            : new Obligation(groups.AllUnits, IsAddressed: false);
    }

    /// <summary>Every document that may have to be circulated: the stored ones and those that a stored one orders circulated.</summary>
    public static IEnumerable<CirculatedDocument> ListDocuments(DocumentCatalog catalog)
    {
        var stored = catalog.Documents.Select(document => new CirculatedDocument(document.Id, document.Name, catalog.Versions[document.Id], document.IssuedOn));
        var cited = catalog.Documents.SelectMany(document => document.References)
            .Where(reference => reference.Relation is DocumentRelation.Circulates && catalog.FindByNumber(reference.Number) is null)
            .Select(reference => new CirculatedDocument(null, reference.Number.Printed, null, null))
            .DistinctBy(document => document.Name, StringComparer.OrdinalIgnoreCase);
        return stored.Concat(cited);
    }

    private static DocumentNumber? NumberOf(string name, DocumentCatalog catalog) =>
        catalog.Documents.SelectMany(document => document.References)
            .FirstOrDefault(reference => string.Equals(reference.Number.Printed, name, StringComparison.OrdinalIgnoreCase))?.Number;

    private static IEnumerable<string> Addressed(OfficialDocument document, UnitGroups groups)
    {
        var recipients = document.Distribution.Where(IsForAction).Select(recipient => recipient.To).ToList();

        // "Như Điều 4" sends the document to those whom its articles name.
        var isToAssignees = recipients.Exists(recipient => VietnameseText.FoldedKey(recipient).StartsWith("nhu dieu", StringComparison.Ordinal));
        return document.Addressees
            .Concat(document.Assignments.Where(assignment => assignment.IsCirculation || isToAssignees).SelectMany(assignment => assignment.LeadUnits))
            .Concat(recipients.Where(recipient => !recipient.StartsWith("Lưu", StringComparison.OrdinalIgnoreCase)))
            .SelectMany(words => groups.Resolve(words, document.Issuer).Units)
            .Select(unit => unit.Id);
    }

    /// <summary>Those who get it to know or to report to need not circulate it.</summary>
    private static bool IsForAction(Recipient recipient) =>
        recipient.Purpose is null || ForAction.Contains(recipient.Purpose.Trim(), StringComparer.OrdinalIgnoreCase);
}
