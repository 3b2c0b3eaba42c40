namespace CchcBot.Knowledge.Storage;

/// <summary>
/// A unit asks not to be reminded of a document through a day (hoãn nhắc). It holds back reminders ahead of a due day only;
/// a later one for the same unit and document takes its place.
/// </summary>
public sealed record RemindersSnoozed(string UnitId, string DocumentId, string DocumentName, DateOnly Through, Actor By) : StoreEntry;
