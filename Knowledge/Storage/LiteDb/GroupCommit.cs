using System.Threading.Channels;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>
/// The one writer: takes what has queued up while the disk was busy, appends it with one sync, and only then tells
/// the callers.
/// </summary>
internal sealed class GroupCommit
{
    private const int MaxBatch = 512;
    private const int MaxBatchBytes = 32 << 20;
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(2);
    private readonly Channel<QueuedWork> _queue =
        Channel.CreateUnbounded<QueuedWork>(new UnboundedChannelOptions { SingleReader = true });

    private readonly ProjectedJournal _journal;
    private readonly TimeProvider _time;
    private readonly Task _loop;

    /// <summary>Starts the writer.</summary>
    public GroupCommit(ProjectedJournal journal, TimeProvider time)
    {
        _journal = journal;
        _time = time;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Appends an entry once per key; returns when it is on disk and visible.</summary>
    public Task<AppendResult> AppendAsync(StoreEntry entry)
    {
        var payload = EntryJson.Write(entry);
        var done = new TaskCompletionSource<AppendResult>(TaskCreationOptions.RunContinuationsAsynchronously);

        // Read back first: what cannot be read again must never enter the journal.
        Enqueue(new QueuedWork.Append(EntryJson.Read(0, payload), payload, done));
        return done.Task;
    }

    /// <summary>Makes the projection again between two batches.</summary>
    public Task RebuildAsync()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Enqueue(new QueuedWork.Rebuild(done));
        return done.Task;
    }

    /// <summary>Takes nothing more and returns when everything taken is written.</summary>
    public Task CompleteAsync()
    {
        _queue.Writer.TryComplete();
        return _loop;
    }

    private void Enqueue(QueuedWork work) => ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(work), this);

    private async Task RunAsync()
    {
        while (await WaitForWorkAsync())
        {
            var batch = new List<QueuedWork.Append>();
            var bytes = 0;
            while (batch.Count < MaxBatch && bytes < MaxBatchBytes && _queue.Reader.TryRead(out var work))
            {
                if (work is QueuedWork.Append append)
                {
                    batch.Add(append);
                    bytes += append.Payload.Length;
                }
                else
                {
                    Rebuild((QueuedWork.Rebuild)work);
                }
            }

            Write(batch);
        }
    }

    private async Task<bool> WaitForWorkAsync()
    {
        var waiting = _queue.Reader.WaitToReadAsync().AsTask();
        try
        {
            return await (_journal.NeedsCheckpoint ? waiting.WaitAsync(IdleTime, _time) : waiting);
        }
        catch (TimeoutException)
        {
            _journal.Checkpoint();
            return await waiting;
        }
    }

    private void Write(List<QueuedWork.Append> batch)
    {
        var news = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<(StoreEntry Entry, ReadOnlyMemory<byte> Payload)>();
        var written = new List<(QueuedWork.Append Work, int Index, bool IsNew)>();
        try
        {
            foreach (var work in batch)
            {
                if (_journal.FindKey(work.Entry.Key) is { } known)
                {
                    work.Done.TrySetResult(new AppendResult(known, IsNew: false));
                    continue;
                }

                var isNew = news.TryAdd(work.Entry.Key, entries.Count);
                written.Add((work, news[work.Entry.Key], isNew));
                if (isNew)
                {
                    entries.Add((work.Entry, work.Payload));
                }
            }

            var first = entries.Count == 0 ? 0 : _journal.Append(entries);
            written.ForEach(one => one.Work.Done.TrySetResult(new AppendResult(first + one.Index, one.IsNew)));
        }
        catch (Exception exception)
        {
            // The writer outlives every failure: whoever waits for this batch is told, the next one is tried.
            batch.ForEach(work => work.Done.TrySetException(exception));
        }
    }

    private void Rebuild(QueuedWork.Rebuild work)
    {
        try
        {
            _journal.Rebuild();
            work.Done.TrySetResult();
        }
        catch (Exception exception)
        {
            work.Done.TrySetException(exception);
        }
    }
}
