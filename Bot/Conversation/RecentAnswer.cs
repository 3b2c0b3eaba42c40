namespace CchcBot.Bot.Conversation;

/// <summary>A question that was answered a while ago, as far as an opinion of the answer or a wish for an expert needs it.</summary>
/// <param name="Id">The answer's identity.</param>
/// <param name="Question">The question.</param>
/// <param name="UnitId">The asker's unit in the roster; null when unknown.</param>
/// <param name="IsAboutOwnUnit">Whether it means something else from another unit.</param>
/// <param name="StandsAlone">Whether it can be understood without what was said before it.</param>
internal sealed record RecentAnswer(string Id, string Question, string? UnitId, bool IsAboutOwnUnit, bool StandsAlone);
