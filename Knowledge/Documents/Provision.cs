namespace CchcBot.Knowledge.Documents;

/// <summary>
/// One node of a document's structure: phần, chương, mục, điều, khoản, điểm, a numbered paragraph of a letter, an
/// annex or a row of its table.
/// </summary>
/// <param name="Path">Its address, unique in the document.</param>
/// <param name="Label">The label as printed ("1.", "a)", "Điều 2.", "PHỤ LỤC"), empty for the lead.</param>
/// <param name="Heading">The heading of a titled provision, else null.</param>
/// <param name="Text">Its own words, without label, heading and parts; paragraphs are separated by a line feed.</param>
/// <param name="Children">Its parts, in reading order.</param>
public sealed record Provision(
    ProvisionPath Path, string Label, string? Heading, string Text, IReadOnlyList<Provision> Children)
{
    /// <summary>This provision and everything below it, in reading order.</summary>
    public IEnumerable<Provision> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}
