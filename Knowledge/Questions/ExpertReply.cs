namespace CchcBot.Knowledge.Questions;

/// <summary>What an expert of the monitoring office answered (chuyên viên trả lời).</summary>
/// <param name="Text">The answer.</param>
/// <param name="OfficerName">Who answered.</param>
/// <param name="At">When.</param>
public sealed record ExpertReply(string Text, string OfficerName, DateTimeOffset At)
{
    /// <summary>The provision that it rests on; null when none was named or found.</summary>
    public ReplySource? Source { get; init; }

    /// <summary>Who let it be given to others; null as long as nobody has.</summary>
    public string? ApprovedBy { get; init; }
}
