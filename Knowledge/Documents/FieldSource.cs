namespace CchcBot.Knowledge.Documents;

/// <summary>Where the value of a field comes from when the place for it does not give it for certain.</summary>
public enum FieldSource
{
    /// <summary>Recognised from a scan, but not each time the same, or completed from what is left of it.</summary>
    Recognition,

    /// <summary>The name of the file.</summary>
    FileName,

    /// <summary>Another place in the same document.</summary>
    SameDocument,

    /// <summary>A document that was stored before.</summary>
    OtherDocument,
}
