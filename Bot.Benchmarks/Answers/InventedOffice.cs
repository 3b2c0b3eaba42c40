using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Evaluation;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;

namespace CchcBot.Bot.Benchmarks.Answers;

/// <summary>An office that does not exist, with as many documents as wanted, the same for the same count.</summary>
internal static class InventedOffice
{
    /// <summary>How many kinds of question there are; question number n is of kind n modulo this.</summary>
    public const int Kinds = 16;

    private const ulong Seed = 20231105;
    private const int Writers = 16;
    private const string Department = "Sở Mẫu";

    private static readonly string[] Units = [.. Enumerable.Range(1, 16).Select(number => string.Create(CultureInfo.InvariantCulture, $"Phòng Mẫu {Names[(number - 1) % Names.Length]}"))];
    private static readonly string[] Verbs = ["Rà soát", "Tổng hợp", "Kiểm tra", "Xây dựng", "Hoàn thiện", "Báo cáo", "Trình ban hành", "Hướng dẫn"];
    private static readonly string[] Things =
    [
        "hồ sơ cấp phép", "phần mềm quản lý", "số liệu giải ngân", "quy trình nội bộ", "danh mục tài sản", "kế hoạch đào tạo", "kết quả thanh tra",
        "biểu mẫu thống kê", "cơ sở dữ liệu dùng chung", "dự toán kinh phí", "trụ sở làm việc", "hợp đồng bảo trì", "vị trí việc làm", "phòng cháy chữa cháy",
    ];

    private static readonly string[] Places = ["tuyến đường ven biển", "cụm công nghiệp", "khu dân cư", "vùng nguyên liệu", "trường học", "bệnh viện", "bến cảng", "hồ chứa", "chợ đầu mối", "làng nghề"];
    private static readonly string[] Types = ["CV", "KH", "QĐ", "TB", "CT"];

    private static string[] Names => ["An Toàn", "Bảo Trì", "Cấp Phép", "Dự Án", "Đào Tạo", "Giám Sát", "Hạ Tầng", "Kế Hoạch", "Lưu Trữ", "Môi Trường", "Nghiệp Vụ", "Pháp Chế", "Quy Hoạch", "Số Liệu", "Tài Chính", "Vận Tải"];

    /// <summary>The office's units.</summary>
    public static Roster Roster { get; } = new([.. Units.Select(name => new Unit(name.ToLowerInvariant(), name, [], Department))], []);

    /// <summary>Stores roster and documents.</summary>
    public static async Task FillAsync(LiteDbKnowledgeStore store, int count, CancellationToken cancellationToken)
    {
        await store.AppendAsync(new RosterReplaced(Roster, "mau.csv") { Key = "roster", At = TimeProvider.System.GetUtcNow() }, cancellationToken);
        var hash = await store.SaveFileAsync("mẫu"u8.ToArray(), cancellationToken);
        await Parallel.ForEachAsync(
            Enumerable.Range(1, count),
            new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = cancellationToken },
            async (number, token) => await store.AppendAsync(new DocumentStored(Document(number), hash) { Key = $"document:{number}", At = TimeProvider.System.GetUtcNow() }, token));
    }

    /// <summary>Questions of every kind about these documents, the same for the same counts.</summary>
    public static IReadOnlyList<(string Text, string Unit)> Questions(int documents, int count)
    {
        var random = new SeededRandom(Seed + 1);
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var document = Document(1 + random.Next(documents));
                var unit = Units[random.Next(Units.Length)];
                var number = document.Number!.Printed;
                var action = document.Assignments[random.Next(document.Assignments.Count)].Action.ToLowerInvariant();
                string[] forms =
                [
                    $"Phòng tôi phải làm gì theo {number}?", $"{number} ai ký, ngày nào?", $"van ban {number} noi gi", $"Ai chủ trì {action}?",
                    $"Hạn {action} là khi nào?", $"{number} còn hiệu lực không?", $"Việc của phòng tôi trong tháng {1 + random.Next(12)}/2024", $"khoản 2 {number}",
                    $"{number} thực hiện văn bản nào của cấp trên?", $"{unit} có việc gì quá hạn", $"Những văn bản nào nói về {action}?", "Phòng tôi có những nhiệm vụ nào?",
                    $"Kế hoạch về {document.Subject} yêu cầu gì?", "Liệt kê các văn bản mới nhất", $"who leads task 1 of {number}", $"văn bản nào triển khai {number}",
                ];
                return (forms[i % Kinds], unit);
            }),
        ];
    }

    private static OfficialDocument Document(int number)
    {
        var random = new SeededRandom(Seed + 7 + (ulong)number);
        var type = Types[random.Next(Types.Length)];
        var issued = new DateOnly(2019, 1, 1).AddDays(random.Next(2400));
        var subject = $"{Verbs[random.Next(Verbs.Length)].ToLowerInvariant()} {Things[random.Next(Things.Length)]} tại {Places[random.Next(Places.Length)]} đợt {number}";
        var assignments = Enumerable.Range(1, 6).Select(clause => Assignment(random, clause, issued, number)).ToList();
        var provisions = assignments.Select(assignment => new Provision(assignment.Clause, assignment.Clause.Value + ".", null, $"{assignment.LeadUnits[0]} chủ trì {assignment.Action.ToLowerInvariant()}{(assignment.Deadline is null ? "" : ", hoàn thành " + assignment.Deadline.Text)}.", []));
        var printed = DocumentNumber.Of(number, $"{type}-SM");
        return new OfficialDocument
        {
            Id = $"d{number}",
            FileName = $"{number}.docx",
            Text = subject,
            Number = printed,
            Notation = printed.Notation,
            Type = DocumentType.FindByAbbreviation(type),
            Issuer = Department,
            IssuedOn = issued,
            IssuedInMonth = new DateOnly(issued.Year, issued.Month, 1),
            Subject = subject,
            Signatory = new Signatory(null, "GIÁM ĐỐC", "Người Mẫu Một"),
            Provisions = [new Provision(ProvisionPath.Lead, "", null, $"{subject}\nGiám đốc Sở Mẫu yêu cầu:", []), .. provisions],
            References = number < 3 ? [] : [Reference(random, number)],
            Assignments = assignments,
        };
    }

    private static DocumentReference Reference(SeededRandom random, int number)
    {
        var cited = 1 + random.Next(number - 1);
        var type = Types[new SeededRandom(Seed + 7 + (ulong)cited).Next(Types.Length)];
        var relation = random.Next(40) switch { 0 => DocumentRelation.Replaces, 1 => DocumentRelation.Amends, < 24 => DocumentRelation.Implements, _ => DocumentRelation.Basis };
        return new DocumentReference(DocumentNumber.Of(cited, $"{type}-SM"), null, null, Department, relation, ProvisionPath.Lead);
    }

    private static Assignment Assignment(SeededRandom random, int clause, DateOnly issued, int number)
    {
        var due = issued.AddDays(10 + random.Next(300));
        var deadline = random.Next(3) == 0 ? null : new Deadline(due, $"chậm nhất ngày {due:dd/MM/yyyy}", DeadlineRule.By, null);
        var lead = random.Next(8) == 0 ? "Các phòng, đơn vị thuộc Sở" : Units[random.Next(Units.Length)];
        var action = $"{Verbs[random.Next(Verbs.Length)]} {Things[random.Next(Things.Length)]} tại {Places[random.Next(Places.Length)]} số {number}";
        return new Assignment(new ProvisionPath(clause.ToString(CultureInfo.InvariantCulture)), [lead], [Units[random.Next(Units.Length)]], action, deadline, null, false);
    }
}
