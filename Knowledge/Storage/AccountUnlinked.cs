using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>A link ended: by the person, or by the office.</summary>
public sealed record AccountUnlinked(AccountLink Link, Actor UnlinkedBy) : StoreEntry;
