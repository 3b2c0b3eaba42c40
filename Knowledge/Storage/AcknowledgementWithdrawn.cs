namespace CchcBot.Knowledge.Storage;

/// <summary>An acknowledgement was withdrawn (rút lại xác nhận); the entry that recorded it stays.</summary>
public sealed record AcknowledgementWithdrawn(string AcknowledgementId, Actor WithdrawnBy, string? Reason) : StoreEntry;
