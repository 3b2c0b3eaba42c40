namespace CchcBot.Knowledge.Storage;

/// <summary>An acknowledgement as the ledger stands now.</summary>
/// <param name="Sequence">The number of the journal entry that recorded it.</param>
/// <param name="Acknowledgement">What was recorded.</param>
/// <param name="RecordedAt">When, in UTC.</param>
/// <param name="Withdrawal">The entry that withdrew it; null while it stands.</param>
public sealed record LedgerLine(
    long Sequence, Acknowledgement Acknowledgement, DateTimeOffset RecordedAt, AcknowledgementWithdrawn? Withdrawal);
