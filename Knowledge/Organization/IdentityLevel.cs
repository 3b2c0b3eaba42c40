namespace CchcBot.Knowledge.Organization;

/// <summary>How surely it is known who speaks (mức định danh). To act for a unit takes the second level at least.</summary>
public enum IdentityLevel
{
    /// <summary>L0: nobody knows.</summary>
    Unlinked,

    /// <summary>L1: only what the person said; acts for a unit in Development alone.</summary>
    SelfDeclared,

    /// <summary>L2: the account was linked to a person of the roster by a code or by the office.</summary>
    Verified,

    /// <summary>L3: the channel vouches for an identity of the directory that the roster holds.</summary>
    Directory,
}
