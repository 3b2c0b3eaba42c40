using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Reports;

/// <summary>The papers that the office writes out of the records: pure, every figure and name from what was recorded.</summary>
public static class OfficePapers
{
    private const string Signer = "[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]";

    private static readonly int[] AssignmentWidths = [20, 19, 31, 16, 14];
    private static readonly string[] AssignmentHeadings = ["Đơn vị", "Văn bản, điểm giao", "Nội dung", "Thời hạn", "Tình trạng"];

    /// <summary>Báo cáo tình hình thực hiện: how documents were circulated and how assignments stand on a day.</summary>
    public static OfficialPaper StatusReport(
        IReadOnlyList<CirculationStatus> circulation, IReadOnlyList<TrackedAssignment> tracked, Letterhead letterhead, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(circulation);
        ArgumentNullException.ThrowIfNull(tracked);
        ArgumentNullException.ThrowIfNull(letterhead);
        return Blank(letterhead, today) with
        {
            Notation = $"BC-{letterhead.Abbreviation ?? "…"}",
            Kind = "BÁO CÁO",
            Subject = string.Create(CultureInfo.InvariantCulture, $"Tình hình quán triệt văn bản và thực hiện nhiệm vụ được giao (tính đến ngày {today:dd/MM/yyyy})"),
            Paragraphs =
            [
                $"Qua theo dõi trên sổ ghi nhận, {letterhead.Issuer} báo cáo tình hình quán triệt {ReportTexts.Count(circulation.Count)} văn bản và thực hiện {ReportTexts.Count(tracked.Count)} lượt nhiệm vụ giao các đơn vị như sau:",
            ],
            Tables = [.. Circulation(circulation), .. Assignments(tracked)],
            Closing = ["Trên đây là báo cáo tình hình quán triệt văn bản và thực hiện nhiệm vụ được giao./."],
            Recipients = ["Lãnh đạo cơ quan (b/c)", "Các phòng, đơn vị", "Lưu: VT, VP"],
        };
    }

    /// <summary>Công văn đôn đốc to the units that have not circulated or are overdue; null when there is nothing to urge.</summary>
    public static OfficialPaper? UrgingLetter(
        IReadOnlyList<CirculationStatus> circulation, IReadOnlyList<TrackedAssignment> tracked, Letterhead letterhead, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(circulation);
        ArgumentNullException.ThrowIfNull(tracked);
        ArgumentNullException.ThrowIfNull(letterhead);
        var overdue = tracked.Where(one => one.State is AssignmentState.Overdue).ToList();
        var silent = circulation.Where(status => status.Missing.Count > 0).ToList();
        var units = silent.SelectMany(status => status.Missing).Select(unit => unit.Name).Concat(overdue.Select(one => one.UnitName)).Distinct().ToList();
        if (units.Count == 0)
        {
            return null;
        }

        return Blank(letterhead, today) with
        {
            Notation = $"{letterhead.Abbreviation ?? "…"}-VP",
            Subject = "đôn đốc quán triệt văn bản và thực hiện nhiệm vụ được giao",
            Addressees = units,
            Paragraphs =
            [
                string.Create(CultureInfo.InvariantCulture, $"Qua theo dõi, tính đến ngày {today:dd/MM/yyyy}, một số đơn vị chưa báo cáo việc quán triệt văn bản hoặc còn nhiệm vụ quá hạn. {letterhead.Issuer} đề nghị các đơn vị khẩn trương thực hiện và báo cáo kết quả."),
            ],
            Tables = [.. Silent(silent), .. Table("Các nhiệm vụ đã quá hạn mà chưa có báo cáo hoàn thành:", overdue)],
            Closing = ["Trường hợp có khó khăn, vướng mắc, đề nghị đơn vị báo cáo để được xem xét, giải quyết./."],
            Recipients = ["Như trên", "Lãnh đạo cơ quan (b/c)", "Lưu: VT, VP"],
        };
    }

    /// <summary>
    /// Công văn đính chính for what does not fit together in a document of the body's own, whose right words are left for
    /// the office to write; a request to its issuer for another's. Null when nothing was found.
    /// </summary>
    public static OfficialPaper? CorrectionLetter(OfficialDocument document, Letterhead letterhead, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(letterhead);
        var name = $"{document.Type?.Name ?? "văn bản"} {document.Name}{(document.IssuedOn is { } day ? $" ngày {ReportTexts.Day(day)}" : "")}";
        return document.Warnings.Count == 0 ? null
            : letterhead.IsOf(document) ? OwnCorrection(document, name, letterhead, today)
            : RequestedCorrection(document, name, letterhead, today);
    }

    private static OfficialPaper OwnCorrection(OfficialDocument document, string name, Letterhead letterhead, DateOnly today) => Blank(letterhead, today) with
    {
        Notation = $"{letterhead.Abbreviation ?? "…"}-VP",
        Subject = $"đính chính {name}",
        Addressees = document.Addressees,
        Paragraphs = [$"Qua rà soát {name}, {letterhead.Issuer} đính chính các nội dung sau:"],
        Tables =
        [
            new PaperTable(
                "Các nội dung đính chính:", [8, 17, 45, 30],
                [["STT", "Vị trí", "Nội dung chưa thống nhất", "Đính chính thành"], .. document.Warnings.Select((warning, index) => Row(warning, index).Append("[…]").ToArray())]),
        ],
        Closing = [$"Các nội dung khác của {name} giữ nguyên./."],
        Recipients = ["Như trên", "Lưu: VT, VP"],
    };

    private static OfficialPaper RequestedCorrection(OfficialDocument document, string name, Letterhead letterhead, DateOnly today) => Blank(letterhead, today) with
    {
        Notation = $"{letterhead.Abbreviation ?? "…"}-VP",
        Subject = $"đề nghị kiểm tra, đính chính {name}",
        Addressees = [document.Issuer ?? "cơ quan ban hành văn bản"],
        Paragraphs = [$"Qua nghiên cứu {name} của {document.Issuer ?? "cơ quan ban hành"}, {letterhead.Issuer} thấy một số nội dung chưa thống nhất, đề nghị Quý cơ quan kiểm tra và đính chính nếu có sai sót."],
        Tables = [new PaperTable("Các nội dung đề nghị kiểm tra:", [10, 25, 65], [["STT", "Vị trí", "Nội dung"], .. document.Warnings.Select(Row)])],
        Closing = ["Rất mong Quý cơ quan quan tâm, trả lời./."],
        Recipients = ["Như trên", "Lưu: VT, VP"],
    };

    private static string[] Row(ConsistencyWarning warning, int index) =>
        [ReportTexts.Count(index + 1), string.Join("; ", warning.Clauses.Select(PlaceOf)), warning.Message];

    private static OfficialPaper Blank(Letterhead letterhead, DateOnly today) => new()
    {
        ParentBody = letterhead.ParentBody,
        Issuer = letterhead.Issuer,
        Place = letterhead.Place,
        Notation = "",
        On = today,
        Subject = "",
        Paragraphs = [],
        Recipients = [],
        Signer = [Signer],
    };

    private static IEnumerable<PaperTable> Circulation(IReadOnlyList<CirculationStatus> circulation)
    {
        if (circulation.Count > 0)
        {
            yield return new PaperTable(
                "1. Về quán triệt, phổ biến văn bản:", [25, 15, 60],
                [
                    ["Văn bản", "Số đơn vị đã quán triệt", "Đơn vị chưa xác nhận"],
                    .. circulation.Select(status => new[]
                    {
                        status.Document.Name,
                        $"{ReportTexts.Count(status.Done.Count)}/{ReportTexts.Count(status.Done.Count + status.Missing.Count)}",
                        status.Missing.Count == 0 ? "Không có" : string.Join("; ", status.Missing.Select(unit => unit.Name)),
                    }),
                ]);
        }
    }

    private static IEnumerable<PaperTable> Assignments(IReadOnlyList<TrackedAssignment> tracked)
    {
        yield return new PaperTable(
            "2. Về thực hiện nhiệm vụ được giao:", [70, 30],
            [["Tình trạng", "Số lượt nhiệm vụ"], .. Enum.GetValues<AssignmentState>().Select(state => new[] { ReportTexts.Of(state), ReportTexts.Count(tracked.Count(one => one.State == state)) })]);
        foreach (var table in Table("3. Các nhiệm vụ chưa hoàn thành:", [.. tracked.Where(one => !one.IsDone)]))
        {
            yield return table;
        }
    }

    private static IEnumerable<PaperTable> Silent(List<CirculationStatus> silent)
    {
        if (silent.Count > 0)
        {
            yield return new PaperTable(
                "Các văn bản chưa được xác nhận quán triệt, phổ biến:", [30, 70],
                [["Văn bản", "Đơn vị chưa xác nhận"], .. silent.Select(status => new[] { status.Document.Name, string.Join("; ", status.Missing.Select(unit => unit.Name)) })]);
        }
    }

    private static IEnumerable<PaperTable> Table(string lead, List<TrackedAssignment> shares)
    {
        if (shares.Count > 0)
        {
            yield return new PaperTable(lead, AssignmentWidths, [AssignmentHeadings, .. Matters(shares)]);
        }
    }

    /// <summary>One row for each unit and assignment; of one that recurs, the first period that is open and how many follow.</summary>
    private static IEnumerable<string[]> Matters(List<TrackedAssignment> shares) => shares
        .GroupBy(one => (one.DocumentId, one.Assignment.Clause, one.Ordinal, one.UnitId))
        .Select(matter => matter.OrderBy(one => one.DueOn ?? DateOnly.MaxValue).ToList())
        .OrderBy(matter => matter[0].DueOn ?? DateOnly.MaxValue)
        .Select(matter => Row(matter[0], matter.Count - 1));

    private static string[] Row(TrackedAssignment one, int following) =>
    [
        one.UnitName, $"{one.DocumentName}, {PlaceOf(one.Assignment.Clause)}", one.Assignment.Action,
        ReportTexts.Day(one.DueOn) + (following == 0 ? "" : $" và {ReportTexts.Count(following)} kỳ tiếp theo"), ReportTexts.Of(one.State),
    ];

    private static string PlaceOf(ProvisionPath path) => path == ProvisionPath.Lead ? "phần mở đầu" : path.Value.StartsWith("Điều", StringComparison.Ordinal) ? path.Value : $"mục {path}";
}
