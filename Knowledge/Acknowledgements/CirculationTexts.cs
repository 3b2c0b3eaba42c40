using System.Globalization;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>The words by which people learn that a document is circulated to them.</summary>
internal static class CirculationTexts
{
    /// <summary>The message to one person.</summary>
    public static string Notice(Officer person, CirculationOrder order, string? subject)
    {
        var document = order.Document;
        var isOfUnits = order.UnitIds.Contains(person.UnitId, StringComparer.Ordinal);
        var isForUnit = isOfUnits && person.Role is OfficerRole.UnitHead or OfficerRole.UnitDelegate;
        var version = order.IsNewVersion ? " có bản mới thay bản đã chuyển trước đây và" : "";
        var due = order.DueOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" trước hết ngày {day:dd/MM/yyyy}") : "";
        var about = subject is null ? "" : $" ({subject})";
        var task = isForUnit
            ? $" Sau khi tổ chức quán triệt, phổ biến cho đơn vị, đề nghị Anh/Chị xác nhận{due}, ví dụ: “đã quán triệt {document.Name} hôm nay, 10/12 người, họp đơn vị”."
            : "";
        return $"Kính gửi Anh/Chị {person.Name}: {document.Name}{about}{version} được chuyển đến Anh/Chị {(isOfUnits ? "để quán triệt, thực hiện" : "để biết")}. Đề nghị Anh/Chị đọc và bấm “Đã đọc”.{task}";
    }
}
