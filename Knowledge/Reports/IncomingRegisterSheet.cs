using System.Globalization;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reports;

/// <summary>Sổ theo dõi giải quyết văn bản đến as an Excel sheet, with the seven columns of NĐ 30/2020, annex IV.</summary>
public static class IncomingRegisterSheet
{
    private static readonly (string, int)[] Columns =
    [
        ("Số đến", 8), ("Tên loại, số, ký hiệu, ngày, tháng, năm và cơ quan, tổ chức ban hành văn bản", 45), ("Đơn vị hoặc người nhận", 30),
        ("Thời hạn giải quyết", 14), ("Tiến độ giải quyết", 30), ("Số, ký hiệu văn bản trả lời", 25), ("Ghi chú", 25),
    ];

    /// <summary>The sheet; one row for each document and unit, documents in the order of storing.</summary>
    public static Sheet Of(IReadOnlyList<StoredDocument> documents, IReadOnlyList<TrackedAssignment> tracked) =>
        new("Sổ theo dõi văn bản đến", Columns, [.. documents.SelectMany((stored, index) => Rows(index + 1, stored.Document, tracked))]);

    private static IEnumerable<object?[]> Rows(int number, OfficialDocument document, IReadOnlyList<TrackedAssignment> tracked)
    {
        var units = tracked.Where(one => one.DocumentId == document.Id).GroupBy(one => one.UnitName).ToList();
        return units.Count == 0 ? [Row(number, document, null, [])] : units.Select(unit => Row(number, document, unit.Key, [.. unit]));
    }

    private static object?[] Row(int number, OfficialDocument document, string? unit, IReadOnlyList<TrackedAssignment> shares)
    {
        string?[] name = [Capitalized(document.Type?.Name), document.Name, document.IssuedOn?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), document.Issuer];
        var progress = shares.GroupBy(share => share.State).Select(state => $"{ReportTexts.Of(state.Key)}: {ReportTexts.Count(state.Count())}");
        var answers = shares.SelectMany(share => share.Reports).Where(report => report.Kind is ProgressKind.Completed).Select(report => report.Product);
        var obstacles = shares.Where(share => !share.IsDone).SelectMany(share => share.Reports).Where(report => report.Kind is ProgressKind.Obstructed).Select(report => report.Note);
        return
        [
            number, string.Join(", ", name.OfType<string>()), unit, shares.Where(share => !share.IsDone).Min(share => share.DueOn),
            Joined(progress), Joined(answers), Joined(obstacles),
        ];
    }

    private static string? Capitalized(string? name) =>
        name is { Length: > 0 } ? char.ToUpper(name[0], CultureInfo.GetCultureInfo("vi-VN")) + name[1..] : name;

    private static string? Joined(IEnumerable<string?> parts) =>
        string.Join("; ", parts.OfType<string>().Distinct()) is { Length: > 0 } joined ? joined : null;
}
