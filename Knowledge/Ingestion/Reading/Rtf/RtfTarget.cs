namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfTarget
{
    /// <summary>The document.</summary>
    Body,

    /// <summary>A page header or footer.</summary>
    PageMargin,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>The table of fonts.</summary>
    FontTable,

    /// <summary>Nowhere: settings, pictures, properties.</summary>
    Nowhere,
}
