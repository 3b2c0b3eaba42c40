namespace CchcBot.Knowledge.Documents;

/// <summary>Something in a document that does not fit together, shown with every answer that rests on it.</summary>
/// <param name="Code">One of the contract's codes: <c>same-reference-different-date</c> and so on.</param>
/// <param name="Message">What was found, in Vietnamese, with the words and dates concerned.</param>
/// <param name="Clauses">Where it stands.</param>
public sealed record ConsistencyWarning(string Code, string Message, IReadOnlyList<ProvisionPath> Clauses);
