using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Acknowledgements;

public sealed class CirculationCardTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Moment = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly Sender Head = new("msteams", "29:head", "Nguyễn Thử Trưởng", "head", MayDeclareUnit: false);
    private static readonly Sender Staff = new("msteams", "29:staff", "Trần Thử Viên", "staff", MayDeclareUnit: false);
    private static readonly Sender Stranger = new("msteams", "29:stranger", "Lê Thử Lạ", "stranger", MayDeclareUnit: false);

    private static readonly OfficialDocument Plan = SampleDocuments.Plan.Document;

    private readonly MemoryKnowledgeStore _store = new();
    private readonly FakeTimeProvider _clock = new(Moment);
    private readonly Dictionary<string, ConversationState> _states = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var unit = SampleRoster.Roster.Units.First(unit => unit.Name == "Phòng Quản lý Công nghiệp").Id;
        Officer[] people =
        [
            new("head", "Nguyễn Thử Trưởng", unit, OfficerRole.UnitHead, null, "head", null),
            new("staff", "Trần Thử Viên", unit, OfficerRole.Staff, null, "staff", null),
        ];
        await _store.AppendAsync(new RosterReplaced(new Roster(SampleRoster.Roster.Units, people), "danh-sach.csv") { Key = "roster", At = default }, Token);
        await _store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Plan), Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task One_card_shows_each_viewer_what_is_left_for_them()
    {
        var data = Data();

        Verbs(await PressAsync(SharedVerbs.ViewDocument, data, Head)).ShouldBe(["acknowledgements/read", "acknowledgements/unit"]);
        Verbs(await PressAsync(SharedVerbs.ViewDocument, data, Staff)).ShouldBe(["acknowledgements/read"]);
        var stranger = await PressAsync(SharedVerbs.ViewDocument, data, Stranger);
        Verbs(stranger).ShouldBeEmpty();
        Words(stranger.Card!).ShouldContain("chưa có trong danh sách");
        _store.ReadAfter(2).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_presser_sees_the_own_state_and_everybody_sees_the_count()
    {
        var read = await PressAsync(NoticeReplies.ReadVerb, Data(), Staff);

        Words(read.Card!).ShouldContain("Đã ghi nhận Anh/Chị đã đọc");
        Words(read.Card!).ShouldContain("đã xong việc");
        Verbs(read).ShouldBeEmpty();
        Words(read.CardForAll!).ShouldNotContain("Anh/Chị");
        read.CardForAll!["refresh"]!["action"]!["verb"]!.ToString().ShouldBe(SharedVerbs.ViewDocument);
        (await ReceiptsAsync()).ShouldBe(["staff"]);
    }

    [Fact]
    public async Task A_unit_is_acknowledged_on_the_card_by_whoever_may_and_the_count_goes_up_for_all()
    {
        var proposed = await PressAsync(CirculationCard.UnitVerb, Data(), Head);
        var confirm = proposed.Card!["actions"]![0]!["data"]!;
        (await PressAsync(AcknowledgementCard.ConfirmVerb, confirm, Staff)).Text.ShouldContain("không còn hiệu lực");

        var done = await PressAsync(AcknowledgementCard.ConfirmVerb, confirm, Head);

        _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.UnitName.ShouldBe("Phòng Quản lý Công nghiệp");
        Words(done.CardForAll!).ShouldContain("1/");
        Words(done.CardForAll!).ShouldNotContain("Phòng Quản lý Công nghiệp");
        var seen = await PressAsync(SharedVerbs.ViewDocument, Data(), Head);
        Verbs(seen).ShouldBe(["acknowledgements/read"]);
        Words(seen.Card!).ShouldContain("Phòng Quản lý Công nghiệp đã xác nhận");
    }

    [Fact]
    public async Task Who_may_not_acknowledge_for_a_unit_is_told_so()
    {
        var refused = await PressAsync(CirculationCard.UnitVerb, Data(), Staff);

        refused.Card.ShouldBeNull();
        _store.ListAcknowledgements().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(NoticeReplies.ReadVerb)]
    [InlineData(SharedVerbs.ViewDocument)]
    [InlineData(CirculationCard.UnitVerb)]
    public async Task A_card_of_an_old_version_says_so_records_nothing_and_offers_the_new_one(string verb)
    {
        var old = Data();
        var newer = Plan with { Id = "plan-2" };
        await _store.AppendAsync(new DocumentStored(newer, "hash-of-plan-2") { Key = "document:plan-2", At = Moment }, Token);

        var reply = await PressAsync(verb, old, Head);

        reply.Text.ShouldContain("bản mới");
        reply.Card!["actions"]![0]!["data"]!["version"]!.ToString().ShouldBe("hash-of-plan-2");
        reply.CardForAll!["refresh"]!["action"]!["data"]!["version"]!.ToString().ShouldBe("hash-of-plan-2");
        (await ReceiptsAsync()).ShouldBeEmpty();
    }

    private static JsonObject Data() => new() { ["documentId"] = Plan.Id, ["version"] = SampleDocuments.Entry(SampleDocuments.Plan).FileHash };

    private async Task<Reply> PressAsync(string verb, JsonNode data, Sender sender)
    {
        var library = new DocumentLibrary(_store);
        var handler = new AcknowledgementHandler(
            _store, library, new AcknowledgementLedger(_store, library, _clock), new EvidenceIntake(new FileReader(new ReadingOptions()), _store));
        var message = new IncomingMessage(
            "group/" + sender.UserId, sender, "", new CardPress(verb, JsonSerializer.SerializeToElement(data)), IsGroup: true, _clock.GetUtcNow());
        var turn = (await handler.HandleAsync(message, _states.GetValueOrDefault(message.Conversation, ConversationState.New), Token))!;
        _states[message.Conversation] = turn.State;
        return turn.Reply;
    }

    private Task<List<string?>> ReceiptsAsync() =>
        Task.FromResult(_store.ReadAfter(0).Select(entry => entry.Entry).OfType<ReceiptRecorded>().Select(receipt => receipt.ReadBy.OfficerId).ToList());

    private static IEnumerable<string> Verbs(Reply reply) =>
        reply.Card?["actions"]?.AsArray().Select(action => action!["verb"]!.ToString()) ?? [];

    private static string Words(JsonObject card) => card.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
