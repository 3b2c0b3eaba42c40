using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>Finds what does not fit together between a document and the others in the store. It is asked anew each time, since the store grows.</summary>
public static class LibraryChecks
{
    /// <summary>Cited documents that are not loaded, and other documents with the same number.</summary>
    public static IReadOnlyList<ConsistencyWarning> Of(OfficialDocument document, DocumentCatalog catalog) =>
        [.. NotLoaded(document, catalog), .. DuplicateNumber(document, catalog)];

    private static IEnumerable<ConsistencyWarning> NotLoaded(OfficialDocument document, DocumentCatalog catalog)
    {
        var absent = document.References.Where(reference => catalog.FindByNumber(reference.Number) is null).ToList();
        if (absent.Count > 0)
        {
            var numbers = string.Join(", ", absent.Select(reference => reference.Number.Printed).Distinct(StringComparer.OrdinalIgnoreCase));
            yield return new ConsistencyWarning("not-loaded", $"Chưa nạp văn bản được dẫn chiếu: {numbers}.", [.. absent.Select(reference => reference.Clause).Distinct()]);
        }
    }

    /// <summary>Số, ký hiệu is unique within an issuer and a year (NĐ 30/2020, art. 15).</summary>
    private static IEnumerable<ConsistencyWarning> DuplicateNumber(OfficialDocument document, DocumentCatalog catalog)
    {
        var same = catalog.Documents.Where(other => other.Id != document.Id && document.Number is not null && document.Number.Equals(other.Number)
            && other.Issuer == document.Issuer && other.IssuedInMonth?.Year == document.IssuedInMonth?.Year).ToList();
        if (same.Count > 0)
        {
            yield return new ConsistencyWarning("duplicate-number", $"Số {document.Number!.Printed} còn ở tệp khác trong kho: {string.Join(", ", same.Select(other => other.FileName))}.", [ProvisionPath.Lead]);
        }
    }
}
