namespace CchcBot.Bot.Benchmarks.Activities;

/// <summary>One conversation under load: which of its activities was answered last.</summary>
internal sealed class LoadedConversation
{
    private readonly Lock _gate = new();
    private int _lastAnswered = -1;

    /// <summary>Its identity.</summary>
    public string Id { get; } = $"{Guid.NewGuid()}|livechat";

    /// <summary>How many answers came after that to a later activity.</summary>
    public int Reordered { get; private set; }

    /// <summary>Notes that the activity with this number was answered.</summary>
    public void NoteAnswer(int number)
    {
        lock (_gate)
        {
            Reordered += number < _lastAnswered ? 1 : 0;
            _lastAnswered = Math.Max(_lastAnswered, number);
        }
    }
}
