namespace CchcBot.Knowledge.Storage;

/// <summary>A message that is to reach one person once (thông báo cần gửi).</summary>
/// <param name="Id">The cause and the person, so that one cause never reaches a person twice.</param>
/// <param name="OfficerId">Whom it is for.</param>
/// <param name="Text">The words.</param>
public sealed record OutboxMessage(string Id, string OfficerId, string Text)
{
    /// <summary>Whether it goes out in quiet hours too.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The causes of reminders that it brings, none of which is ever sent again.</summary>
    public IReadOnlyList<string> Causes { get; init; } = [];

    /// <summary>The document that the person is to confirm having read; null when it asks for nothing of the kind.</summary>
    public OutboxTopic? Topic { get; init; }

    /// <summary>The question that it is about, whose words are put in when it leaves; null when it is about none.</summary>
    public string? QuestionId { get; init; }
}
