namespace CchcBot.Knowledge.Answers;

/// <summary>Shows the beginning of an answer that is still being written; false when the person wants no more of it.</summary>
/// <param name="textSoFar">All that was written so far.</param>
/// <param name="cancellationToken">Ends the attempt.</param>
public delegate Task<bool> ShowSoFar(string textSoFar, CancellationToken cancellationToken);
