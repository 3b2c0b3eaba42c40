namespace CchcBot.Knowledge.Ingestion.Queueing;

/// <summary>
/// The files that are to be taken into the store, each with its state. The queue outlives the process: what was waiting or being
/// read when it ended waits again. It holds paths and hashes, never content; of a secret file not even the path.
/// </summary>
public sealed class QueuedFiles
{
    private const int MostInterruptions = 3;
    private const int MostFinished = 1_000;
    private readonly FileIntake _intake;
    private readonly TimeProvider _clock;
    private readonly QueueLog _log;
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<string, QueuedFile> _files = new(StringComparer.Ordinal);

    /// <summary>The queue of a folder, as the last process left it.</summary>
    internal QueuedFiles(string folder, FileIntake intake, TimeProvider clock)
    {
        _intake = intake;
        _clock = clock;
        _log = new QueueLog(folder);
        var files = _log.Read();
        foreach (var file in files.Where(file => file.IsOpen).Select(AfterInterruption).Concat(files.Where(file => !file.IsOpen).TakeLast(MostFinished)).OrderBy(file => file.Id, StringComparer.Ordinal))
        {
            _files[file.Id] = file;
        }

        if (files.Count > 0)
        {
            _log.Rewrite(_files.Values);
        }
    }

    /// <summary>Every file of the queue in the order in which they came, the last thousand finished ones among them.</summary>
    public IReadOnlyList<QueuedFile> List()
    {
        lock (_gate)
        {
            return [.. _files.Values];
        }
    }

    /// <summary>Puts files into the queue, durably; one that is waiting already keeps its place.</summary>
    public IReadOnlyList<QueuedFile> Add(IEnumerable<string> paths)
    {
        lock (_gate)
        {
            var open = _files.Values.Where(file => file.State == IngestionState.Waiting && file.Path is not null).GroupBy(file => file.Path!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            var all = new List<QueuedFile>();
            var added = new List<QueuedFile>();
            foreach (var path in paths)
            {
                if (!open.TryGetValue(path, out var file))
                {
                    file = new QueuedFile(Guid.CreateVersion7(_clock.GetUtcNow()).ToString("N"), path, IngestionState.Waiting, _clock.GetUtcNow());
                    open[path] = file;
                    added.Add(file);
                    _files[file.Id] = file;
                }

                all.Add(file);
            }

            _log.Append(added, isDurable: true);
            return all;
        }
    }

    /// <summary>Works on one file; it waits again when the caller gives up.</summary>
    public async Task<TakenFile> RunAsync(QueuedFile file, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.Path ?? throw new ArgumentException("A secret file is not worked on again.", nameof(file));
        var states = new StateProgress(state => Move(file, state, progress));
        try
        {
            var taken = await _intake.TakeAsync(path, states, cancellationToken);
            Finish(file, taken);
            return taken;
        }
        catch
        {
            Change(file with { State = IngestionState.Waiting, At = _clock.GetUtcNow() });
            throw;
        }
    }

    /// <summary>Works on every file that waits, one after the other; returns what became of each.</summary>
    public async Task<IReadOnlyList<(QueuedFile File, TakenFile Taken)>> ResumeAsync(CancellationToken cancellationToken)
    {
        var done = new List<(QueuedFile File, TakenFile Taken)>();
        foreach (var file in List().Where(file => file.State == IngestionState.Waiting))
        {
            done.Add((file, await RunAsync(file, null, cancellationToken)));
        }

        return done;
    }

    private QueuedFile AfterInterruption(QueuedFile file)
    {
        var interrupted = file.Interrupted + (file.State == IngestionState.Waiting ? 0 : 1);
        return interrupted < MostInterruptions
            ? file with { State = IngestionState.Waiting, Interrupted = interrupted }
            : file with { State = IngestionState.Failed, Interrupted = interrupted, Reason = IngestionTexts.EndedTheProgram, At = _clock.GetUtcNow() };
    }

    // Where the whole file ends is written once, with its reason.
    private void Move(QueuedFile file, IngestionState state, IProgress<IngestionState>? progress)
    {
        if (state is IngestionState.Reading or IngestionState.Checking)
        {
            Change(file with { State = state, At = _clock.GetUtcNow() });
        }

        progress?.Report(state);
    }

    private void Finish(QueuedFile file, TakenFile taken)
    {
        var finished = file with { State = taken.State, Reason = taken.Reason, FileHash = taken.FileHash, At = _clock.GetUtcNow() };
        if (!taken.IsSecret)
        {
            Change(finished);
            return;
        }

        lock (_gate)
        {
            _files[file.Id] = finished with { Path = null };
            _log.Rewrite(_files.Values);
        }
    }

    private void Change(QueuedFile file)
    {
        lock (_gate)
        {
            _files[file.Id] = file;
            _log.Append([file], isDurable: !file.IsOpen);
        }
    }

    private sealed class StateProgress(Action<IngestionState> report) : IProgress<IngestionState>
    {
        public void Report(IngestionState value) => report(value);
    }
}
