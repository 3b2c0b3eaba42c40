using System.Globalization;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>The words by which people learn that a document is circulated to them.</summary>
internal static class CirculationTexts
{
    /// <summary>The message to one person.</summary>
    public static string Notice(string person, CirculatedDocument document, string? subject, DateOnly? dueOn, bool isForUnit)
    {
        var due = dueOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" trước hết ngày {day:dd/MM/yyyy}") : "";
        var about = subject is null ? "" : $" ({subject})";
        var task = isForUnit
            ? $" Sau khi tổ chức quán triệt, phổ biến cho đơn vị, đề nghị Anh/Chị xác nhận{due}, ví dụ: “đã quán triệt {document.Name} hôm nay, 10/12 người, họp đơn vị”."
            : "";
        return $"Kính gửi Anh/Chị {person}: {document.Name}{about} được chuyển đến Anh/Chị để quán triệt, thực hiện. Đề nghị Anh/Chị đọc và bấm “Đã đọc”.{task}";
    }
}
