using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Indexing;

/// <summary>The unit of retrieval (đoạn): one provision of one document, with the headings above it.</summary>
/// <param name="DocumentId">The document's identity in the store.</param>
/// <param name="Clause">The provision's address.</param>
/// <param name="DocumentName">The document's number as printed, or what stands for it.</param>
/// <param name="Title">The document's subject.</param>
/// <param name="HeadingPath">The headings above the provision, outermost first, joined by " › "; may be empty.</param>
/// <param name="Text">The provision's words.</param>
public sealed record Passage(
    string DocumentId, ProvisionPath Clause, string DocumentName, string Title, string HeadingPath, string Text)
{
    /// <summary>What it is filtered by. Not read back from the index.</summary>
    public PassageFacets Facets { get; init; } = PassageFacets.None;
}
