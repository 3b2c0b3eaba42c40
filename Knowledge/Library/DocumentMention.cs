using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>
/// A document as somebody names it in a sentence, exactly ("871/UBND-NC") or loosely ("cv 871", "KH 15 năm 2024").
/// What was not said is null.
/// </summary>
public sealed record DocumentMention
{
    /// <summary>Số; null when only a notation was given ("công văn số /SKHCN-VP").</summary>
    public int? Serial { get; init; }

    /// <summary>The letter after the number ("12a"), or empty.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The year inside the number of a legal document.</summary>
    public int? NumberYear { get; init; }

    /// <summary>Ký hiệu, folded: "ubnd-nc".</summary>
    public string? FoldedNotation { get; init; }

    /// <summary>The type that the words or the notation tell.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>The date said with it.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The year said with it.</summary>
    public int? IssuedInYear { get; init; }

    /// <summary>The number as it should be printed back to the person.</summary>
    public required string Printed { get; init; }

    /// <summary>Where the mention begins in the normalised text.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters it takes.</summary>
    public required int Length { get; init; }

    /// <summary>
    /// Whether the words speak of the document that carries this one out ("công văn triển khai Công văn 871") and not of this one.
    /// </summary>
    public bool IsCarriedOutBySubject { get; init; }

    /// <summary>Whether a number may be what this mention names.</summary>
    public bool Fits(DocumentNumber number, DocumentType? type) =>
        Serial == number.Serial
        && string.Equals(Suffix, number.Suffix, StringComparison.OrdinalIgnoreCase)
        && FitsYear(number)
        && (FoldedNotation is null ? FitsType(type) : FoldedNotation == DocumentMentionReader.FoldNotation(number.Notation));

    private bool FitsYear(DocumentNumber number) => NumberYear is null || number.Year is null || NumberYear == number.Year;

    private bool FitsType(DocumentType? type) => Type is null || type is null || Type == type;
}
