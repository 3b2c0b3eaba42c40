namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What a compound file holds.</summary>
internal enum CompoundKind
{
    /// <summary>Something that is not read (slides, a saved mail message).</summary>
    Other,

    /// <summary>A Word 97–2003 document.</summary>
    Word,

    /// <summary>An Excel 97–2003 workbook.</summary>
    Excel,

    /// <summary>A document of any generation under a password.</summary>
    Encrypted,
}
