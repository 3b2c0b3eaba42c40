using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Rosters;

/// <summary>The headings by which a roster's columns are known, English or Vietnamese, in any order.</summary>
internal static class RosterHeadings
{
    /// <summary>How columns are called in messages.</summary>
    public static string NameOf(RosterColumn column) => column switch
    {
        RosterColumn.Unit => "Đơn vị",
        RosterColumn.UnitAliases => "Tên khác",
        RosterColumn.ParentUnit => "Trực thuộc",
        RosterColumn.Role => "Vai trò",
        RosterColumn.Name => "Họ và tên",
        RosterColumn.Email => "Thư điện tử",
        RosterColumn.DirectoryObjectId => "Mã Entra",
        RosterColumn.Telephone => "Điện thoại",
        RosterColumn.From => "Từ ngày",
        RosterColumn.To => "Đến ngày",
    };

    /// <summary>The column that a heading names, or null.</summary>
    public static RosterColumn? Find(string heading) => VietnameseText.FoldedKey(heading) switch
    {
        "unit" or "unit name" or "department" or "don vi" or "ten don vi" or "phong don vi" or "phong ban" or "phong ban don vi"
            or "don vi cong tac" or "noi cong tac" => RosterColumn.Unit,
        "unitaliases" or "unit aliases" or "aliases" or "alias" or "ten khac" or "ten goi khac" or "ten viet tat" or "viet tat"
            or "ten khac cua don vi" or "ten viet tat cua don vi" => RosterColumn.UnitAliases,
        "parentunit" or "parent unit" or "parent" or "truc thuoc" or "thuoc" or "don vi cap tren" or "cap tren" or "co quan chu quan"
            or "don vi chu quan" => RosterColumn.ParentUnit,
        "role" or "vai tro" or "quyen" or "phan quyen" => RosterColumn.Role,
        "name" or "full name" or "fullname" or "ho ten" or "ho va ten" or "ten can bo" or "can bo" => RosterColumn.Name,
        "email" or "e mail" or "mail" or "thu dien tu" or "dia chi thu dien tu" or "hop thu" or "hop thu dien tu" or "dia chi email" => RosterColumn.Email,
        "aadobjectid" or "aad object id" or "objectid" or "object id" or "entra object id" or "entraobjectid" or "ma entra" or "ma aad"
            or "ma tai khoan" or "ma doi tuong" or "ma doi tuong entra" => RosterColumn.DirectoryObjectId,
        "telephone" or "phone" or "mobile" or "dien thoai" or "so dien thoai" or "sdt" or "di dong" => RosterColumn.Telephone,
        "from" or "from date" or "start date" or "tu ngay" or "ngay bat dau" or "giu chuc vu tu ngay" => RosterColumn.From,
        "to" or "to date" or "end date" or "den ngay" or "ngay ket thuc" or "giu chuc vu den ngay" => RosterColumn.To,
        _ => null,
    };
}
