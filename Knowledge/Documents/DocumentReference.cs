namespace CchcBot.Knowledge.Documents;

/// <summary>One citation of another document (dẫn chiếu), with the date and issuer that the citing text gives it.</summary>
/// <param name="Number">Số, ký hiệu of the cited document.</param>
/// <param name="Type">Its type; null when neither word nor notation tells.</param>
/// <param name="IssuedOn">Its date as the citing text states it (right or wrong); null when not stated.</param>
/// <param name="Issuer">Its issuing body, written out; null when not stated.</param>
/// <param name="Relation">What the citing document does with it.</param>
/// <param name="Clause">The provision in which it is cited.</param>
public sealed record DocumentReference(
    DocumentNumber Number,
    DocumentType? Type,
    DateOnly? IssuedOn,
    string? Issuer,
    DocumentRelation Relation,
    ProvisionPath Clause);
