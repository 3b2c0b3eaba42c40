using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>What a mention turned out to name.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Stored">The stored documents that fit; several when the words are ambiguous.</param>
/// <param name="CitedOnly">The numbers that fit and are only cited by stored documents; empty when a stored one fits.</param>
public sealed record MentionResolution(
    DocumentMention Mention, IReadOnlyList<OfficialDocument> Stored, IReadOnlyList<DocumentNumber> CitedOnly)
{
    /// <summary>The number to print for what is not in the store.</summary>
    public string MissingName => CitedOnly.Count > 0 ? CitedOnly[0].Printed : Mention.Printed;
}
