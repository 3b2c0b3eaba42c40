using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Organization;

/// <summary>A fictitious department of industry, unlike the one in the development data.</summary>
internal static class SampleRoster
{
    public const string Department = "Sở Công Thương";

    public static Roster Roster { get; } = new(
        [
            Unit("Ban Giám đốc Sở", "BGĐ", "Lãnh đạo Sở"),
            Unit("Văn phòng Sở", "Văn phòng", "VP"),
            Unit("Thanh tra Sở", "Thanh tra"),
            Unit("Phòng Kế hoạch - Tài chính - Tổng hợp"),
            Unit("Phòng Quản lý Công nghiệp"),
            Unit("Phòng Quản lý Thương mại", "Phòng Thương mại"),
            Unit("Phòng Kỹ thuật an toàn và Môi trường", "P.KTAT&MT"),
            Unit("Chi cục Quản lý Thị trường Miền Đông"),
            Unit("Trung tâm Khuyến công và Xúc tiến thương mại", "TTKC&XTTM"),
            new Unit(VietnameseText.FoldedKey("Trạm Quản lý Thị trường Miền Đông"), "Trạm Quản lý Thị trường Miền Đông", [], "Chi cục Quản lý Thị trường Miền Đông"),
        ],
        []);

    public static Unit Unit(string name, params string[] aliases) =>
        new(VietnameseText.FoldedKey(name), name, aliases, Department);
}
