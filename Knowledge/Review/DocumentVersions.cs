using System.Collections.Immutable;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Review;

/// <summary>
/// The files of every document: which holds, which held, which waits for a person to confirm it. Files are told apart by their
/// SHA-256; a document keeps its identity, and all that was recorded on it, from version to version.
/// </summary>
public sealed class DocumentVersions(IKnowledgeStore store, TimeProvider clock)
{
    private readonly EntryFold<ImmutableList<DocumentVersion>> _versions = new(store, [], Apply);

    /// <summary>Every version in the order in which the files came.</summary>
    public IReadOnlyList<DocumentVersion> List() => _versions.Get();

    /// <summary>The version with these bytes, or null.</summary>
    public DocumentVersion? Find(string fileHash) => _versions.Get().Find(version => version.FileHash == fileHash);

    /// <summary>The versions that a person may mean by a beginning of the hash, at least six letters long.</summary>
    public IReadOnlyList<DocumentVersion> FindByName(string name) =>
        name.Length < 6 ? [] : [.. _versions.Get().Where(version => version.FileHash.StartsWith(name, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The versions that wait for a person.</summary>
    public IReadOnlyList<DocumentVersion> ListAwaiting() => [.. _versions.Get().Where(version => version.State == VersionState.AwaitingConfirmation)];

    /// <summary>The document of a version that waits or was refused, as it was read.</summary>
    public OfficialDocument Read(DocumentVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return store.ReadAfter(version.Sequence - 1).First().Entry switch
        {
            VersionProposed proposed => proposed.Document,
            DocumentStored stored => stored.Document,
            _ => throw new InvalidOperationException($"Entry {version.Sequence} holds no document."),
        };
    }

    /// <summary>
    /// The stored document that another file is a version of: number, issuer and year are the same (NĐ 30/2020 art. 15: a number is
    /// given once), or it is the draft without a number that the file is the issued form of. Null when there is none for certain.
    /// </summary>
    public OfficialDocument? FindStanding(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var stored = store.ListDocumentHeaders().Select(header => header.Document).Where(other => other.Id != document.Id).ToList();
        return stored.Find(other => IsSameNumber(document, other)) ?? stored.Find(other => IsDraftOf(document, other));
    }

    /// <summary>Makes a waiting or refused version the one that holds; the document keeps its identity. False when it is neither.</summary>
    public async Task<bool> ConfirmAsync(DocumentVersion version, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (!MayBeDecided(version))
        {
            return false;
        }

        var document = Read(version) with { Id = version.DocumentId };
        return await AppendAsync(new DocumentStored(document, version.FileHash) { Key = "version:" + version.FileHash, At = clock.GetUtcNow(), ConfirmedBy = by }, cancellationToken);
    }

    /// <summary>Makes a waiting or refused version a document of its own; false when it is neither.</summary>
    public async Task<bool> SeparateAsync(DocumentVersion version, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        return MayBeDecided(version)
            && await AppendAsync(new DocumentStored(Read(version), version.FileHash) { Key = "document:" + version.FileHash, At = clock.GetUtcNow(), ConfirmedBy = by }, cancellationToken);
    }

    /// <summary>Decides that a waiting version is none; false when it does not wait.</summary>
    public async Task<bool> RefuseAsync(DocumentVersion version, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.State == VersionState.AwaitingConfirmation
            && await AppendAsync(new VersionRefused(version.FileHash, by) { Key = "version-refused:" + version.FileHash, At = clock.GetUtcNow() }, cancellationToken);
    }

    private async Task<bool> AppendAsync(StoreEntry entry, CancellationToken cancellationToken) =>
        (await store.AppendAsync(entry, cancellationToken)).IsNew;

    private static bool MayBeDecided(DocumentVersion version) => version.State is VersionState.AwaitingConfirmation or VersionState.Refused;

    private static bool IsSameNumber(OfficialDocument document, OfficialDocument other) =>
        document.Number is not null && document.Number.Equals(other.Number) && IsSameIssuer(document, other)
        && (document.Number.Year is not null || (document.IssuedInMonth is { } month && month.Year == other.IssuedInMonth?.Year));

    private static bool IsDraftOf(OfficialDocument document, OfficialDocument draft) =>
        document.Number is not null && draft.Number is null
        && IsSame(document.Notation, draft.Notation) && IsSameIssuer(document, draft) && IsSame(document.Subject, draft.Subject)
        && (draft.IssuedInMonth is not { } drafted || document.IssuedInMonth is not { } issued || drafted.Year == issued.Year);

    private static bool IsSameIssuer(OfficialDocument one, OfficialDocument other) => IsSame(one.Issuer, other.Issuer);

    private static bool IsSame(string? one, string? other) =>
        one is not null && other is not null && VietnameseText.FoldedKey(one) == VietnameseText.FoldedKey(other);

    private static ImmutableList<DocumentVersion> Apply(ImmutableList<DocumentVersion> versions, SequencedEntry entry) => entry.Entry switch
    {
        DocumentStored stored => WithStored(versions, stored, entry.Sequence),
        VersionProposed proposed => WithVersion(versions, Version(proposed.Document, proposed.FileHash, proposed.At, entry.Sequence) with
        {
            DocumentId = proposed.StandingId,
            State = VersionState.AwaitingConfirmation,
        }),
        VersionRefused refused => versions.Find(version => version.FileHash == refused.FileHash) is { } version
            ? versions.Replace(version, version with { State = VersionState.Refused, DecidedBy = refused.By })
            : versions,
        _ => versions,
    };

    private static ImmutableList<DocumentVersion> WithStored(ImmutableList<DocumentVersion> versions, DocumentStored stored, long sequence)
    {
        var former = versions.Find(version => version.DocumentId == stored.Document.Id && version.State == VersionState.InForce && version.FileHash != stored.FileHash);
        var others = former is null ? versions : versions.Replace(former, former with { State = VersionState.Former });
        var known = versions.Find(version => version.FileHash == stored.FileHash);
        return WithVersion(others, Version(stored.Document, stored.FileHash, known?.At ?? stored.At, sequence) with { DecidedBy = stored.ConfirmedBy ?? known?.DecidedBy });
    }

    private static ImmutableList<DocumentVersion> WithVersion(ImmutableList<DocumentVersion> versions, DocumentVersion version) =>
        versions.Find(known => known.FileHash == version.FileHash) is { } before ? versions.Replace(before, version) : versions.Add(version);

    private static DocumentVersion Version(OfficialDocument document, string fileHash, DateTimeOffset at, long sequence) =>
        new(fileHash, document.Id, document.FileName, at, VersionState.InForce, null) { Sequence = sequence };
}
