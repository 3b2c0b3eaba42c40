using System.Text.Json.Serialization;

namespace CchcBot.Knowledge.Storage;

/// <summary>One thing that happened, as the journal keeps it for ever. Entries are appended, never changed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "entry")]
[JsonDerivedType(typeof(DocumentStored), "document-stored")]
[JsonDerivedType(typeof(RosterReplaced), "roster-replaced")]
[JsonDerivedType(typeof(AcknowledgementRecorded), "acknowledgement-recorded")]
[JsonDerivedType(typeof(AcknowledgementWithdrawn), "acknowledgement-withdrawn")]
[JsonDerivedType(typeof(ReceiptRecorded), "receipt-recorded")]
[JsonDerivedType(typeof(ProgressRecorded), "progress-recorded")]
[JsonDerivedType(typeof(DelegationRecorded), "delegation-recorded")]
[JsonDerivedType(typeof(DelegationRevoked), "delegation-revoked")]
[JsonDerivedType(typeof(MessagesIntended), "messages-intended")]
[JsonDerivedType(typeof(MessageAttempted), "message-attempted")]
[JsonDerivedType(typeof(MessageSettled), "message-settled")]
[JsonDerivedType(typeof(DocumentCirculated), "document-circulated")]
[JsonDerivedType(typeof(RemindersSnoozed), "reminders-snoozed")]
[JsonDerivedType(typeof(FieldCorrected), "field-corrected")]
[JsonDerivedType(typeof(VersionProposed), "version-proposed")]
[JsonDerivedType(typeof(VersionRefused), "version-refused")]
[JsonDerivedType(typeof(LinkCodeIssued), "link-code-issued")]
[JsonDerivedType(typeof(AccountLinked), "account-linked")]
[JsonDerivedType(typeof(AccountUnlinked), "account-unlinked")]
public abstract record StoreEntry
{
    /// <summary>
    /// What makes a second delivery of the same entry recognisable (a card's id, a file's hash): the store appends an
    /// entry whose key it has already seen only once.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The moment, in UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
