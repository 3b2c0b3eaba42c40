namespace CchcBot.Knowledge.Storage;

/// <summary>A message that is to reach one person once (thông báo cần gửi).</summary>
/// <param name="Id">The cause and the person, so that one cause never reaches a person twice.</param>
/// <param name="OfficerId">Whom it is for.</param>
/// <param name="Text">The words.</param>
public sealed record OutboxMessage(string Id, string OfficerId, string Text);
