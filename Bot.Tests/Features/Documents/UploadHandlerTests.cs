using System.Text;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Documents;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Documents;

public sealed class UploadHandlerTests : IAsyncLifetime
{
    private const string Letter = """
        UBND TỈNH MẪU
        SỞ MẪU

        Số: 77/SM-VP
        V/v phòng, chống bão

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Mẫu, ngày 05 tháng 9 năm 2025

        Kính gửi: Các phòng, đơn vị thuộc Sở

        1. Các phòng, đơn vị tổ chức trực 24/24 giờ.
        2. Văn phòng Sở tổng hợp, báo cáo trước ngày 10/9/2025.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        GIÁM ĐỐC

        Lê Thử Ba
        """;

    private readonly MemoryKnowledgeStore _store = new();
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();
    private int _fetched;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people = [Person("admin", OfficerRole.Admin), Person("monitor", OfficerRole.Monitor), Person("head", OfficerRole.UnitHead), Person("staff", OfficerRole.Staff)];
        await _store.AppendAsync(new RosterReplaced(new Roster([], people), "danh-sach.csv") { Key = "roster", At = default }, Token);
    }

    public async ValueTask DisposeAsync()
    {
        _index.Dispose();
        await _store.DisposeAsync();
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("monitor")]
    public async Task The_office_loads_a_document_and_is_told_what_was_read(string who)
    {
        var replies = await SendAsync(who, File("khan.txt", Letter));

        replies[0].Text.ShouldContain("0/1 tệp");
        var done = replies[^1];
        done.Text.ShouldContain("77/SM-VP");
        done.Text.ShouldContain("05/09/2025");
        done.Text.ShouldContain("phòng, chống bão");
        done.Text.ShouldContain("Số nhiệm vụ đọc được: 2");
        done.Text.ShouldContain("Đã nạp vào kho.");
        done.Card!.ToJsonString().ShouldContain("imBack");
        _store.ListDocumentHeaders().ShouldHaveSingleItem().Document.FileName.ShouldBe("khan.txt");
        _index.Sequence.ShouldBe(_store.Sequence);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("staff")]
    [InlineData("stranger")]
    [InlineData(null)]
    public async Task Nobody_else_loads_anything_and_nothing_is_fetched(string? who)
    {
        var replies = await SendAsync(who, File("khan.txt", Letter));

        replies.ShouldHaveSingleItem().Text.ShouldContain("Chỉ quản trị viên");
        (_fetched, _store.ListDocumentHeaders().Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task In_a_group_no_file_is_taken()
    {
        var replies = await SendAsync(Message("admin", isGroup: true, File("khan.txt", Letter)));

        replies.ShouldHaveSingleItem().Text.ShouldContain("cuộc trò chuyện riêng");
        _fetched.ShouldBe(0);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        await SendAsync("admin", File("khan.txt", Letter));

        var replies = await SendAsync("admin", File("ten-khac.txt", Letter));

        replies[^1].Text.ShouldContain("đã có trong kho từ trước");
        _store.ListDocumentHeaders().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Several_files_are_reported_on_one_by_one_and_one_that_fails_concerns_no_other()
    {
        var gone = new IncomingFile("mat.txt", null, _ => Task.FromResult<FetchedFile>(new FetchedFile.Gone()));

        var replies = await SendAsync("admin", gone, File("khan.txt", Letter));

        replies.Count.ShouldBe(3);
        replies[1].Text.ShouldContain("1/2 tệp");
        replies[1].Text.ShouldContain("mat.txt: Chưa nạp");
        replies[2].Text.ShouldContain("77/SM-VP");
    }

    [Fact]
    public async Task A_secret_document_is_refused_in_the_chat_too()
    {
        var replies = await SendAsync("admin", File("kin.txt", "SỞ MẪU\nTUYỆT MẬT\nSố: 1/KH-SM\nnội dung"));

        replies[^1].Text.ShouldContain("không được nạp");
        _store.ListDocumentHeaders().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_without_files_is_not_its_business() =>
        (await Handler().HandleAsync(Message("admin", isGroup: false), ConversationState.New, Token)).ShouldBeNull();

    private Task<List<Reply>> SendAsync(string? who, params IncomingFile[] files) => SendAsync(Message(who, isGroup: false, files));

    private async Task<List<Reply>> SendAsync(IncomingMessage message)
    {
        var first = (await Handler().HandleAsync(message, ConversationState.New, Token))!.Reply;
        List<Reply> replies = [first];
        if (first.Revisions is { } revisions)
        {
            await foreach (var revision in revisions.WithCancellation(Token))
            {
                replies.Add(revision);
            }
        }

        return replies;
    }

    private UploadHandler Handler()
    {
        var pipeline = new IngestionPipeline(new FileReader(new ReadingOptions()), _store, TimeProvider.System, new WrittenLog<IngestionPipeline>());
        return new UploadHandler(pipeline, new IndexCatchUp(_index, _store), _store);
    }

    private IncomingFile File(string name, string text) => new(name, null, _ =>
    {
        _fetched++;
        return Task.FromResult<FetchedFile>(new FetchedFile.Whole(Encoding.UTF8.GetBytes(text)));
    });

    private static IncomingMessage Message(string? who, bool isGroup, params IncomingFile[] files) => new(
        "msteams/c", new Sender("msteams", "29:x", null, who, MayDeclareUnit: false), "", null, isGroup, DateTimeOffset.UnixEpoch)
    {
        Files = files,
    };

    private static Officer Person(string id, OfficerRole role) => new(id, "Nguyễn Thử " + id, "van phong", role, null, id, null);
}
