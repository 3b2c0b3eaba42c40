using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Review;

/// <summary>One field of a document for a person to look through (soát lại).</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its value now; null for none.</param>
/// <param name="State">How sure it is.</param>
/// <param name="Confidence">From 0 to 1; 1 once a person has said so.</param>
/// <param name="Source">Where a proposed value comes from; null for others.</param>
/// <param name="Corrections">What people did to it, in order.</param>
public sealed record FieldReview(
    DocumentField Field, string? Value, FieldState State, double Confidence, FieldSource? Source, IReadOnlyList<FieldCorrected> Corrections)
{
    /// <summary>The duty whose field it is; null for a field of the document's form.</summary>
    public DutyAddress? Duty { get; init; }
}
