namespace CchcBot.Knowledge.Indexing;

/// <summary>A search for passages.</summary>
/// <param name="Text">Words in any spelling, with or without diacritics.</param>
/// <param name="Top">How many hits are wanted, 1 to 1000.</param>
/// <param name="DocumentIds">Only passages of these documents; null for all.</param>
public sealed record PassageQuery(string Text, int Top, IReadOnlyCollection<string>? DocumentIds = null)
{
    /// <summary>No passages of these documents, such as those that are not in effect any more (hết hiệu lực).</summary>
    public IReadOnlyCollection<string> ExceptDocumentIds { get; init; } = [];

    /// <summary>Only documents of this issuer, in any spelling of case and diacritics; null for all.</summary>
    public string? Issuer { get; init; }

    /// <summary>Only documents of this type, by its abbreviation; null for all.</summary>
    public string? Type { get; init; }

    /// <summary>Only documents of this year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>Only provisions that order this unit something, as the document names it; null for all.</summary>
    public string? Unit { get; init; }
}
