using System.Diagnostics;
using System.Security.Cryptography;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>Turns a file into a stored, findable document, or says why not. The same file twice is stored once.</summary>
public sealed partial class IngestionPipeline
{
    private readonly FileReader _reader;
    private readonly IKnowledgeStore _store;
    private readonly TimeProvider _clock;
    private readonly ILogger<IngestionPipeline> _logger;

    /// <summary>A pipeline into a store.</summary>
    internal IngestionPipeline(FileReader reader, IKnowledgeStore store, TimeProvider clock, ILogger<IngestionPipeline> logger)
    {
        _reader = reader;
        _store = store;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>
    /// Takes a file through all steps, or each document in an archive or message that holds several: what one of them ends in does
    /// not concern the others. Names are those of the files, inside an archive after its own and a stroke.
    /// </summary>
    public async Task<IReadOnlyList<(string File, IngestionOutcome Outcome)>> IngestAllAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var several = _reader.FindSeveral(content, cancellationToken);
        if (several.Count == 0)
        {
            return [(fileName, await IngestAsync(fileName, content, cancellationToken))];
        }

        var outcomes = new List<(string File, IngestionOutcome Outcome)>();
        foreach (var file in several)
        {
            outcomes.Add(($"{fileName}/{file.Name}", await IngestAsync(file.Name, file.Content, cancellationToken)));
        }

        return outcomes;
    }

    /// <summary>Takes one file through all steps; nothing of a file that may not be stored is kept.</summary>
    public async Task<IngestionOutcome> IngestAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var id = hash[..16];
        if (_store.FindDocument(id) is { } stored)
        {
            return new IngestionOutcome.AlreadyStored(stored.Document);
        }

        return await _reader.ReadAsync(fileName, content, cancellationToken) switch
        {
            ReadingOutcome.Unreadable unreadable => new IngestionOutcome.Failed(unreadable.Reason),
            ReadingOutcome.Read read when SecrecyGate.FindMark(read.Content) is { } mark => Refuse(mark, hash),
            ReadingOutcome.Read read => await StoreAsync(DocumentParser.Parse(id, fileName, read.Content, KnownSigners()), hash, content, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Of a secret document nothing is kept but that a file of these bytes was refused, when, for which account and why.</summary>
    private IngestionOutcome.Rejected Refuse(string mark, string hash)
    {
        LogRefused(_logger, hash, Environment.UserName, _clock.GetUtcNow(), "mark of secrecy");
        return new IngestionOutcome.Rejected(IngestionTexts.Secret(mark));
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
        if (document.Text.Length == 0)
        {
            return new IngestionOutcome.Failed(IngestionTexts.NoText);
        }

        await _store.SaveFileAsync(content, cancellationToken);
        await _store.AppendAsync(new DocumentStored(document, hash) { Key = "document:" + hash, At = _clock.GetUtcNow() }, cancellationToken);
        return new IngestionOutcome.Stored(document);
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Refused the file {FileHash} given by the account {Account} at {At}: {Reason}.")]
    private static partial void LogRefused(ILogger logger, string fileHash, string account, DateTimeOffset at, string reason);
}
