using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers;

/// <summary>Which documents a question is about.</summary>
/// <param name="Documents">The stored documents meant, without texts; empty for the whole store.</param>
/// <param name="Missing">Documents named that the store does not hold.</param>
/// <param name="Ambiguous">Documents between which the words do not decide; empty when they do.</param>
/// <param name="IsFromContext">Whether the conversation, not the question, names the documents.</param>
internal sealed record QuestionScope(
    IReadOnlyList<OfficialDocument> Documents,
    IReadOnlyList<MentionResolution> Missing,
    IReadOnlyList<OfficialDocument> Ambiguous,
    bool IsFromContext)
{
    /// <summary>The whole store.</summary>
    public static QuestionScope Everything { get; } = new([], [], [], false);

    /// <summary>How the question describes a document by type and date of which the store holds none; null without.</summary>
    public string? Undescribed { get; init; }

    /// <summary>The number of the document that the person named, where it is not the main document's own.</summary>
    public string? NamedNumber => Missing.Count > 0 ? Missing[0].MissingName : null;

    /// <summary>Whether the question or the conversation narrows it down.</summary>
    public bool IsNarrow => Documents.Count > 0;
}
