namespace CchcBot.Knowledge.Ingestion.Reading.Encodings;

/// <summary>The encodings in which Vietnamese was written before Unicode.</summary>
internal enum LegacyEncoding
{
    /// <summary>TCVN 5712 VN3, of the ABC fonts (.VnTime); capitals with marks come from fonts of their own.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, of the VNI fonts: a letter and its mark are two characters.</summary>
    Vni,

    /// <summary>VISCII.</summary>
    Viscii,
}
