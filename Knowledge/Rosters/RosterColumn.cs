namespace CchcBot.Knowledge.Rosters;

/// <summary>What a column of a roster says.</summary>
internal enum RosterColumn
{
    /// <summary>Đơn vị.</summary>
    Unit,

    /// <summary>Tên khác của đơn vị, separated by semicolons.</summary>
    UnitAliases,

    /// <summary>Đơn vị cấp trên.</summary>
    ParentUnit,

    /// <summary>Vai trò.</summary>
    Role,

    /// <summary>Họ và tên.</summary>
    Name,

    /// <summary>Thư điện tử.</summary>
    Email,

    /// <summary>Entra object id.</summary>
    DirectoryObjectId,

    /// <summary>Điện thoại.</summary>
    Telephone,

    /// <summary>Từ ngày: the first day of the person's place.</summary>
    From,

    /// <summary>Đến ngày: the last day of it.</summary>
    To,
}
