namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Why somebody may not do something with the ledger.</summary>
public enum AcknowledgementRefusal
{
    /// <summary>Nobody knows who speaks.</summary>
    UnknownSpeaker,

    /// <summary>The roster holds no such unit.</summary>
    UnknownUnit,

    /// <summary>Staff confirm reading for themselves only.</summary>
    StaffWithoutAuthority,

    /// <summary>The unit is not the speaker's.</summary>
    OtherUnit,

    /// <summary>Monitors and admins record in a unit's place with a reason only, and gave none.</summary>
    OnBehalfWithoutReason,

    /// <summary>The roster's days for the person's place do not hold today.</summary>
    NotInOffice,

    /// <summary>The person's delegation for the unit does not hold today.</summary>
    DelegationNotInForce,
}
