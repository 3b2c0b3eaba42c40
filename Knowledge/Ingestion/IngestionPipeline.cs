using System.Diagnostics;
using System.Security.Cryptography;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Isolation;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>
/// Turns a file into a stored, findable document, or says why not. The same file twice is stored once; another file of a stored
/// document waits for a person. Any number of files may be given at once: as many as there are cores are read at a time.
/// </summary>
public sealed partial class IngestionPipeline
{
    // Of the process, whose memory it is that they bound.
    private static readonly SemaphoreSlim Turns = new(Environment.ProcessorCount);
    private static readonly SemaphoreSlim Storing = new(1);
    private readonly FileReader _reader;
    private readonly IsolatedReader _isolated;
    private readonly IKnowledgeStore _store;
    private readonly DocumentVersions _versions;
    private readonly TimeProvider _clock;
    private readonly ILogger<IngestionPipeline> _logger;

    /// <summary>A pipeline into a store.</summary>
    internal IngestionPipeline(FileReader reader, IKnowledgeStore store, TimeProvider clock, ILogger<IngestionPipeline> logger, DocumentVersions? versions = null)
    {
        _reader = reader;
        _isolated = new IsolatedReader(reader);
        _store = store;
        _clock = clock;
        _logger = logger;
        _versions = versions ?? new DocumentVersions(store, clock);
    }

    /// <summary>
    /// Takes a file through all steps, or each document in an archive or message that holds several: what one of them ends in does
    /// not concern the others. The documents of several come back without their text. Names are those of the files, inside an archive after its own and a stroke.
    /// </summary>
    public Task<IReadOnlyList<(string File, IngestionOutcome Outcome)>> IngestAllAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        IngestAllAsync(fileName, content, progress: null, cancellationToken);

    /// <summary>As without <paramref name="progress"/>, which is told each state that the file, or the one inside that is being read, comes to.</summary>
    public async Task<IReadOnlyList<(string File, IngestionOutcome Outcome)>> IngestAllAsync(
        string fileName, ReadOnlyMemory<byte> content, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var name = FileNames.Clean(fileName);
        var several = _reader.FindSeveral(content, cancellationToken);
        if (several.Count == 0)
        {
            return [(name, await IngestAsync(name, content, progress, cancellationToken))];
        }

        var outcomes = new List<(string File, IngestionOutcome Outcome)>();
        foreach (var file in several)
        {
            var inner = FileNames.Clean(file.Name);
            outcomes.Add(($"{name}/{inner}", (await IngestAsync(inner, file.Content, progress, cancellationToken)).WithoutText));
        }

        return outcomes;
    }

    /// <summary>Takes one file through all steps; nothing of a file that may not be stored is kept.</summary>
    public Task<IngestionOutcome> IngestAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return IngestAsync(FileNames.Clean(fileName), content, progress: null, cancellationToken);
    }

    /// <summary>
    /// Reads the kept file of a document again with the present reader: its identity stays, and what people recorded on it and
    /// corrected in it.
    /// </summary>
    public async Task<RereadOutcome> RereadAsync(string documentId, CancellationToken cancellationToken)
    {
        if (_store.FindDocument(documentId) is not { } stored || _store.FindFile(stored.FileHash) is not { } content)
        {
            return new RereadOutcome.Absent();
        }

        var read = await ReadAsync(new SourceFile(documentId, stored.Document.FileName, stored.FileHash, content), null, cancellationToken);
        if (read.Document is not { } document)
        {
            return new RereadOutcome.Kept(read.Outcome is IngestionOutcome.Rejected rejected ? rejected.Reason : ((IngestionOutcome.Failed)read.Outcome!).Reason);
        }

        var anew = StoredDocument.Of(new DocumentStored(document, stored.FileHash) { Key = "-", At = stored.StoredAt }, stored.Corrections);
        if (EntryJson.WriteRow(anew).AsSpan().SequenceEqual(EntryJson.WriteRow(stored)))
        {
            return new RereadOutcome.Unchanged();
        }

        if (RecordedProgress.CountLost(_store, stored.Document, document) is > 0 and var lost)
        {
            return new RereadOutcome.Kept(IngestionTexts.ProgressWouldBeLost(lost));
        }

        var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"reread:{stored.FileHash}:{_store.Sequence}");
        await _store.AppendAsync(new DocumentStored(document, stored.FileHash) { Key = key, At = stored.StoredAt }, cancellationToken);
        return new RereadOutcome.Changed(anew.Document);
    }

    private async Task<IngestionOutcome> IngestAsync(string name, ReadOnlyMemory<byte> content, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        var outcome = await TakeAsync(name, content, progress, cancellationToken);
        progress?.Report(outcome.State);
        return outcome;
    }

    private async Task<IngestionOutcome> TakeAsync(string name, ReadOnlyMemory<byte> content, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        if (FindKnown(hash) is { } known)
        {
            return known;
        }

        progress?.Report(IngestionState.Waiting);
        await Turns.WaitAsync(cancellationToken);
        try
        {
            var read = await ReadAsync(new SourceFile(hash[..16], name, hash, content), progress, cancellationToken);
            return read.Document is { } document ? await StoreAsync(document, hash, content, cancellationToken) : read.Outcome!;
        }
        finally
        {
            Turns.Release();
        }
    }

    /// <summary>What is to be said about bytes that came before.</summary>
    private IngestionOutcome? FindKnown(string hash)
    {
        if (_store.FindDocument(hash[..16]) is { } stored)
        {
            return new IngestionOutcome.AlreadyStored(stored.Document);
        }

        return _versions.Find(hash) switch
        {
            null => null,
            { State: VersionState.AwaitingConfirmation } version => new IngestionOutcome.AlreadyStored(_versions.Read(version), IngestionTexts.StillAwaiting(version.Name)),
            { State: VersionState.Refused } version => new IngestionOutcome.Rejected(IngestionTexts.RefusedBefore(version.Name)),
            var version => new IngestionOutcome.AlreadyStored(_store.FindDocument(version.DocumentId)!.Document),
        };
    }

    private async Task<(OfficialDocument? Document, IngestionOutcome? Outcome)> ReadAsync(SourceFile file, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(IngestionState.Reading);
        switch (await _isolated.ReadAsync(file, KnownSigners(), () => progress?.Report(IngestionState.Checking), cancellationToken))
        {
            case DocumentReading.Understood understood:
                return (understood.Document, null);
            case DocumentReading.Secret secret:
                return (null, Refuse(secret.Mark, file.Hash));
            case DocumentReading.Unreadable unreadable:
                return (null, new IngestionOutcome.Failed(unreadable.Reason));
            case DocumentReading.NotUnderstood { Fault: var fault }:
                LogNotUnderstood(_logger, file.Hash, fault);
                return (null, new IngestionOutcome.Failed(IngestionTexts.NotUnderstood));
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Of a secret document nothing is kept but that a file of these bytes was refused, when, for which account and why.</summary>
    private IngestionOutcome.Rejected Refuse(string mark, string hash)
    {
        LogRefused(_logger, hash, Environment.UserName, _clock.GetUtcNow(), "mark of secrecy");
        return new IngestionOutcome.Rejected(IngestionTexts.Secret(mark), IsSecret: true);
    }

    /// <summary>Those who signed documents that are stored; names that were only proposed prove nothing.</summary>
    private IReadOnlyList<string> KnownSigners() =>
    [
        .. _store.ListDocumentHeaders().Select(stored => stored.Document)
            .Where(document => document.Proposed.All(field => field.Field != DocumentField.SignerName))
            .Select(document => document.Signatory?.Name).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private async Task<IngestionOutcome> StoreAsync(OfficialDocument document, string hash, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // One at a time, so that two files of one document cannot both be taken for the first.
        await Storing.WaitAsync(cancellationToken);
        try
        {
            await _store.SaveFileAsync(content, cancellationToken);
            if (_versions.FindStanding(document) is { } standing)
            {
                await _store.AppendAsync(new VersionProposed(document, hash, standing.Id) { Key = "version-proposed:" + hash, At = _clock.GetUtcNow() }, cancellationToken);
                return new IngestionOutcome.Stored(document, IngestionTexts.NewVersion(document, standing, hash[..16]));
            }

            var appended = await _store.AppendAsync(new DocumentStored(document, hash) { Key = "document:" + hash, At = _clock.GetUtcNow() }, cancellationToken);
            return appended.IsNew ? new IngestionOutcome.Stored(document) : new IngestionOutcome.AlreadyStored(document);
        }
        finally
        {
            Storing.Release();
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Refused the file {FileHash} given by the account {Account} at {At}: {Reason}.")]
    private static partial void LogRefused(ILogger logger, string fileHash, string account, DateTimeOffset at, string reason);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The file {FileHash} was read and not understood: {Fault}.")]
    private static partial void LogNotUnderstood(ILogger logger, string fileHash, string fault);
}
