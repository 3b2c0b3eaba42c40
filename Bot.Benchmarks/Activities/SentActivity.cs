using System.Diagnostics;

namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>One activity that was sent, and what came of it.</summary>
/// <param name="conversation">Where it was said.</param>
/// <param name="number">Its place in that conversation.</param>
internal sealed class SentActivity(LoadedConversation conversation, int number)
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _answers;
    private long _sentAt;

    /// <summary>Its identity.</summary>
    public string Id { get; } = Guid.NewGuid().ToString();

    /// <summary>From the sending to the arrival of the answer; null without one.</summary>
    public TimeSpan? Time { get; private set; }

    /// <summary>How often it was answered.</summary>
    public int Answers => _answers;

    /// <summary>Completes with the first answer.</summary>
    public Task Answered => _answered.Task;

    /// <summary>Notes the moment of sending.</summary>
    public void Send() => _sentAt = Stopwatch.GetTimestamp();

    /// <summary>Notes an answer.</summary>
    public void Answer(long moment)
    {
        if (Interlocked.Increment(ref _answers) == 1)
        {
            Time = Stopwatch.GetElapsedTime(_sentAt, moment);
            conversation.NoteAnswer(number);
            _answered.SetResult();
        }
    }
}
