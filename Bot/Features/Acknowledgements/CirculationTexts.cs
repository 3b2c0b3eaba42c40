using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>The words on the card of a circulated document.</summary>
internal static class CirculationTexts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>How far the units are.</summary>
    public static string Count(int done, int total) =>
        $"{done.ToString(Vietnamese)}/{total.ToString(Vietnamese)} đơn vị đã xác nhận quán triệt.";

    /// <summary>Button: acknowledge for one's unit.</summary>
    public static string UnitButton(string unit) => $"Xác nhận thay {unit}";

    /// <summary>Another document has taken its place.</summary>
    public static string ReplacedBy(string other) => $"Lưu ý: văn bản này đã được thay thế hoặc bãi bỏ bởi {other}.";

    /// <summary>What stands recorded for the viewer and what is left to do.</summary>
    public static IEnumerable<string> ViewerLines(CirculationView view)
    {
        if (!view.IsKnown)
        {
            yield return "Tài khoản của Anh/Chị chưa có trong danh sách cán bộ nên chưa ghi nhận được; vui lòng liên hệ quản trị viên.";
        }

        if (view.HasRead)
        {
            yield return $"Đã ghi nhận Anh/Chị đã đọc {view.Document.Name}. Đây là xác nhận của cá nhân, không thay cho xác nhận của đơn vị.";
        }

        if (view.UnitLine is { } line)
        {
            yield return $"{line.Acknowledgement.UnitName} đã xác nhận quán triệt ngày {AcknowledgementTexts.Day(line.Acknowledgement.HeldOn)} (số ghi {line.Sequence.ToString(Vietnamese)}).";
        }

        if (view is { HasRead: true, UnitToAcknowledge: null })
        {
            yield return "Anh/Chị đã xong việc với văn bản này.";
        }
    }

    /// <summary>The card pressed is of a version that a newer one has taken the place of.</summary>
    public static string Superseded(CirculatedDocument newer) =>
        $"Thẻ này thuộc bản cũ của {newer.Name}, đã có bản mới thay thế trong kho; chưa có nội dung nào được ghi nhận. Vui lòng xem và xác nhận trên thẻ của bản mới dưới đây.";
}
