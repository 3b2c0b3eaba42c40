using CchcBot.Knowledge.Storage.Journaling;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>Reads everything again: journal, kept files, and whether the projection says what the journal says.</summary>
internal sealed class StoreVerification
{
    private readonly List<string> _problems = [];
    private readonly KeptFiles _files;
    private readonly ProjectedJournal? _journal;
    private readonly StoreView? _view;
    private StoreView _replayed = StoreView.Empty;
    private long _entries;

    private StoreVerification(KeptFiles files, ProjectedJournal? journal)
    {
        _files = files;
        _journal = journal;
        _view = journal?.View;
    }

    /// <summary>Verifies the store of a folder.</summary>
    /// <param name="dataFolder">The store's folder, locked by this process.</param>
    /// <param name="files">Its kept files.</param>
    /// <param name="journal">The open store, which may go on writing; null when it could not be opened.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static StoreReport Run(string dataFolder, KeptFiles files, ProjectedJournal? journal, CancellationToken cancellationToken)
    {
        var verification = new StoreVerification(files, journal);
        verification.CheckJournal(Path.Combine(dataFolder, "journal"), cancellationToken);
        verification.CheckView();

        verification._problems.AddRange(ProjectionFolder.ListSetAside(Path.Combine(dataFolder, "projection")));
        var count = verification.CheckFiles(cancellationToken);
        return new StoreReport(verification._entries, count, verification._problems);
    }

    private void CheckJournal(string folder, CancellationToken cancellationToken)
    {
        var check = new JournalCheck(folder, _journal?.Journal.End);
        foreach (var record in check.ReadAll())
        {
            cancellationToken.ThrowIfCancellationRequested();
            _entries++;
            CheckEntry(record);
        }

        _problems.AddRange(check.Problems);
    }

    private static string? FileOf(StoreEntry entry) => entry switch
    {
        DocumentStored stored => stored.FileHash,
        VersionProposed proposed => proposed.FileHash,
        AcknowledgementRecorded recorded => recorded.Acknowledgement.EvidenceHash,
        ProgressRecorded progress => progress.Report.EvidenceHash,
        _ => null,
    };

    private void CheckEntry(JournalRecord record)
    {
        // What was appended since the view was taken is sound or not, and no more can be said of it.
        var isProjected = record.Sequence <= _view?.Sequence;
        try
        {
            var entry = EntryJson.Read(record.Sequence, record.Payload.Span);
            if (FileOf(entry) is { } hash && !_files.Contains(hash))
            {
                _problems.Add($"Entry {record.Sequence}: its file {hash} is missing.");
            }

            if (isProjected)
            {
                _replayed = _replayed.After(record.Sequence, entry);
            }

            if (isProjected && _journal?.HasKey(entry.Key, record.Sequence) == false)
            {
                _problems.Add($"Entry {record.Sequence}: the projection does not know it by its key.");
            }
        }
        catch (StoreDamagedException exception)
        {
            _problems.AddRange(exception.Problems);
        }
    }

    private void CheckView()
    {
        if (_view is not null && _replayed.Sequence < _view.Sequence)
        {
            _problems.Add($"The projection has applied entry {_view.Sequence}; the journal ends with entry {_replayed.Sequence}.");
        }
        else if (_view is not null && !_replayed.IsSameAs(_view))
        {
            _problems.Add($"The projection at entry {_view.Sequence} does not say what the journal says; it must be made again.");
        }
    }

    private int CheckFiles(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var name in _files.List())
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (_files.Find(name) is null)
                {
                    _problems.Add($"files/{name}: nothing is kept under such a name.");
                    continue;
                }

                count++;
            }
            catch (StoreDamagedException exception)
            {
                _problems.AddRange(exception.Problems);
            }
        }

        return count;
    }
}
