namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>The unit whose duties are asked for.</summary>
/// <param name="UnitId">Its identity in the roster; null for a body that the roster does not hold.</param>
/// <param name="Name">Its name, as the roster or the person gives it.</param>
internal sealed record Asker(string? UnitId, string Name);
