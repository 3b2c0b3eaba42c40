using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using CchcBot.Knowledge.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Answers;

/// <summary>
/// A department that does not exist, with a real store, its documents and an <see cref="Answerer"/>: a letter that carries
/// out a plan which is not loaded, a plan with a table of tasks, its amendment, a decision and the one that replaced it.
/// </summary>
public sealed class InventedDepartment : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-answers-");
    private readonly StoreLock _lock;
    private readonly LiteDbKnowledgeStore _store;
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();

    /// <summary>Stores roster and documents.</summary>
    public InventedDepartment()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2023, 5, 10, 2, 0, 0, TimeSpan.Zero));
        _lock = StoreLock.Acquire(_folder.FullName);
        _store = LiteDbKnowledgeStore.Open(_lock, clock, NullLogger<LiteDbKnowledgeStore>.Instance);
        Append(new RosterReplaced(Roster, "mau.csv") { Key = "roster", At = clock.GetUtcNow() });
        foreach (var document in Documents)
        {
            Append(new DocumentStored(document, new string('0', 64)) { Key = "document:" + document.Id, At = clock.GetUtcNow() });
        }

        new IndexCatchUp(_index, _store).Run(CancellationToken.None);
        Answerer = new Answerer(_store, new DocumentLibrary(_store), _index, clock);
    }

    /// <summary>Answers out of these documents.</summary>
    public Answerer Answerer { get; }

    /// <summary>Asks as somebody of a unit.</summary>
    public Answer Ask(string question, string? unit = null, Answer? after = null)
    {
        var found = Roster.Units.SingleOrDefault(candidate => candidate.Name == unit);
        return Answerer.Answer(new Question(question, found?.Id, unit, after?.Context ?? DialogueContext.Empty));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _index.Dispose();
        _lock.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Roster Roster { get; } = new(
        [Unit("Văn phòng Sở", "VP Sở"), Unit("Phòng Vận tải", "P.VT"), Unit("Phòng Kết cấu hạ tầng", "P.KCHT"), Unit("Thanh tra Sở", "Thanh tra")], []);

    private static IReadOnlyList<OfficialDocument> Documents { get; } =
        [Letter(), Plan(), Amendment(), OldDecision(), NewDecision(), UpperPlan(), LowerPlan(), LastYearsPlan(), Committee()];

    private void Append(StoreEntry entry) => _store.AppendAsync(entry, CancellationToken.None).GetAwaiter().GetResult();

    private static Unit Unit(string name, params string[] aliases) => new(VietnameseText.FoldedKey(name), name, aliases, "Sở Giao thông vận tải");

    private static OfficialDocument Letter() => Document("a", DocumentNumber.Of(345, "SGTVT-VP"), "CV", new(2023, 4, 3), "về việc triển khai Kế hoạch số 88/KH-UBND") with
    {
        Provisions =
        [
            Lead("về việc triển khai Kế hoạch số 88/KH-UBND\nThực hiện Kế hoạch số 88/KH-UBND ngày 20/3/2023 của UBND tỉnh, Giám đốc Sở yêu cầu:"),
            Clause("1", "Trưởng các phòng, đơn vị thuộc Sở quán triệt Kế hoạch số 88/KH-UBND đến toàn thể công chức trước ngày 20/4/2023."),
            Clause("2", "Phòng Vận tải rà soát phù hiệu xe hợp đồng trên địa bàn."),
        ],
        References = [Reference(88, "KH-UBND", new(2023, 3, 20), DocumentRelation.Implements, "0"), Reference(88, "KH-UBND", new(2023, 2, 20), DocumentRelation.Circulates, "1")],
        Assignments =
        [
            new(new ProvisionPath("1"), ["Trưởng các phòng, đơn vị thuộc Sở"], [], "Quán triệt Kế hoạch số 88/KH-UBND", Before("trước ngày 20/4/2023", new(2023, 4, 19)), null, true),
            new(new ProvisionPath("2"), ["Phòng Vận tải"], [], "Rà soát phù hiệu xe hợp đồng", null, null, false),
        ],
    };

    private static OfficialDocument Plan() => Document("b", DocumentNumber.Of(51, "KH-SGTVT"), "KH", new(2023, 1, 9), "Bảo đảm trật tự vận tải năm 2023") with
    {
        Provisions =
        [
            Lead("Bảo đảm trật tự vận tải năm 2023\nSở ban hành Kế hoạch như sau:"),
            new(new ProvisionPath("PL1"), "PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "", [
                Clause("PL1.1", "Kiểm tra tải trọng xe tại các mỏ đá | Thanh tra Sở | Phòng Vận tải | Chậm nhất 30/6/2023 | Báo cáo kiểm tra"),
                Clause("PL1.2", "Sơn kẻ vạch đường tại cổng trường học | Phòng Kết cấu hạ tầng | | Quý III/2023 | Biên bản nghiệm thu"),
            ]),
        ],
        Assignments =
        [
            new(new ProvisionPath("PL1.1"), ["Thanh tra Sở"], ["Phòng Vận tải"], "Kiểm tra tải trọng xe tại các mỏ đá", new Deadline(new(2023, 6, 30), "Chậm nhất 30/6/2023", DeadlineRule.By, null), "Báo cáo kiểm tra", false),
            new(new ProvisionPath("PL1.2"), ["Phòng Kết cấu hạ tầng"], [], "Sơn kẻ vạch đường tại cổng trường học", new Deadline(new(2023, 9, 30), "Quý III/2023", DeadlineRule.EndOfPeriod, null), "Biên bản nghiệm thu", false),
        ],
    };

    private static OfficialDocument Amendment() => Document("c", DocumentNumber.Of(402, "SGTVT-VP"), "CV", new(2023, 5, 4), "về việc điều chỉnh thời hạn tại Kế hoạch số 51/KH-SGTVT") with
    {
        Provisions = [Lead("về việc điều chỉnh thời hạn tại Kế hoạch số 51/KH-SGTVT"), Clause("1", "Sửa đổi thời hạn nhiệm vụ số 1 tại Phụ lục Kế hoạch số 51/KH-SGTVT ngày 09/01/2023 từ \"Chậm nhất 30/6/2023\" thành \"Chậm nhất 31/8/2023\".")],
        References = [Reference(51, "KH-SGTVT", new(2023, 1, 9), DocumentRelation.Amends, "1")],
    };

    private static OfficialDocument OldDecision() => Document("d", DocumentNumber.Of(12, "QĐ-SGTVT"), "QĐ", new(2023, 2, 1), "Về việc thành lập Tổ kiểm tra lưu động") with
    {
        Provisions = [Lead("Về việc thành lập Tổ kiểm tra lưu động"), Clause("Điều 1", "Thành lập Tổ kiểm tra lưu động, họp mỗi tháng một lần.")],
    };

    private static OfficialDocument NewDecision() => Document("e", DocumentNumber.Of(60, "QĐ-SGTVT"), "QĐ", new(2023, 4, 28), "Về việc kiện toàn Tổ kiểm tra lưu động") with
    {
        Provisions = [Lead("Về việc kiện toàn Tổ kiểm tra lưu động"), Clause("Điều 1", "Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần."), Clause("Điều 2", "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-SGTVT ngày 01/02/2023.")],
        References = [Reference(12, "QĐ-SGTVT", new(2023, 2, 1), DocumentRelation.Replaces, "Điều 2")],
    };

    private static OfficialDocument UpperPlan() => Document("f", DocumentNumber.Of(70, "KH-UBND"), "KH", new(2022, 12, 15), "An toàn giao thông trên địa bàn tỉnh") with
    {
        Issuer = "Ủy ban nhân dân tỉnh Mẫu",
        Provisions =
        [
            Lead("An toàn giao thông trên địa bàn tỉnh\nThực hiện Nghị quyết số 12/NQ-CP ngày 19/02/2021 của Chính phủ."),
            Clause("1", "Sở Giao thông vận tải rà soát biển báo hiệu đường bộ trên các tuyến tỉnh lộ trước ngày 31/5/2023."),
            Clause("2", "Sở Giao thông vận tải lắp đặt camera giám sát tại bến xe khách, chậm nhất ngày 31/8/2023."),
        ],
        References = [new(DocumentNumber.Of(12, "NQ-CP"), DocumentType.FindByAbbreviation("NQ"), new(2021, 2, 19), "Chính phủ", DocumentRelation.Implements, ProvisionPath.Lead)],
        Assignments =
        [
            new(new ProvisionPath("1"), ["Sở Giao thông vận tải"], [], "Rà soát biển báo hiệu đường bộ trên các tuyến tỉnh lộ", Before("trước ngày 31/5/2023", new(2023, 5, 30)), null, false),
            new(new ProvisionPath("2"), ["Sở Giao thông vận tải"], [], "Lắp đặt camera giám sát tại bến xe khách", new Deadline(new(2023, 8, 31), "chậm nhất ngày 31/8/2023", DeadlineRule.By, null), null, false),
        ],
    };

    private static OfficialDocument LowerPlan() => Document("g", DocumentNumber.Of(9, "KH-SGTVT"), "KH", new(2023, 1, 5), "Triển khai Kế hoạch số 70/KH-UBND") with
    {
        Provisions =
        [
            Lead("Triển khai Kế hoạch số 70/KH-UBND\nThực hiện Kế hoạch số 70/KH-UBND ngày 15/12/2022, Sở yêu cầu:"),
            Clause("1", "Phòng Kết cấu hạ tầng rà soát biển báo hiệu đường bộ trên các tuyến tỉnh lộ, chậm nhất ngày 30/6/2023."),
        ],
        References = [Reference(70, "KH-UBND", new(2022, 12, 15), DocumentRelation.Implements, "0")],
        Assignments =
        [
            new(new ProvisionPath("1"), ["Phòng Kết cấu hạ tầng"], [], "Rà soát biển báo hiệu đường bộ trên các tuyến tỉnh lộ", new Deadline(new(2023, 6, 30), "chậm nhất ngày 30/6/2023", DeadlineRule.By, null), null, false),
        ],
    };

    private static OfficialDocument LastYearsPlan() => Document("h", DocumentNumber.Of(48, "KH-SGTVT"), "KH", new(2022, 1, 10), "Bảo đảm trật tự vận tải năm 2022") with
    {
        Provisions =
        [
            Lead("Bảo đảm trật tự vận tải năm 2022\nSở ban hành Kế hoạch như sau:"),
            Clause("1", "Thanh tra Sở kiểm tra tải trọng xe tại các mỏ đá, chậm nhất ngày 30/9/2022."),
            Clause("2", "Thanh tra Sở tuyên truyền phòng chống đua xe trái phép, thường xuyên."),
        ],
        Assignments =
        [
            new(new ProvisionPath("1"), ["Thanh tra Sở"], [], "Kiểm tra tải trọng xe tại các mỏ đá", new Deadline(new(2022, 9, 30), "chậm nhất ngày 30/9/2022", DeadlineRule.By, null), null, false),
            new(new ProvisionPath("2"), ["Thanh tra Sở"], [], "Tuyên truyền phòng chống đua xe trái phép", new Deadline(null, "thường xuyên", DeadlineRule.Standing, null), null, false),
        ],
    };

    private static OfficialDocument Committee() => Document("i", DocumentNumber.Of(77, "QĐ-SGTVT"), "QĐ", new(2023, 3, 20), "Về việc thành lập Ban Chỉ đạo chuyển đổi số") with
    {
        Provisions =
        [
            Lead("Về việc thành lập Ban Chỉ đạo chuyển đổi số"),
            new(new ProvisionPath("Điều 1"), "Điều 1.", null, "Thành lập Ban Chỉ đạo chuyển đổi số, gồm các ông, bà có tên sau đây:", [
                Clause("Điều 1.1", "Ông Nguyễn Mẫu Hai, Phó Giám đốc Sở, Trưởng ban;"),
                Clause("Điều 1.2", "Bà Trần Mẫu Ba, Chánh Văn phòng Sở, Phó Trưởng ban;"),
                Clause("Điều 1.3", "Ông/Bà, Trưởng phòng Vận tải, thành viên."),
            ]),
            Clause("Điều 2", "Ban Chỉ đạo tổ chức hội nghị sơ kết; Văn phòng Sở báo cáo kết quả trước ngày 15/6/2023."),
        ],
    };

    private static OfficialDocument Document(string id, DocumentNumber number, string type, DateOnly issuedOn, string subject) => new()
    {
        Id = id,
        FileName = id + ".docx",
        Text = "",
        Number = number,
        Notation = number.Notation,
        Type = DocumentType.FindByAbbreviation(type),
        Issuer = "Sở Giao thông vận tải",
        IssuedOn = issuedOn,
        IssuedInMonth = new DateOnly(issuedOn.Year, issuedOn.Month, 1),
        Subject = subject,
        Signatory = new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Người Mẫu Chín"),
    };

    private static Provision Lead(string text) => new(ProvisionPath.Lead, "", null, text, []);

    private static Provision Clause(string path, string text) => new(new ProvisionPath(path), path, null, text, []);

    private static DocumentReference Reference(int serial, string notation, DateOnly date, DocumentRelation relation, string clause) =>
        new(DocumentNumber.Of(serial, notation), null, date, "Ủy ban nhân dân tỉnh", relation, new ProvisionPath(clause));

    private static Deadline Before(string text, DateOnly due) => new(due, text, DeadlineRule.Before, null);
}
