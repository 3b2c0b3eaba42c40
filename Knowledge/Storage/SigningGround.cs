namespace CchcBot.Knowledge.Storage;

/// <summary>On what ground somebody acts in the head's place (NĐ 30/2020, art. 13).</summary>
public enum SigningGround
{
    /// <summary>KT.: a deputy signs for the head.</summary>
    Deputy,

    /// <summary>TL.: by order of the head.</summary>
    ByOrder,

    /// <summary>TUQ.: by written authorisation, limited in time, that cannot be passed on.</summary>
    Authorized,
}
