using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>A document with all that is said of it when it is shown.</summary>
/// <param name="Document">The document, corrected.</param>
/// <param name="Version">SHA-256 of its file.</param>
/// <param name="State">How this version stands.</param>
/// <param name="Corrections">What people corrected or confirmed.</param>
/// <param name="Warnings">What does not fit together, in it and with others of the store.</param>
internal sealed record ShownDocument(
    OfficialDocument Document, string Version, VersionState State, IReadOnlyList<FieldCorrected> Corrections, IReadOnlyList<ConsistencyWarning> Warnings)
{
    /// <summary>A document that holds.</summary>
    public static ShownDocument Of(StoredDocument stored, DocumentCatalog catalog, DocumentVersions versions)
    {
        IEnumerable<ConsistencyWarning> own = [.. stored.Document.Warnings, .. LibraryChecks.Of(stored.Document, catalog)];
        var awaiting = versions.ListAwaiting().Where(version => version.DocumentId == stored.Document.Id).ToList();
        var duplicate = awaiting.Count == 0 || stored.Document.Number is null
            ? []
            : new[] { Duplicate(stored.Document, string.Join(", ", awaiting.Select(version => $"{version.FileName} (chờ xác nhận phiên bản {version.Name})"))) };
        return new ShownDocument(stored.Document, stored.FileHash, VersionState.InForce, stored.Corrections, [.. own, .. duplicate]);
    }

    /// <summary>A version that waits for a person.</summary>
    public static ShownDocument Of(DocumentVersion version, OfficialDocument document, DocumentCatalog catalog)
    {
        var others = LibraryChecks.Of(document, catalog).Where(warning => warning.Code != "duplicate-number");
        var duplicate = document.Number is null || catalog.Find(version.DocumentId) is not { Number: not null } standing ? [] : new[] { Duplicate(document, standing.FileName) };
        return new ShownDocument(document, version.FileHash, version.State, [], [.. document.Warnings, .. others, .. duplicate]);
    }

    private static ConsistencyWarning Duplicate(OfficialDocument document, string files) =>
        new("duplicate-number", $"Số {document.Number!.Printed} còn ở tệp khác trong kho: {files}.", [ProvisionPath.Lead]);
}
