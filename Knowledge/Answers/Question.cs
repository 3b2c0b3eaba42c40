namespace CchcBot.Knowledge.Answers;

/// <summary>A question as a person put it.</summary>
/// <param name="Text">The words, Vietnamese with or without diacritics, or English.</param>
/// <param name="UnitId">The asker's own unit in the roster; null when unknown.</param>
/// <param name="UnitName">The name of the asker's own unit or body; may be one that the roster does not hold.</param>
/// <param name="Context">What the conversation was about.</param>
public sealed record Question(string Text, string? UnitId, string? UnitName, DialogueContext Context);
