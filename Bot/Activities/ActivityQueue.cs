using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities;

/// <summary>
/// Takes activities at once and runs their turns afterwards: one at a time and in order within a conversation, many
/// conversations side by side. When the process stops, what was taken is finished first.
/// </summary>
internal sealed partial class ActivityQueue : BackgroundService
{
    /// <summary>How long a repetition is known as one; channels repeat within seconds, some after minutes.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Queue<QueuedTurn>> _lines = [];
    private readonly Channel<ConversationKey> _ready = Channel.CreateUnbounded<ConversationKey>();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TurnRunner _runner;
    private readonly IActivityMemory _memory;
    private readonly TimeProvider _time;
    private readonly TurnOptions _options;
    private readonly ILogger _logger;
    private int _backlog;
    private bool _stopping;

    /// <summary>Creates the queue; turns run once it is started as a hosted service.</summary>
    public ActivityQueue(
        TurnRunner runner, IActivityMemory memory, TimeProvider time, IOptions<TurnOptions> options, ILogger<ActivityQueue> logger)
    {
        _runner = runner;
        _memory = memory;
        _time = time;
        _options = options.Value;
        _logger = logger;
    }

    /// <summary>
    /// Takes an activity for a turn of its own, whose answers are sent. A repetition is taken and changes nothing.
    /// False when too many wait already or the process is stopping: the channel may try again.
    /// </summary>
    public bool TryEnqueue(Activity activity) => TryEnqueue(new QueuedTurn(activity, Replies: null));

    /// <summary>
    /// Takes an activity for a turn of its own and returns the answers in place of sending them; null when too many
    /// wait already or the process is stopping. Repetitions are for the caller to know.
    /// </summary>
    public async Task<IReadOnlyList<OutgoingActivity>?> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        var replies = new TaskCompletionSource<IReadOnlyList<OutgoingActivity>>(TaskCreationOptions.RunContinuationsAsynchronously);
        return TryEnqueue(new QueuedTurn(activity, replies)) ? await replies.Task.WaitAsync(cancellationToken) : null;
    }

    /// <summary>Takes no more, finishes what was taken as long as the host allows, and stops.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _stopping = true;
            CompleteWhenDrained();
        }

        await _drained.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_drained.Task.IsCompleted)
        {
            LogNotDrained(_logger, _backlog);
        }

        await base.StopAsync(cancellationToken);
    }

    /// <summary>Runs the workers.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, _options.MaxParallelTurns).Select(_ => WorkAsync(stoppingToken)));

    private bool TryEnqueue(QueuedTurn turn)
    {
        var conversation = ConversationKey.Of(turn.Activity);
        if (!TryReserve(conversation))
        {
            LogRefused(_logger, turn.Activity.ChannelId, turn.Activity.Id);
            return false;
        }

        // A place is taken before the mark is made: an activity that is refused must not count as seen when it comes again.
        var isNew = false;
        try
        {
            isNew = turn.Replies is not null || IsNew(turn.Activity, conversation);
        }
        finally
        {
            Settle(conversation, isNew ? turn : null);
        }

        return true;
    }

    private bool TryReserve(ConversationKey conversation)
    {
        lock (_gate)
        {
            if (_stopping || _backlog >= _options.MaxBacklog
                || (_lines.TryGetValue(conversation, out var line) && line.Count >= _options.MaxBacklogPerConversation))
            {
                return false;
            }

            _backlog++;
            return true;
        }
    }

    private bool IsNew(Activity activity, ConversationKey conversation)
    {
        if (activity.Id is null || _memory.TryMarkSeen(conversation.Of(activity.Id), _time.GetUtcNow(), Memory))
        {
            return true;
        }

        LogRepeated(_logger, activity.ChannelId, activity.Id);
        return false;
    }

    /// <summary>Puts the turn into the place that was reserved for it, or gives the place back.</summary>
    private void Settle(ConversationKey conversation, QueuedTurn? turn)
    {
        lock (_gate)
        {
            if (turn is null)
            {
                _backlog--;
                CompleteWhenDrained();
            }
            else if (_lines.TryGetValue(conversation, out var line))
            {
                line.Enqueue(turn);
            }
            else
            {
                _lines.Add(conversation, new Queue<QueuedTurn>([turn]));
                _ready.Writer.TryWrite(conversation);
            }
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var conversation in _ready.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await _runner.RunAsync(Head(conversation), stoppingToken);
            }
            finally
            {
                Leave(conversation);
            }
        }
    }

    private QueuedTurn Head(ConversationKey conversation)
    {
        lock (_gate)
        {
            return _lines[conversation].Peek();
        }
    }

    /// <summary>Takes the finished turn out of its line; a line that still has turns goes behind the other conversations.</summary>
    private void Leave(ConversationKey conversation)
    {
        lock (_gate)
        {
            var line = _lines[conversation];
            line.Dequeue();
            _backlog--;
            if (line.Count > 0)
            {
                _ready.Writer.TryWrite(conversation);
            }
            else
            {
                _lines.Remove(conversation);
            }

            CompleteWhenDrained();
        }
    }

    private void CompleteWhenDrained()
    {
        if (_stopping && _backlog == 0)
        {
            _drained.TrySetResult();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Activity {ActivityId} of {Channel} was refused: too many wait.")]
    private static partial void LogRefused(ILogger logger, string? channel, string? activityId);

    [LoggerMessage(LogLevel.Information, "Activity {ActivityId} of {Channel} came again and was not handled again.")]
    private static partial void LogRepeated(ILogger logger, string? channel, string? activityId);

    [LoggerMessage(LogLevel.Error, "Stopped with {Count} turns unfinished.")]
    private static partial void LogNotDrained(ILogger logger, int count);
}
