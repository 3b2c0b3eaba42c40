namespace CchcBot.Bot.Activities;

/// <summary>How turns are run.</summary>
internal sealed class TurnOptions
{
    /// <summary>What a person is told when the bot fails at a turn: one polite sentence. Required.</summary>
    public string FaultText { get; set; } = "";

    /// <summary>How many conversations have a turn running at once. Default 64, 1 to 1,000.</summary>
    public int MaxParallelTurns { get; set; } = 64;

    /// <summary>How many turns may wait or run in all before more are refused. Default 10,000, at least 1.</summary>
    public int MaxBacklog { get; set; } = 10_000;

    /// <summary>How many turns of one conversation may wait or run. Default 100, at least 1.</summary>
    public int MaxBacklogPerConversation { get; set; } = 100;

    /// <summary>How long a turn may take. Default 2 minutes, at least 1 second.</summary>
    public TimeSpan TurnLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long an answer may go on being revised, such as while files are read. Default 15 minutes, at least 1 second.</summary>
    public TimeSpan RevisionLimit { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long an invoke may take, before the channel gives up. Default 10 seconds, at least 1 second.</summary>
    public TimeSpan InvokeLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether every property is within its range.</summary>
    public bool IsValid() =>
        !string.IsNullOrWhiteSpace(FaultText)
        && MaxParallelTurns is >= 1 and <= 1000
        && MaxBacklog >= 1
        && MaxBacklogPerConversation >= 1
        && TurnLimit >= TimeSpan.FromSeconds(1)
        && RevisionLimit >= TimeSpan.FromSeconds(1)
        && InvokeLimit >= TimeSpan.FromSeconds(1);
}
