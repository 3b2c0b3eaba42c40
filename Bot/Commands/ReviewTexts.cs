using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>What people read about fields, their sources and versions.</summary>
internal static class ReviewTexts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <summary>A field.</summary>
    public static string Of(DocumentField field) => field switch
    {
        DocumentField.Number => "số, ký hiệu",
        DocumentField.IssuedOn => "ngày ban hành",
        DocumentField.SignerName => "họ tên người ký",
        DocumentField.Type => "loại văn bản",
        DocumentField.Issuer => "cơ quan ban hành",
        DocumentField.ParentBody => "cơ quan chủ quản",
        DocumentField.Place => "địa danh",
        DocumentField.Subject => "trích yếu",
        DocumentField.SignerTitle => "chức vụ người ký",
        DocumentField.SignerAuthority => "thẩm quyền ký",
        DocumentField.Urgency => "độ khẩn",
        DocumentField.Handling => "phạm vi lưu hành",
        DocumentField.LeadUnits => "đơn vị chủ trì",
        DocumentField.Deadline => "thời hạn",
    };

    /// <summary>A field, with the duty whose it is.</summary>
    public static string Of(DocumentField field, DutyAddress? duty) => duty is null ? Of(field) : $"{Of(field)} của nhiệm vụ {duty}";

    /// <summary>How sure a value is.</summary>
    public static string Of(FieldReview field) => field.State switch
    {
        FieldState.Read => $"đọc được, độ tin cậy {Of(field.Confidence)}",
        FieldState.Proposed => $"đề nghị theo {Of(field.Source)}, độ tin cậy {Of(field.Confidence)}",
        FieldState.Missing => "không tìm thấy",
        FieldState.Corrected => $"đã hiệu chỉnh: {By(field)}",
        FieldState.Confirmed => $"đã xác nhận: {By(field)}",
    };

    /// <summary>A correction, with who and when.</summary>
    public static string Of(FieldCorrected correction) => correction.OldValue == correction.NewValue
        ? $"Đã xác nhận {Of(correction.Field, correction.Duty?.Address)}: {correction.NewValue ?? "không có"} ({correction.By.Name}, {Moment(correction.At)})"
        : $"Đã hiệu chỉnh {Of(correction.Field, correction.Duty?.Address)}: “{correction.OldValue ?? "không có"}” → “{correction.NewValue ?? "không có"}” ({correction.By.Name}, {Moment(correction.At)})";

    /// <summary>How a version stands.</summary>
    public static string Of(VersionState state) => state switch
    {
        VersionState.InForce => "đang có giá trị",
        VersionState.Former => "bản trước",
        VersionState.AwaitingConfirmation => "chờ xác nhận",
        VersionState.Refused => "đã từ chối",
    };

    /// <summary>A share from 0 to 1.</summary>
    public static string Of(double confidence) => confidence.ToString("P0", Vietnamese);

    /// <summary>A moment where the department is.</summary>
    public static string Moment(DateTimeOffset at) => at.ToOffset(Zone).ToString("HH:mm dd/MM/yyyy", Vietnamese);

    private static string By(FieldReview field) => $"{field.Corrections[^1].By.Name}, {Moment(field.Corrections[^1].At)}";

    private static string Of(FieldSource? source) => source switch
    {
        FieldSource.Recognition => "nhận dạng chữ",
        FieldSource.FileName => "tên tệp",
        FieldSource.SameDocument => "chỗ khác trong văn bản",
        FieldSource.OtherDocument => "văn bản khác trong kho",
        null => "suy đoán",
        _ => "nguồn khác",
    };
}
