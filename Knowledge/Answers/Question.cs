namespace CchcBot.Knowledge.Answers;

/// <summary>A question as a person put it.</summary>
/// <param name="Text">The words, Vietnamese with or without diacritics, or English.</param>
/// <param name="UnitId">The asker's own unit; null when unknown.</param>
/// <param name="Context">What the conversation was about.</param>
public sealed record Question(string Text, string? UnitId, DialogueContext Context);
