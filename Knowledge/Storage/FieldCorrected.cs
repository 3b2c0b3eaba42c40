using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// A person put right, or confirmed, what was read for a field (hiệu chỉnh). It holds for the version of the file that the
/// person had in sight, however often that is read again.
/// </summary>
/// <param name="DocumentId">The document's identity in the store.</param>
/// <param name="FileHash">SHA-256 of the version's file.</param>
/// <param name="Field">The field.</param>
/// <param name="OldValue">What stood there before; null for nothing.</param>
/// <param name="NewValue">What is right; null for nothing. The same as before where the person confirms what was read.</param>
/// <param name="By">Who.</param>
public sealed record FieldCorrected(
    string DocumentId, string FileHash, DocumentField Field, string? OldValue, string? NewValue, Actor By) : StoreEntry
{
    /// <summary>The duty whose field it is; null for a field of the document's form.</summary>
    public DutyCorrection? Duty { get; init; }

    /// <summary>The document with what the person put right.</summary>
    internal OfficialDocument ApplyTo(OfficialDocument document) =>
        Duty is { } duty ? duty.ApplyTo(document, Field, NewValue) : FieldValues.With(document, Field, NewValue);
}
