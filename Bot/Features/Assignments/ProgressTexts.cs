using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Assignments;

/// <summary>The words about progress.</summary>
internal static class ProgressTexts
{
    /// <summary>The button that records.</summary>
    public const string ConfirmButton = "Xác nhận";

    /// <summary>The button that drops it.</summary>
    public const string CancelButton = "Hủy";

    /// <summary>The card's heading.</summary>
    public const string Title = "Báo cáo tiến độ nhiệm vụ";

    /// <summary>What to do with the card.</summary>
    public const string HowToAnswer = "Nếu đúng, vui lòng bấm “Xác nhận”; nếu chưa đúng, bấm “Hủy” và nhắn lại.";

    /// <summary>Nobody knows who speaks.</summary>
    public const string UnknownSpeaker = "Tôi chưa biết Anh/Chị thuộc đơn vị nào nên chưa thể ghi nhận tiến độ.";

    /// <summary>The document was not named, or several fit.</summary>
    public const string WhichDocument = "Anh/Chị vui lòng nêu số, ký hiệu văn bản và khoản, mục giao nhiệm vụ, ví dụ: “đã hoàn thành nhiệm vụ tại khoản 4 Công văn 123/UBND-KT”.";

    /// <summary>The card is not the newest, or too old.</summary>
    public const string Stale = "Thẻ này không còn hiệu lực, không có nội dung nào được ghi nhận. Anh/Chị vui lòng báo lại.";

    /// <summary>Dropped.</summary>
    public const string Cancelled = "Tôi đã hủy, không ghi nhận nội dung nào.";

    /// <summary>Only the office decides.</summary>
    public const string OfficeDecides = "Việc đồng ý hay không đồng ý gia hạn do văn phòng ghi nhận theo ý kiến của lãnh đạo.";

    private const int MostChoices = 8;
    private const int MostLines = 20;

    /// <summary>The unit leads nothing that fits.</summary>
    public static string NoAssignment(string unit, string document) =>
        $"Tôi không tìm thấy nhiệm vụ nào còn đang thực hiện mà {document} giao {unit} chủ trì; chưa có nội dung nào được ghi nhận.";

    /// <summary>A file that was sent cannot be had.</summary>
    public static string FileNotFetched(string name) => $"Tôi không tải được tệp {name} nên chưa kèm tài liệu nào; nội dung khác vẫn chờ xác nhận. Anh/Chị vui lòng gửi lại tệp.";

    /// <summary>How assignments stand.</summary>
    public static string Overview(IReadOnlyList<TrackedAssignment> shares, bool isOverdueOnly)
    {
        if (shares.Count == 0)
        {
            return isOverdueOnly ? "Không có nhiệm vụ nào quá hạn theo các văn bản đã nạp và báo cáo đã ghi nhận." : "Không có nhiệm vụ nào phù hợp đang được theo dõi.";
        }

        var counts = string.Join("; ", shares.GroupBy(share => share.State).Select(state => string.Create(CultureInfo.InvariantCulture, $"{ReportTexts.Of(state.Key)}: {state.Count()}")));
        var lines = shares.Take(MostLines).Select(share =>
            $"- {share.UnitName} – {share.DocumentName}, mục {share.Assignment.Clause}: {share.Assignment.Action} (hạn {ReportTexts.Day(share.DueOn)}, {ReportTexts.Of(share.State)}{Pending(share)})");
        var rest = shares.Count > MostLines ? string.Create(CultureInfo.InvariantCulture, $"\n… và {shares.Count - MostLines} nhiệm vụ khác.") : "";
        return $"{counts}\n\n{string.Join('\n', lines)}{rest}";
    }

    /// <summary>Asks which of several.</summary>
    public static string WhichAssignment(IReadOnlyList<TrackedAssignment> choices) =>
        $"Có nhiều nhiệm vụ phù hợp, Anh/Chị vui lòng nhắn lại kèm khoản, mục:\n\n{string.Join('\n', choices.Take(MostChoices).Select(choice => $"- mục {choice.Assignment.Clause}: {choice.Assignment.Action}"))}";

    /// <summary>Why the person may not.</summary>
    public static string Refusal(AcknowledgementRefusal reason, string unit) => reason switch
    {
        AcknowledgementRefusal.UnknownSpeaker or AcknowledgementRefusal.UnknownUnit => UnknownSpeaker,
        AcknowledgementRefusal.StaffWithoutAuthority => "Tiến độ của đơn vị do trưởng đơn vị hoặc người được ủy quyền báo cáo, nên tôi chưa thể ghi nhận.",
        AcknowledgementRefusal.OtherUnit => $"Anh/Chị chỉ có thể báo cáo tiến độ cho đơn vị của mình, không thể báo cáo thay {unit}.",
        AcknowledgementRefusal.OnBehalfWithoutReason => $"Văn phòng chỉ ghi thay {unit} khi nêu rõ lý do, ví dụ: “lý do: đơn vị gửi báo cáo bằng văn bản”.",
        AcknowledgementRefusal.NotInOffice => "Theo danh sách cán bộ, hôm nay không nằm trong thời gian Anh/Chị giữ nhiệm vụ tại đơn vị nên chưa thể ghi nhận.",
        AcknowledgementRefusal.DelegationNotInForce => $"Ủy quyền của Anh/Chị cho {unit} chưa có hiệu lực hoặc đã hết hạn nên chưa thể ghi nhận.",
    };

    /// <summary>Why it cannot be recorded.</summary>
    public static string Problem(ProgressProblem problem) => problem switch
    {
        ProgressProblem.FutureDay => "Ngày báo cáo chưa đến nên chưa thể ghi nhận.",
        ProgressProblem.NoLaterDay => "Anh/Chị vui lòng nêu ngày gia hạn, sau thời hạn hiện tại, ví dụ: “xin gia hạn nhiệm vụ khoản 4 Công văn 123 đến 30/4/2030, lý do: …”.",
        ProgressProblem.NothingRequested => "Không có đề nghị gia hạn nào đang chờ ý kiến.",
        ProgressProblem.NoExplanation => "Anh/Chị vui lòng nêu rõ vướng mắc, ví dụ: “vướng mắc: chưa có kinh phí”.",
        ProgressProblem.UnknownAssignment => "Nhiệm vụ này không còn trong danh sách theo dõi.",
        ProgressProblem.NotAllowed => UnknownSpeaker,
    };

    /// <summary>What is to be recorded, or was.</summary>
    public static IEnumerable<(string Title, string Value)> Facts(TrackedAssignment share, PendingProgress pending)
    {
        yield return ("Văn bản", $"{share.DocumentName}, mục {share.Assignment.Clause}");
        yield return ("Đơn vị", share.UnitName);
        yield return ("Nhiệm vụ", share.Assignment.Action);
        yield return ("Thời hạn", ReportTexts.Day(share.DueOn));
        yield return ("Nội dung báo cáo", Kind(pending.Kind, pending.NewDueOn ?? share.PendingExtension?.NewDueOn));
        if (pending.Product is not null)
        {
            yield return ("Sản phẩm", pending.Product);
        }

        if (pending.Note is not null)
        {
            yield return ("Lý do, ghi chú", pending.Note);
        }
    }

    /// <summary>What was recorded.</summary>
    public static string Recorded(TrackedAssignment share, PendingProgress pending) =>
        $"Đã ghi nhận: {share.UnitName} – {Kind(pending.Kind, pending.NewDueOn)} – {share.DocumentName}, mục {share.Assignment.Clause}. Tình trạng: {ReportTexts.Of(share.State)}, thời hạn {ReportTexts.Day(share.DueOn)}.";

    /// <summary>What is reported, in words.</summary>
    public static string Kind(ProgressKind kind, DateOnly? newDueOn)
    {
        var until = newDueOn is { } day ? string.Create(CultureInfo.InvariantCulture, $" đến {day:dd/MM/yyyy}") : "";
        return kind switch
        {
            ProgressKind.Started => "đang thực hiện",
            ProgressKind.Completed => "hoàn thành",
            ProgressKind.Obstructed => "có vướng mắc",
            ProgressKind.ExtensionRequested => "xin gia hạn" + until,
            ProgressKind.ExtensionApproved => "đồng ý gia hạn" + until,
            ProgressKind.ExtensionRefused => "không đồng ý gia hạn",
        };
    }

    private static string Pending(TrackedAssignment share) => share.PendingExtension is { NewDueOn: { } day }
        ? string.Create(CultureInfo.InvariantCulture, $"; đang xin gia hạn đến {day:dd/MM/yyyy}")
        : "";
}
