using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Rosters;

/// <summary>The words by which a roster names roles.</summary>
internal static class RosterRoles
{
    /// <summary>The role that a word names, or null.</summary>
    public static OfficerRole? Find(string words) => VietnameseText.FoldedKey(words) switch
    {
        "staff" or "can bo" or "chuyen vien" or "nhan vien" or "cong chuc" or "vien chuc" or "nguoi lao dong" => OfficerRole.Staff,
        "unitdelegate" or "unit delegate" or "delegate" or "nguoi duoc uy quyen" or "duoc uy quyen" or "uy quyen" => OfficerRole.UnitDelegate,
        "unithead" or "unit head" or "head" or "truong don vi" or "thu truong" or "thu truong don vi" or "truong phong" => OfficerRole.UnitHead,
        "monitor" or "nguoi theo doi" or "theo doi" or "theo doi don doc" => OfficerRole.Monitor,
        "admin" or "administrator" or "quan tri" or "nguoi quan tri" or "quan tri vien" => OfficerRole.Admin,
        _ => null,
    };
}
