namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>The kinds of pieces that rich text is made of.</summary>
internal enum RtfTokenKind
{
    /// <summary>A group begins.</summary>
    Open,

    /// <summary>A group ends.</summary>
    Close,

    /// <summary>A control word or sign, such as <c>\par</c>.</summary>
    Control,

    /// <summary>A byte of text in the font's encoding.</summary>
    Byte,
}
