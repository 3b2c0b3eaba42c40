using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>A roster was imported in place of the one before.</summary>
public sealed record RosterReplaced(Roster Roster, string FileName) : StoreEntry;
