namespace CchcBot.Knowledge.Storage;

/// <summary>A code was given out by which a person can link an account; the code itself is not kept.</summary>
/// <param name="CodeHash">The code's hash, see <c>LinkCode</c>.</param>
/// <param name="OfficerId">Whose it is.</param>
/// <param name="GoodUntil">When it ends, in UTC.</param>
/// <param name="IssuedBy">Who asked for it: the person, or the office.</param>
public sealed record LinkCodeIssued(string CodeHash, string OfficerId, DateTimeOffset GoodUntil, Actor IssuedBy) : StoreEntry;
