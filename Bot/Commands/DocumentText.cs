using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Commands;

/// <summary>A document as it was read, for a person at a terminal.</summary>
internal static class DocumentText
{
    /// <summary>Header, structure, duties and warnings, one a line.</summary>
    public static string Of(OfficialDocument document, IEnumerable<ConsistencyWarning> libraryWarnings) =>
        string.Join(Environment.NewLine,
        [
            .. Header(document),
            .. document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
                .Select(provision => $"[{provision.Path}] {provision.Label} {provision.Heading} {provision.Text}"),
            .. document.Assignments.Select(Duty),
            .. document.Warnings.Concat(libraryWarnings).Select(warning => $"Lưu ý ({warning.Code}): {warning.Message}"),
        ]);

    private static IEnumerable<string> Header(OfficialDocument document) =>
    [
        $"{Stated(document.Type?.Name)} {document.Number?.Printed ?? "(chưa cấp số) " + document.Notation} – {Stated(document.IssuedOnText)}",
        $"Cơ quan ban hành: {Stated(document.Issuer)}",
        $"Trích yếu: {Stated(document.Subject)}",
        $"Người ký: {Stated(document.Signatory?.Name)}",
    ];

    private static string Duty(Assignment assignment) =>
        $"Nhiệm vụ [{assignment.Clause}] {string.Join("; ", assignment.LeadUnits)}: {assignment.Action} – {assignment.Deadline?.Text ?? "không nêu thời hạn"}";

    private static string Stated(string? value) => value ?? "không ghi";
}
