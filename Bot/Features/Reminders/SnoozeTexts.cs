using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;

namespace CchcBot.Bot.Features.Reminders;

/// <summary>The words about putting reminders off.</summary>
internal static class SnoozeTexts
{
    /// <summary>The button that records.</summary>
    public const string ConfirmButton = "Xác nhận";

    /// <summary>The button that drops it.</summary>
    public const string CancelButton = "Hủy";

    /// <summary>The document or the day is missing.</summary>
    public const string Incomplete = "Anh/Chị vui lòng nêu văn bản và ngày, ví dụ: “hoãn nhắc công văn 123/UBND-KT đến 20/3/2030”.";

    /// <summary>The card is not the newest, or too old.</summary>
    public const string Stale = "Thẻ này không còn hiệu lực, lịch nhắc không thay đổi. Anh/Chị vui lòng yêu cầu lại.";

    /// <summary>Dropped.</summary>
    public const string Cancelled = "Tôi đã hủy, lịch nhắc không thay đổi.";

    /// <summary>The day is past.</summary>
    public const string PastDay = "Ngày hoãn nhắc phải sau hôm nay.";

    /// <summary>What is to be recorded.</summary>
    public static string Preview(PendingSnooze pending, string unit) =>
        $"Sẽ không nhắc {unit} về {pending.DocumentName} đến hết ngày {Day(pending.Through)}. Ngày đến hạn và khi quá hạn vẫn được nhắc. Nếu đúng, vui lòng bấm “{ConfirmButton}”.";

    /// <summary>What was recorded.</summary>
    public static string Recorded(PendingSnooze pending) =>
        $"Đã ghi nhận: không nhắc về {pending.DocumentName} đến hết ngày {Day(pending.Through)}; ngày đến hạn và khi quá hạn vẫn được nhắc.";

    /// <summary>Why the person may not.</summary>
    public static string Refusal(AcknowledgementRefusal reason) => reason switch
    {
        AcknowledgementRefusal.UnknownSpeaker or AcknowledgementRefusal.UnknownUnit => "Tôi chưa biết Anh/Chị thuộc đơn vị nào nên chưa thể hoãn nhắc.",
        AcknowledgementRefusal.DelegationNotInForce or AcknowledgementRefusal.NotInOffice => "Thẩm quyền của Anh/Chị đối với đơn vị không có hiệu lực vào hôm nay nên chưa thể hoãn nhắc.",
        AcknowledgementRefusal.StaffWithoutAuthority or AcknowledgementRefusal.OtherUnit or AcknowledgementRefusal.OnBehalfWithoutReason =>
            "Việc hoãn nhắc do trưởng đơn vị hoặc người được ủy quyền của đơn vị yêu cầu.",
    };

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
