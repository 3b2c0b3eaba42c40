using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>A document with what the store knows of its file. What people corrected stands in it.</summary>
public sealed record StoredDocument(OfficialDocument Document, string FileHash, DateTimeOffset StoredAt)
{
    /// <summary>What people corrected or confirmed in this version, in order.</summary>
    public IReadOnlyList<FieldCorrected> Corrections { get; init; } = [];

    /// <summary>The document as read, with what people corrected in it.</summary>
    internal static StoredDocument Of(DocumentStored stored, IReadOnlyList<FieldCorrected> corrections)
    {
        var own = corrections.Where(correction => correction.FileHash == stored.FileHash).ToList();
        var document = own.Aggregate(stored.Document, (current, correction) => correction.ApplyTo(current));
        return new StoredDocument(document, stored.FileHash, stored.At) { Corrections = own };
    }
}
