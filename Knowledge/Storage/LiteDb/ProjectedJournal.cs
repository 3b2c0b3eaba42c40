using CchcBot.Knowledge.Storage.Journaling;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>
/// The journal with its projection and the view that queries read. Whatever is wrong with the projection, it is thrown
/// away and made again from the journal. One thread writes; any number may read.
/// </summary>
internal sealed partial class ProjectedJournal : IDisposable
{
    private const int ReplayChunk = 1000;
    private const int MaxUncheckpointed = 20_000;
    private readonly ProjectionFolder _folder;
    private readonly Journal _journal;
    private readonly ILogger _logger;
    private readonly Lock _swap = new();
    private Projection? _projection;
    private volatile bool _isDoubtful;
    private int _uncheckpointed;
    private volatile StoreView _view = StoreView.Empty;

    private ProjectedJournal(ProjectionFolder folder, Journal journal, Projection? projection, ILogger logger)
    {
        _folder = folder;
        _journal = journal;
        _projection = projection;
        _logger = logger;
    }

    /// <summary>What everything confirmed amounts to.</summary>
    public StoreView View => _view;

    /// <summary>The journal, for reading.</summary>
    public Journal Journal => _journal;

    /// <summary>Whether the engine's log holds what its data file does not.</summary>
    public bool NeedsCheckpoint => _uncheckpointed > 0;

    /// <summary>Opens both and brings the projection up to the journal.</summary>
    /// <exception cref="StoreDamagedException">The journal is damaged; nothing was changed.</exception>
    public static ProjectedJournal Open(string dataFolder, long segmentSize, TimeProvider time, ILogger logger)
    {
        var folder = new ProjectionFolder(Path.Combine(dataFolder, "projection"), logger);
        var projection = folder.TryOpen();
        Journal? journal = null;
        try
        {
            journal = Journal.Open(Path.Combine(dataFolder, "journal"), projection?.Sequence ?? 0, segmentSize, time, logger);
            if (projection is not null && !IsOfThisHistory(projection, journal))
            {
                folder.SetAside(projection, journal.Sequence);
                projection = null;
            }

            folder.Begin();
            return CaughtUp(new ProjectedJournal(folder, journal, projection, logger));
        }
        catch
        {
            folder.Discard(projection);
            journal?.Dispose();
            throw;
        }
    }

    /// <summary>The number of the entry with this key, or null.</summary>
    /// <exception cref="StoreWriteException">The projection is broken and cannot be made again.</exception>
    public long? FindKey(string key)
    {
        try
        {
            return GetProjection().FindKey(key);
        }
        catch (Exception exception) when (exception is not StoreWriteException)
        {
            LogProjectionFailed(_logger, exception);
            Rebuild();
            return GetProjection().FindKey(key);
        }
    }

    /// <summary>Whether the projection has this entry under this key; for verification while others write.</summary>
    public bool HasKey(string key, long sequence)
    {
        lock (_swap)
        {
            return _projection?.FindKey(key) == sequence;
        }
    }

    /// <summary>Where the journal has the document as last stored, or null.</summary>
    public JournalPosition? FindDocument(string documentId)
    {
        if (_view.FindHeader(documentId) is null)
        {
            return null;
        }

        try
        {
            // One reader at a time: far below the number of cursors at which the engine fails.
            lock (_swap)
            {
                return _projection?.FindDocument(documentId) ?? throw new InvalidOperationException("A document has no row.");
            }
        }
        catch (Exception exception)
        {
            LogProjectionFailed(_logger, exception);
            _isDoubtful = true;
            return SearchJournal(documentId);
        }
    }

    /// <summary>Appends entries: on disk first, then in the projection, then visible. Returns the number of the first.</summary>
    /// <exception cref="StoreWriteException">The entries are not recorded, or recorded and not visible yet.</exception>
    public long Append(IReadOnlyList<(StoreEntry Entry, ReadOnlyMemory<byte> Payload)> entries)
    {
        var projection = GetProjection();
        var records = _journal.Append([.. entries.Select(entry => entry.Payload)]);
        var projected = records.Zip(entries, (record, entry) => new ProjectedEntry(record, entry.Entry)).ToList();
        try
        {
            Project(projection, projected);
        }
        catch (Exception exception)
        {
            LogProjectionFailed(_logger, exception);
            Rebuild();
        }

        return records[0].Sequence;
    }

    /// <summary>Throws the projection away and makes it again from the journal.</summary>
    /// <exception cref="StoreWriteException">It cannot be made; it is tried again with the next entry.</exception>
    public void Rebuild()
    {
        lock (_swap)
        {
            _isDoubtful = true;
            try
            {
                _folder.Discard(_projection);
                _projection = null;
                _projection = _folder.OpenNew();
                _view = Replay(_projection, StoreView.Empty);
                _isDoubtful = false;
            }
            catch (Exception exception) when (exception is not StoreDamagedException)
            {
                throw new StoreWriteException($"The projection of the store cannot be made: {exception.Message}", exception);
            }
        }

        LogRebuilt(_logger, _view.Sequence);
    }

    /// <summary>Moves the engine's log into its data file.</summary>
    public void Checkpoint()
    {
        _uncheckpointed = 0;
        try
        {
            _projection?.Checkpoint();
        }
        catch (Exception exception)
        {
            LogProjectionFailed(_logger, exception);
            _isDoubtful = true;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _journal.Dispose();
        _folder.End(_projection);
    }

    private static bool IsOfThisHistory(Projection projection, Journal journal) =>
        projection.Sequence == 0
        || (projection.Sequence <= journal.Sequence
            && journal.ReadAfter(projection.Sequence - 1).First().Hash.Span.SequenceEqual(projection.LastHash.Span));

    private static ProjectedJournal CaughtUp(ProjectedJournal journal)
    {
        try
        {
            journal.CatchUp();
            return journal;
        }
        catch
        {
            journal._folder.Discard(journal._projection);
            throw;
        }
    }

    private void CatchUp()
    {
        if (_projection is null)
        {
            Rebuild();
            return;
        }

        try
        {
            _view = Replay(_projection, _projection.LoadView(_journal));
        }
        catch (Exception exception) when (exception is not StoreDamagedException)
        {
            LogProjectionFailed(_logger, exception);
            Rebuild();
        }
    }

    private StoreView Replay(Projection projection, StoreView view)
    {
        foreach (var chunk in _journal.ReadAfter(view.Sequence).Select(ProjectedEntry.Of).Chunk(ReplayChunk))
        {
            view = Apply(projection, chunk, view);
        }

        return view;
    }

    private void Project(Projection projection, IReadOnlyList<ProjectedEntry> entries) => _view = Apply(projection, entries, _view);

    private StoreView Apply(Projection projection, IReadOnlyList<ProjectedEntry> entries, StoreView view)
    {
        var after = entries.Aggregate(view, (current, entry) => current.After(entry.Record.Sequence, entry.Entry));
        projection.Apply(entries, after);
        _uncheckpointed += entries.Count;
        if (_uncheckpointed >= MaxUncheckpointed)
        {
            _uncheckpointed = 0;
            projection.Checkpoint();
        }

        return after;
    }

    private Projection GetProjection()
    {
        if (_projection is null || _isDoubtful)
        {
            Rebuild();
        }

        return _projection!;
    }

    private JournalPosition? SearchJournal(string documentId) =>
        _journal.ReadAfter(0).Select(ProjectedEntry.Of)
            .LastOrDefault(entry => entry.Entry is DocumentStored stored && stored.Document.Id == documentId)?.Record.Position;

    [LoggerMessage(Level = LogLevel.Error, Message = "The projection of the store failed; it is made again from the journal")]
    private static partial void LogProjectionFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "The projection of the store was made from the journal, {Sequence} entries")]
    private static partial void LogRebuilt(ILogger logger, long sequence);
}
