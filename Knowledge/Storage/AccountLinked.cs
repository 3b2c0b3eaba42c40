using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>An account was linked to a person of the roster by a code, which is used up by it.</summary>
public sealed record AccountLinked(AccountLink Link, string CodeHash) : StoreEntry;
