namespace CchcBot.Bot.Commands;

/// <summary>One line of a file of questions.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Question">The words.</param>
/// <param name="Unit">The asker's unit.</param>
/// <param name="After">The id of the turn that it follows in the same conversation.</param>
internal sealed record BatchQuestion(string Id, string Question, string? Unit, string? After);
