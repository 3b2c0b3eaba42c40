namespace CchcBot.Knowledge.Documents;

/// <summary>A field whose value is only proposed (đề nghị), for a person to compare with the original.</summary>
/// <param name="Field">Which one.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Confidence">How sure it is, from 0 to 1.</param>
public sealed record ProposedField(DocumentField Field, FieldSource Source, double Confidence);
