namespace CchcBot.Knowledge.Organization;

/// <summary>What a person may do for the unit (vai trò).</summary>
public enum OfficerRole
{
    /// <summary>Cán bộ: confirms reading for oneself only.</summary>
    Staff,

    /// <summary>Người được ủy quyền: acknowledges for the unit.</summary>
    UnitDelegate,

    /// <summary>Trưởng đơn vị: acknowledges for the unit.</summary>
    UnitHead,

    /// <summary>Người theo dõi: sees every unit, records on behalf of one only with a reason.</summary>
    Monitor,

    /// <summary>Quản trị: loads documents and rosters, sees every unit.</summary>
    Admin,
}
