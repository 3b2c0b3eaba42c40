using System.IO.Compression;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Office;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Office;

public sealed class PaperHandlerTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly Sender Monitor = new("msteams", "29:monitor", "Lê Thử Theo Dõi", "monitor", MayDeclareUnit: false);
    private static readonly Sender Head = new("msteams", "29:head", "Nguyễn Thử Trưởng", "head", MayDeclareUnit: false);

    private readonly MemoryKnowledgeStore _store = new();
    private readonly PaperHandler _handler;

    public PaperHandlerTests() => _handler = Handler(_store);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await FillAsync(_store);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("xuất báo cáo tình hình thực hiện", "bao-cao-tinh-hinh-thuc-hien-2025-03-12.docx", "BÁO CÁO")]
    [InlineData("soạn công văn đôn đốc kế hoạch 30", "cong-van-don-doc-2025-03-12.docx", "Văn phòng Sở")]
    public async Task A_paper_is_drafted_in_Word(string words, string name, string inside)
    {
        var reply = await SayAsync(words);

        reply.Text.ShouldContain("Đây là dự thảo");
        var file = reply.Files.ShouldHaveSingleItem();
        file.Name.ShouldBe(name);
        using var stream = new MemoryStream(file.Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        word.MainDocumentPart!.Document!.InnerText.ShouldContain(inside);
    }

    [Fact]
    public async Task The_book_of_incoming_documents_is_an_Excel_file()
    {
        var file = (await SayAsync("xuất sổ theo dõi văn bản đến")).Files.ShouldHaveSingleItem();

        file.Name.ShouldBe("so-theo-doi-van-ban-den-2025-03-12.xlsx");
        using var stream = new MemoryStream(file.Content.ToArray());
        SpreadsheetDocument.Open(stream, isEditable: false).Dispose();
    }

    [Fact]
    public async Task Evidence_of_one_document_is_packed()
    {
        var file = (await SayAsync("xuất tài liệu kiểm chứng kế hoạch 30")).Files.ShouldHaveSingleItem();

        file.Name.ShouldBe("tai-lieu-kiem-chung-30-KH-SCT-2025-03-12.zip");
        await using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        zip.Entries.Select(entry => entry.FullName).ShouldContain("SHA256SUMS");
    }

    [Fact]
    public async Task Evidence_of_a_document_leaves_out_the_one_of_another_year_with_its_number()
    {
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.OldPlan), Token);
        var ledger = new AcknowledgementLedger(_store, new DocumentLibrary(_store), new FakeTimeProvider(Moment));
        await ledger.RecordAsync(
            new AcknowledgementStatement { UnitId = "thanh tra so", UnitName = "Thanh tra Sở", Documents = [ledger.Find(SampleDocuments.OldPlan.Document.Id, null)!], HeldOn = new DateOnly(2024, 3, 5) },
            new Actor("head", "Nguyễn Thử Trưởng", "unitHead", "cli", "cli"), "k", Token);

        (await SayAsync("xuất tài liệu kiểm chứng kế hoạch 30 ngày 03/3/2025")).Text.ShouldContain("0 xác nhận");
        (await SayAsync("xuất tài liệu kiểm chứng kế hoạch 30 ngày 01/3/2024")).Text.ShouldContain("1 xác nhận");
    }

    [Theory]
    [InlineData("xuất tài liệu kiểm chứng", PaperTexts.WhichDocument)]
    [InlineData("soạn công văn đính chính", PaperTexts.WhichDocument)]
    [InlineData("xuất tài liệu kiểm chứng kế hoạch 999", OfficeTexts.NotFound)]
    [InlineData("soạn công văn đính chính kế hoạch 30", "Chưa phát hiện nội dung cần đính chính trong 30/KH-SCT.")]
    public async Task Without_a_document_or_a_reason_there_is_no_file(string words, string said)
    {
        var reply = await SayAsync(words);

        (reply.Text, reply.Files.Count).ShouldBe((said, 0));
    }

    [Fact]
    public async Task Only_the_office_gets_papers_and_only_alone()
    {
        (await SayAsync("xuất báo cáo tình hình", Head)).Text.ShouldBe(PaperTexts.NotAllowed);
        (await SayAsync("xuất báo cáo tình hình", isGroup: true)).Text.ShouldBe(OfficeTexts.OnlyAlone);
    }

    /// <summary>The handler over a store.</summary>
    internal static PaperHandler Handler(MemoryKnowledgeStore store)
    {
        var (clock, library) = (new FakeTimeProvider(Moment), new DocumentLibrary(store));
        var ledger = new AcknowledgementLedger(store, library, clock);
        return new PaperHandler(store, library, ledger, new PaperDrafting(store, library, ledger, new AssignmentTracking(store, library, ledger, clock)));
    }

    /// <summary>Puts a plan and people into a store, one of them (<c>monitor</c>) of the office.</summary>
    internal static async Task FillAsync(MemoryKnowledgeStore store)
    {
        var units = SampleRoster.Roster.Units;
        var office = units.First(unit => unit.Name == "Văn phòng Sở").Id;
        Officer[] people =
        [
            new("head", "Nguyễn Thử Trưởng", units.First(unit => unit.Name == "Phòng Quản lý Công nghiệp").Id, OfficerRole.UnitHead, null, "head", null),
            new("monitor", "Lê Thử Theo Dõi", office, OfficerRole.Monitor, null, "monitor", null),
        ];
        await store.AppendAsync(new RosterReplaced(new Roster(units, people), "danh-sach.csv") { Key = "roster", At = default }, Token);
        await store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Plan), Token);
    }

    private async Task<Reply> SayAsync(string text, Sender? sender = null, bool isGroup = false) =>
        (await _handler.HandleAsync(new IncomingMessage("c", sender ?? Monitor, text, null, isGroup, Moment), ConversationState.New, Token))!.Reply;
}
