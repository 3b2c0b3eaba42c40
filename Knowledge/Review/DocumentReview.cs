using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Review;

/// <summary>
/// What was read for each field and how sure it is; takes a person's corrections. They are entries of the journal, with who and
/// when, and no later reading of the file changes them.
/// </summary>
public sealed class DocumentReview(IKnowledgeStore store, TimeProvider clock)
{
    // What stands in the text is right in all measured documents but few; what a picture gave has letters and digits misread.
    private const double SureOfText = 0.98;
    private const double SureOfPicture = 0.85;

    // Without these a document cannot be found, dated or attributed; the others are absent from many documents by right.
    private static readonly DocumentField[] Expected =
        [DocumentField.Number, DocumentField.IssuedOn, DocumentField.Type, DocumentField.Issuer, DocumentField.Subject, DocumentField.SignerName];

    /// <summary>Every field of a document.</summary>
    public static IReadOnlyList<FieldReview> Of(StoredDocument stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return [.. FieldValues.OfForm.Select(field => Of(stored, field)), .. DutyReview.Of(stored)];
    }

    /// <summary>The same for who leads a duty and for its deadline.</summary>
    public Task<bool> CorrectDutyAsync(string documentId, DutyAddress address, DocumentField field, string? words, Actor by, CancellationToken cancellationToken) =>
        new DutyReview(store, clock).CorrectAsync(documentId, address, field, words, by, cancellationToken);

    /// <summary>The fields that a person should look at: proposed, or missing where every document has one.</summary>
    public static IReadOnlyList<FieldReview> ListDoubtful(StoredDocument stored) =>
        [.. Of(stored).Where(field => field.State == FieldState.Proposed || (field.Duty is null && field.State == FieldState.Missing && Expected.Contains(field.Field)))];

    /// <summary>
    /// Records what is right for a field: another value, the same one where the person confirms it, or null for none. Nothing is
    /// recorded a second time. False when the document is not stored or the words are no value of the field.
    /// </summary>
    public async Task<bool> CorrectAsync(string documentId, DocumentField field, string? words, Actor by, CancellationToken cancellationToken)
    {
        var value = words is null ? null : FieldValues.FindKept(field, words);
        if (store.ListDocumentHeaders().FirstOrDefault(header => header.Document.Id == documentId) is not { } stored || (words is not null && value is null))
        {
            return false;
        }

        var before = Of(stored, field);
        if (before.Value != value || before.State is not (FieldState.Corrected or FieldState.Confirmed))
        {
            var corrected = new FieldCorrected(documentId, stored.FileHash, field, before.Value, value, by)
            {
                Key = "correction/" + Guid.CreateVersion7().ToString("N"),
                At = clock.GetUtcNow(),
            };
            await store.AppendAsync(corrected, cancellationToken);
        }

        return true;
    }

    private static FieldReview Of(StoredDocument stored, DocumentField field)
    {
        var document = stored.Document;
        var value = FieldValues.Find(document, field);
        IReadOnlyList<FieldCorrected> corrections = [.. stored.Corrections.Where(correction => correction.Field == field && correction.Duty is null)];
        if (corrections.Count > 0)
        {
            var state = corrections.All(correction => correction.OldValue == correction.NewValue) ? FieldState.Confirmed : FieldState.Corrected;
            return new FieldReview(field, value, state, 1, null, corrections);
        }

        if (document.Proposed.FirstOrDefault(proposed => proposed.Field == field) is { } proposal)
        {
            return new FieldReview(field, value, FieldState.Proposed, proposal.Confidence, proposal.Source, []);
        }

        return value is null
            ? new FieldReview(field, null, FieldState.Missing, 0, null, [])
            : new FieldReview(field, value, FieldState.Read, document.IsRecognized ? SureOfPicture : SureOfText, null, []);
    }
}
