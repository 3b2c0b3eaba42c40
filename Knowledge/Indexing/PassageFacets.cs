namespace CchcBot.Knowledge.Indexing;

/// <summary>What passages are filtered by, and folded by where one document is there in several files or versions.</summary>
/// <param name="Issuer">Cơ quan ban hành.</param>
/// <param name="Type">The abbreviation of the document's type (loại văn bản): "CV", "KH".</param>
/// <param name="Year">The year of issue.</param>
/// <param name="Units">The units that the provision orders something, as the document names them.</param>
/// <param name="Order">Rises from version to version: the place in the store's sequence.</param>
public sealed record PassageFacets(string? Issuer, string? Type, int? Year, IReadOnlyList<string> Units, long Order)
{
    /// <summary>Nothing is known.</summary>
    public static PassageFacets None { get; } = new(null, null, null, [], 0);
}
