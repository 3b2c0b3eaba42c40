using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// What was said in one conversation, numbered in order. The newest part is kept, so that a client that comes back
/// is told what it missed; any number of clients read it at their own pace.
/// </summary>
internal sealed class ActivityStream
{
    /// <summary>How many activities are kept for clients that come back.</summary>
    public const int MaxKept = 500;

    private const int MaxKeptBytes = 4 * 1024 * 1024;

    /// <summary>How many activities one frame holds at most.</summary>
    private const int MaxPerFrame = 50;

    private readonly TimeProvider _time;
    private readonly ConversationFile? _file;
    private readonly Lock _gate = new();
    private readonly List<StreamEntry> _entries = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _lastMoment = DateTimeOffset.MinValue;
    private long _last;
    private long _bytes;

    /// <summary>A stream that goes on after what was kept of it; it is kept in the file, where there is one.</summary>
    public ActivityStream(TimeProvider time, ConversationFile? file, IReadOnlyList<StreamEntry> before)
    {
        _time = time;
        _file = file;
        foreach (var entry in before)
        {
            if (_entries.Find(older => older.Id == entry.Id) is { } old)
            {
                Remove(old);
            }

            _last = entry.Number;
            _lastMoment = entry.Moment > _lastMoment ? entry.Moment : _lastMoment;
            Keep(entry);
        }

        _file?.Begin(_entries);
    }

    /// <summary>Whether nothing comes any more.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>
    /// Puts an activity on the stream if <paramref name="isTaken"/> says so, and before anything else that happens
    /// because it was taken. One that is there already is not put there again. Its moment is set here, since clients
    /// order by it.
    /// </summary>
    public bool TryAppend(string id, JsonObject activity, Func<bool> isTaken)
    {
        lock (_gate)
        {
            if (_entries.Any(entry => entry.Id == id))
            {
                return true;
            }

            if (!isTaken())
            {
                return false;
            }

            Put(id, NextMoment(), activity);
            return true;
        }
    }

    /// <summary>
    /// Puts an activity in the place of one that is kept: it comes anew under the same identity and moment, by which a
    /// client finds what it replaces. False when that is not kept any more.
    /// </summary>
    public bool TryReplace(string id, JsonObject activity)
    {
        lock (_gate)
        {
            if (_entries.Find(entry => entry.Id == id) is not { } old)
            {
                return false;
            }

            Remove(old);
            Put(id, old.Moment, activity);
            return true;
        }
    }

    /// <summary>What comes after the mark, as far as it is kept and goes into one frame; a mark of the future is brought back.</summary>
    public ActivitySet ReadAfter(long watermark)
    {
        lock (_gate)
        {
            var entries = _entries.Where(entry => entry.Number > watermark).Take(MaxPerFrame).ToArray();
            return new ActivitySet([.. entries.Select(entry => entry.Json)], entries.Length == 0 ? _last : entries[^1].Number);
        }
    }

    /// <summary>Returns when there is something after the mark, or the stream has ended.</summary>
    public Task WaitAsync(long watermark, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return HasEnded || _last > watermark ? Task.CompletedTask : _changed.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Ends the stream for everybody who reads it; nothing of it is kept.</summary>
    public void End()
    {
        lock (_gate)
        {
            HasEnded = true;
            _file?.Delete();
            Wake();
        }
    }

    private DateTimeOffset NextMoment()
    {
        var now = _time.GetUtcNow();
        var next = _lastMoment.AddMilliseconds(1);
        _lastMoment = now > next ? now : next;
        return _lastMoment;
    }

    private void Put(string id, DateTimeOffset moment, JsonObject activity)
    {
        activity["id"] = id;
        activity["timestamp"] = moment;
        foreach (var gone in _entries.Where(older => older.IsFleeting).ToArray())
        {
            Remove(gone);
        }

        var isFleeting = (string?)activity["type"] == ActivityTypes.Typing;
        var entry = new StreamEntry(++_last, id, moment, isFleeting, JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Options));
        Keep(entry);
        if (!isFleeting)
        {
            _file?.Append(entry, _entries);
        }

        Wake();
    }

    private void Keep(StreamEntry entry)
    {
        _entries.Add(entry);
        _bytes += entry.Json.Length;
        while (_entries.Count > MaxKept || (_bytes > MaxKeptBytes && _entries.Count > 1))
        {
            Remove(_entries[0]);
        }
    }

    private void Remove(StreamEntry entry)
    {
        _entries.Remove(entry);
        _bytes -= entry.Json.Length;
    }

    private void Wake()
    {
        _changed.TrySetResult();
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
