using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>The words of the feature.</summary>
internal static class AcknowledgementTexts
{
    /// <summary>Heading of the card that asks for a yes.</summary>
    public const string ProposalTitle = "Đề nghị xác nhận nội dung quán triệt, phổ biến";
    /// <summary>Heading of the card before a withdrawal.</summary>
    public const string WithdrawalTitle = "Đề nghị xác nhận việc rút lại";
    /// <summary>Heading of the card once recorded.</summary>
    public const string RecordedTitle = "Đã ghi nhận";
    /// <summary>Heading of the card once withdrawn.</summary>
    public const string WithdrawnTitle = "Đã rút lại xác nhận";
    /// <summary>Name of a fact.</summary>
    public const string DocumentLabel = "Văn bản";
    /// <summary>Name of a fact.</summary>
    public const string UnitLabel = "Đơn vị";
    /// <summary>Name of a fact.</summary>
    public const string DayLabel = "Ngày quán triệt";
    /// <summary>Name of a fact.</summary>
    public const string PeopleLabel = "Số người";
    /// <summary>Name of a fact.</summary>
    public const string MethodLabel = "Hình thức";
    /// <summary>Name of a fact.</summary>
    public const string NoteLabel = "Ghi chú";
    /// <summary>Name of a fact.</summary>
    public const string EvidenceLabel = "Tài liệu kèm theo";
    /// <summary>Name of a fact.</summary>
    public const string OnBehalfLabel = "Ghi thay đơn vị, lý do";
    /// <summary>Name of a fact.</summary>
    public const string ReasonLabel = "Lý do";
    /// <summary>Name of a fact.</summary>
    public const string EntryLabel = "Số mục";
    /// <summary>A button.</summary>
    public const string ConfirmButton = "Xác nhận";
    /// <summary>A button.</summary>
    public const string ChangeButton = "Sửa";
    /// <summary>A button.</summary>
    public const string CancelButton = "Hủy";
    /// <summary>The button by which a person confirms having read.</summary>
    public const string ReadButton = "Đã đọc";
    /// <summary>In place of what was not said.</summary>
    public const string NotSaid = "chưa nêu";
    /// <summary>What to do with the card.</summary>
    public const string HowToAnswer =
        "Nếu đúng, vui lòng bấm “Xác nhận” hoặc trả lời “đúng”. Nếu cần sửa, nhắn lại phần cần sửa (ví dụ: “ngày 05/3/2024”, “11/12 người”, “hình thức họp phòng”). Nếu không ghi nhận, nhắn “hủy”.";
    /// <summary>Asks what is to be changed.</summary>
    public const string WhatToChange =
        "Anh/Chị cần sửa nội dung nào? Vui lòng nhắn phần cần sửa, ví dụ: “ngày 05/3/2024”, “11/12 người”, “hình thức họp phòng”.";
    /// <summary>Asks for the document.</summary>
    public const string NoDocument = "Anh/Chị vui lòng cho biết số, ký hiệu của văn bản, ví dụ: “Công văn 123/UBND-KT”.";
    /// <summary>One unit at a time.</summary>
    public const string SeveralUnits = "Mỗi lần tôi chỉ ghi nhận cho một đơn vị. Anh/Chị vui lòng báo riêng từng đơn vị.";
    /// <summary>Nothing is recorded.</summary>
    public const string Cancelled = "Tôi đã hủy, không ghi nhận nội dung nào.";
    /// <summary>The card is not the newest.</summary>
    public const string Stale = "Thẻ này không còn hiệu lực, không có nội dung nào được ghi nhận. Anh/Chị vui lòng dùng thẻ mới nhất hoặc báo lại nội dung.";
    /// <summary>Only what is done is recorded.</summary>
    public const string NotYet =
        "Tôi chỉ ghi nhận việc quán triệt, phổ biến đã thực hiện. Khi đơn vị thực hiện xong, Anh/Chị vui lòng báo lại ngày, số người và hình thức.";
    /// <summary>Why every unit counts.</summary>
    public const string UnitsNotAddressed = "Các văn bản đã nạp không nêu rõ đơn vị nào phải quán triệt, nên danh sách được tính trên toàn bộ phòng, đơn vị.";

    /// <summary>A document as a person tells it from others.</summary>
    public static string NameOf(CirculatedDocument document) =>
        document.IssuedOn is { } date ? $"{document.Name} ngày {Day(date)}" : document.Name;

    /// <summary>A day as people here write it.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day said, else the one that will stand in.</summary>
    public static string DayOf(PendingAcknowledgement pending) =>
        pending.HeldOn is { } day ? Day(day) : $"{NotSaid} (sẽ ghi theo ngày báo: {Day(pending.SaidOn)})";

    /// <summary>How many of how many.</summary>
    public static string People(int? informed, int? total) => (informed, total) switch
    {
        (null, null) => NotSaid,
        ({ } count, null) => string.Create(CultureInfo.InvariantCulture, $"{count} người (tổng số {NotSaid})"),
        (null, { } count) => string.Create(CultureInfo.InvariantCulture, $"{NotSaid} (tổng số {count} người)"),
        ({ } count, { } of) => string.Create(CultureInfo.InvariantCulture, $"{count}/{of} người"),
    };

    /// <summary>The unit has acknowledged before.</summary>
    public static string Earlier(LedgerLine line) =>
        $"Lưu ý: đơn vị đã có xác nhận ngày {Day(line.Acknowledgement.HeldOn)} ({Entry(line)}); nếu xác nhận lần này, tình hình sẽ tính theo lần mới nhất.";

    /// <summary>The day lies before the document.</summary>
    public static string BeforeIssue(CirculatedDocument document) =>
        $"Lưu ý: ngày quán triệt trước ngày của văn bản {NameOf(document)}; vui lòng kiểm tra lại.";

    /// <summary>A file that was sent cannot be had.</summary>
    public static string FileNotFetched(string name) => $"Tôi không tải được tệp {name} nên chưa kèm tài liệu nào; nội dung khác vẫn chờ xác nhận. Anh/Chị vui lòng gửi lại tệp.";

    /// <summary>Offers the roster's number where none was said.</summary>
    public static string OfferedCount(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Danh sách cán bộ của đơn vị có {count} người; nếu đã phổ biến đủ, nhắn “{EveryBody(count)}”.");

    /// <summary>Everybody of so many.</summary>
    public static string EveryBody(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}/{count} người");

    /// <summary>The roster counts otherwise.</summary>
    public static string OtherCount(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"Lưu ý: danh sách cán bộ của đơn vị hiện có {count} người.");

    /// <summary>Asks for the day again.</summary>
    public static string ImpossibleDay(string? words) =>
        $"Ngày “{words}” không có trong lịch. Anh/Chị vui lòng cho biết lại ngày quán triệt, ví dụ: “ngày 05/3/2024”.";

    /// <summary>Asks for a day that has been.</summary>
    public static string FutureDay(string? words) =>
        $"Ngày {words} chưa đến. Tôi chỉ ghi nhận việc đã thực hiện; Anh/Chị vui lòng cho biết lại ngày quán triệt.";

    /// <summary>Asks for the numbers again.</summary>
    public static string InformedExceedsTotal(string? words) =>
        $"Số người được quán triệt lớn hơn tổng số người ({words}). Anh/Chị vui lòng cho biết lại, ví dụ: “4/4 người”.";

    /// <summary>Asks which document.</summary>
    public static string SeveralDocuments(string? said, IReadOnlyList<string> choices) =>
        $"“{said}” có thể là một trong các văn bản sau:\n\n{Lines(choices)}\n\nAnh/Chị muốn nói đến văn bản nào?";

    /// <summary>Asks which unit.</summary>
    public static string AmbiguousUnit(IReadOnlyList<string> choices) =>
        $"Tên đơn vị chưa rõ, có thể là một trong các đơn vị sau:\n\n{Lines(choices)}\n\nAnh/Chị muốn nói đến đơn vị nào?";

    /// <summary>The document is not known.</summary>
    public static string NotFound(string said) =>
        $"Tôi không tìm thấy văn bản {said} trong kho, cũng không có văn bản nào đã nạp nhắc đến. Anh/Chị vui lòng kiểm tra lại số, ký hiệu; chưa có nội dung nào được ghi nhận.";

    /// <summary>Why the person may not.</summary>
    public static string Refusal(AcknowledgementRefusal reason, string? unitName, bool mayDeclareUnit) => reason switch
    {
        AcknowledgementRefusal.UnknownSpeaker when mayDeclareUnit =>
            "Tôi chưa biết Anh/Chị thuộc đơn vị nào nên chưa thể ghi nhận. Anh/Chị vui lòng cho biết, ví dụ: “Tôi ở " + (unitName ?? "Văn phòng Sở") + "”.",
        AcknowledgementRefusal.UnknownSpeaker =>
            "Tài khoản của Anh/Chị chưa có trong danh sách cán bộ nên chưa thể ghi nhận. Anh/Chị vui lòng liên hệ quản trị viên để được bổ sung.",
        AcknowledgementRefusal.UnknownUnit =>
            $"Tôi không tìm thấy đơn vị “{unitName}” trong danh sách. Anh/Chị vui lòng kiểm tra lại tên đơn vị; chưa có nội dung nào được ghi nhận.",
        AcknowledgementRefusal.StaffWithoutAuthority =>
            "Việc xác nhận hoặc rút lại xác nhận của đơn vị do trưởng đơn vị hoặc người được ủy quyền thực hiện, nên tôi chưa thể ghi nhận. Anh/Chị có thể xác nhận bản thân đã đọc văn bản, ví dụ: “Tôi đã đọc công văn 123”.",
        AcknowledgementRefusal.OtherUnit =>
            $"Anh/Chị chỉ có thể xác nhận cho đơn vị của mình, không thể xác nhận thay {unitName ?? "đơn vị khác"}. Đề nghị trưởng đơn vị hoặc người được ủy quyền của đơn vị đó xác nhận.",
        AcknowledgementRefusal.NotInOffice => "Theo danh sách cán bộ, hôm nay không nằm trong thời gian Anh/Chị giữ nhiệm vụ tại đơn vị nên chưa thể ghi nhận.",
        AcknowledgementRefusal.DelegationNotInForce =>
            $"Ủy quyền của Anh/Chị cho {unitName ?? "đơn vị"} chưa có hiệu lực hoặc đã hết hạn nên chưa thể ghi nhận. Anh/Chị vui lòng đề nghị văn phòng cập nhật giấy ủy quyền.",
        AcknowledgementRefusal.OnBehalfWithoutReason =>
            $"Người theo dõi không xác nhận thay {unitName ?? "đơn vị"}, trừ khi nêu rõ lý do ghi thay. Nếu có, Anh/Chị vui lòng nhắn lý do, ví dụ: “lý do: đơn vị gửi báo cáo bằng văn bản”.",
    };

    /// <summary>The number of an entry.</summary>
    public static string Entry(LedgerLine line) => string.Create(CultureInfo.InvariantCulture, $"mục số {line.Sequence}");

    /// <summary>One line of the ledger as a sentence without its document.</summary>
    public static string Sentence(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        var text = $"{acknowledgement.UnitName}: ngày {Day(acknowledgement.HeldOn)}, số người: {People(acknowledgement.Informed, acknowledgement.Total)}, hình thức: {acknowledgement.Method ?? NotSaid}";
        return acknowledgement.OnBehalfReason is null ? text : $"{text} (ghi thay, lý do: {acknowledgement.OnBehalfReason})";
    }

    /// <summary>An entry was recorded.</summary>
    public static string Recorded(LedgerLine line) =>
        $"Đã ghi nhận ({Entry(line)}): quán triệt {line.Acknowledgement.DocumentName}, {Sentence(line)}.";

    /// <summary>An entry was withdrawn.</summary>
    public static string Withdrawn(LedgerLine line) =>
        $"Đã rút lại xác nhận của {line.Acknowledgement.UnitName} về {line.Acknowledgement.DocumentName} ngày {Day(line.Acknowledgement.HeldOn)} ({Entry(line)}). Nội dung đã ghi vẫn được lưu trong sổ.";

    /// <summary>There is nothing to withdraw.</summary>
    public static string NothingToWithdraw(Unit unit, IReadOnlyList<CirculatedDocument> documents) =>
        $"{unit.Name} chưa có xác nhận nào về {string.Join(", ", documents.Select(document => document.Name))} để rút lại.";

    /// <summary>Asks for the press that confirms the person's own reading.</summary>
    public static string ReadingProposed(IReadOnlyList<CirculatedDocument> documents) =>
        $"Anh/Chị xác nhận bản thân đã đọc {string.Join("; ", documents.Select(NameOf))}? Vui lòng bấm “{ReadButton}” để ghi nhận.";

    /// <summary>The own reading was recorded.</summary>
    public static string ReadingRecorded(IReadOnlyList<CirculatedDocument> documents) =>
        $"Đã ghi nhận Anh/Chị đã đọc {string.Join(", ", documents.Select(document => document.Name))}. Đây là xác nhận của cá nhân, không thay cho xác nhận của đơn vị.";

    /// <summary>Whether a unit has.</summary>
    public static string OfUnit(Unit unit, CirculatedDocument document, LedgerLine? line) => line is null
        ? $"{unit.Name} chưa có xác nhận quán triệt {document.Name}."
        : $"Đã có xác nhận quán triệt {document.Name} ({Entry(line)}): {Sentence(line)}. Người ghi nhận: {line.Acknowledgement.RecordedBy.Name}.";

    /// <summary>What a unit has to circulate still.</summary>
    public static string Left(Unit unit, IReadOnlyList<CirculatedDocument> documents) => documents.Count == 0
        ? $"Theo các văn bản đã nạp, {unit.Name} không còn văn bản nào phải quán triệt mà chưa xác nhận."
        : string.Create(CultureInfo.InvariantCulture, $"{unit.Name} chưa xác nhận quán triệt {documents.Count} văn bản:\n\n{Lines(documents.Select(NameOf))}");

    /// <summary>Who has and who has not.</summary>
    public static string Overview(CirculationStatus status, CirculationQuestion question, DateOnly today)
    {
        var has = Part($"Đã xác nhận quán triệt {status.Document.Name}", status.Done.Count, status.Done.Select(Sentence));
        var hasNot = Part($"Chưa xác nhận quán triệt {status.Document.Name}", status.Missing.Count, status.Missing.Select(unit => unit.Name));
        var counts = string.Create(CultureInfo.InvariantCulture, $"Đến ngày {Day(today)}: {status.Done.Count} đơn vị đã xác nhận, {status.Missing.Count} đơn vị chưa xác nhận.");
        var note = status.IsAddressed || status.Missing.Count == 0 ? "" : "\n\n" + UnitsNotAddressed;
        return question switch
        {
            CirculationQuestion.WhoHasNot => $"{hasNot}\n\n{counts}{note}",
            CirculationQuestion.WhoHas => $"{has}\n\n{counts}{note}",
            _ => $"{has}\n\n{hasNot}\n\n{counts}{note}",
        };
    }

    /// <summary>Lines with bullets.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));

    private static string Part(string title, int count, IEnumerable<string> lines) => count == 0
        ? $"{title}: không có đơn vị nào."
        : string.Create(CultureInfo.InvariantCulture, $"{title} ({count} đơn vị):\n\n{Lines(lines)}");
}
