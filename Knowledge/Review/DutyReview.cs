using System.Globalization;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Review;

/// <summary>Who leads each duty of a document and until when, as read and as people put it right.</summary>
internal sealed class DutyReview(IKnowledgeStore store, TimeProvider clock)
{
    /// <summary>Said of a deadline that does not stand in the document in these words.</summary>
    private const string Corrected = " (đã hiệu chỉnh)";

    // Measured on labelled documents: texts, and scans.
    private const double SureOfText = 0.97;
    private const double SureOfPicture = 0.9;

    private static readonly DocumentField[] Fields = [DocumentField.LeadUnits, DocumentField.Deadline];

    /// <summary>Both fields of every duty.</summary>
    public static IEnumerable<FieldReview> Of(StoredDocument stored) =>
        from duty in DutyAddress.Of(stored.Document)
        from field in Fields
        select Of(stored, duty.Address, duty.Duty, field);

    /// <summary>
    /// Records what is right for a duty, as <see cref="DocumentReview"/> does for the form. False when there is no such duty or the
    /// words are no deadline.
    /// </summary>
    public async Task<bool> CorrectAsync(string documentId, DutyAddress address, DocumentField field, string? words, Actor by, CancellationToken cancellationToken)
    {
        if (store.ListDocumentHeaders().FirstOrDefault(header => header.Document.Id == documentId) is not { } stored
            || DutyAddress.Of(stored.Document).FirstOrDefault(duty => duty.Address == address).Duty is not { } duty)
        {
            return false;
        }

        var before = Of(stored, address, duty, field);
        var value = words?.Trim();
        var deadline = duty.Deadline;
        if (field is DocumentField.Deadline && value != before.Value)
        {
            deadline = value is null ? null : Read(value, stored.Document.IssuedOn);
            if (value is not null && deadline is null)
            {
                return false;
            }

            value = deadline?.Text;
        }

        var correction = new DutyCorrection(address, duty.Action) { Deadline = deadline };
        await RecordAsync(new FieldCorrected(documentId, stored.FileHash, field, before.Value, value, by) { Key = NewKey(), At = clock.GetUtcNow(), Duty = correction }, before, cancellationToken);
        return true;
    }

    private static string NewKey() => "correction/" + Guid.CreateVersion7().ToString("N");

    /// <summary>Nothing is recorded a second time.</summary>
    private async Task RecordAsync(FieldCorrected corrected, FieldReview before, CancellationToken cancellationToken)
    {
        if (before.Value != corrected.NewValue || before.State is not (FieldState.Corrected or FieldState.Confirmed))
        {
            await store.AppendAsync(corrected, cancellationToken);
        }
    }

    /// <summary>A day alone, or the words of a deadline as documents use them.</summary>
    private static Deadline? Read(string words, DateOnly? issuedOn)
    {
        if (FieldValues.FindKept(DocumentField.IssuedOn, words) is { } day)
        {
            var due = DateOnly.Parse(day, CultureInfo.InvariantCulture);
            return new Deadline(due, string.Create(CultureInfo.InvariantCulture, $"ngày {due.Day}/{due.Month}/{due.Year}{Corrected}"), DeadlineRule.By, null);
        }

        var read = DeadlineReader.Read(words, issuedOn);
        return read is { DueOn: not null } or { Recurrence: not null } or { Rule: DeadlineRule.Standing } ? read with { Text = words + Corrected } : null;
    }

    private static FieldReview Of(StoredDocument stored, DutyAddress address, Assignment duty, DocumentField field)
    {
        var value = DutyCorrection.FindValue(duty, field);
        IReadOnlyList<FieldCorrected> corrections = [.. stored.Corrections.Where(correction => correction.Field == field && IsAbout(correction, address, duty))];
        var (state, confidence) = (corrections.Count, value) switch
        {
            ( > 0, _) => (corrections.All(correction => correction.OldValue == correction.NewValue) ? FieldState.Confirmed : FieldState.Corrected, 1),
            (_, null) => (FieldState.Missing, 0),
            _ => (FieldState.Read, stored.Document.IsRecognized ? SureOfPicture : SureOfText),
        };
        return new FieldReview(field, value, state, confidence, null, corrections) { Duty = address };
    }

    private static bool IsAbout(FieldCorrected correction, DutyAddress address, Assignment duty) =>
        correction.Duty is { } of && of.Address.Clause == address.Clause && (of.Action == duty.Action || of.Address == address);
}
