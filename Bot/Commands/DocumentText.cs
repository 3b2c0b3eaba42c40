using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Review;

namespace CchcBot.Bot.Commands;

/// <summary>A document as it was read and corrected, for a person at a terminal.</summary>
internal static class DocumentText
{
    /// <summary>Header, structure, duties, warnings and corrections, one a line.</summary>
    public static string Of(ShownDocument shown) =>
        string.Join(Environment.NewLine,
        [
            .. Header(shown.Document),
            .. shown.Document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
                .Select(provision => $"[{provision.Path}] {provision.Label} {provision.Heading} {provision.Text}"),
            .. DutyAddress.Of(shown.Document).Select(duty => Duty(duty.Address, duty.Duty)),
            .. shown.Warnings.Select(warning => $"Lưu ý ({warning.Code}): {warning.Message}"),
            .. shown.Document.Proposed.Select(proposed => $"Cần soát: {ReviewTexts.Of(proposed.Field)} chỉ là đề nghị (độ tin cậy {ReviewTexts.Of(proposed.Confidence)}) – {FieldValues.Find(shown.Document, proposed.Field)}"),
            .. shown.Corrections.Select(ReviewTexts.Of),
            .. shown.State == VersionState.InForce ? [] : new[] { $"Phiên bản {shown.Version[..16]}: {ReviewTexts.Of(shown.State)}" },
        ]);

    private static IEnumerable<string> Header(OfficialDocument document) =>
    [
        $"{Stated(document.Type?.Name)} {document.Number?.Printed ?? "(chưa cấp số) " + document.Notation} – {Stated(document.IssuedOnText)}",
        $"Cơ quan ban hành: {Stated(document.Issuer)}",
        $"Trích yếu: {Stated(document.Subject)}",
        $"Người ký: {Stated(document.Signatory?.Name)}",
    ];

    private static string Duty(DutyAddress address, Assignment assignment) =>
        $"Nhiệm vụ [{address}] {string.Join("; ", assignment.LeadUnits)}: {assignment.Action} – {assignment.Deadline?.Text ?? "không nêu thời hạn"}";

    private static string Stated(string? value) => value ?? "không ghi";
}
