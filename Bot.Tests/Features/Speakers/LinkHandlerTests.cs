using System.Text.RegularExpressions;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Speakers;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Identity;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Speakers;

public sealed partial class LinkHandlerTests : IAsyncLifetime
{
    private static readonly Sender Zalo = new("zalo", "z-1", "Bình", null, MayDeclareUnit: false);

    private readonly MemoryKnowledgeStore _store = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 3, 4, 2, 0, 0, TimeSpan.Zero));
    private readonly AccountLinks _links;
    private readonly Outbox _outbox;
    private readonly LinkHandler _handler;

    public LinkHandlerTests()
    {
        _links = new AccountLinks(_store, _clock);
        _outbox = new Outbox(_store, _clock);
        _handler = new LinkHandler(_store, _links, _outbox);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Officer[] people =
        [
            new("head", "Lê Thử Bình", "thanh tra so", OfficerRole.UnitHead, "binh@so-mau.example", "head", null),
            new("monitor", "Lý Mẫu Hoa", "van phong so", OfficerRole.Monitor, "hoa@so-mau.example", "monitor", null),
            new("paper", "Trần Thử Giấy", "thanh tra so", OfficerRole.Staff, "giay@so-mau.example", null, null),
        ];
        await _store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_code_asked_for_in_Teams_links_another_account_once_and_the_person_is_told()
    {
        var code = CodeIn(await SayAsync("cấp mã liên kết", Teams("head")));

        (await SayAsync("lk " + code.ToLowerInvariant(), Zalo)).ShouldNotBeNull().Text.ShouldContain("L. T. Bình");
        (await SayAsync("LK " + code, Zalo with { UserId = "z-2" })).ShouldNotBeNull().Text.ShouldContain("không đúng, đã dùng hoặc đã hết hạn");

        _links.FindOfficerId("zalo", "z-1").ShouldBe("head");
        _links.FindOfficerId("zalo", "z-2").ShouldBeNull();
        _outbox.ListWaiting().ShouldHaveSingleItem().OfficerId.ShouldBe("head");
    }

    [Fact]
    public async Task A_code_that_comes_again_from_its_account_is_answered_alike_and_told_once()
    {
        var code = CodeIn(await SayAsync("cấp mã liên kết", Teams("head")));
        var first = await SayAsync("LK " + code, Zalo);

        (await SayAsync("LK " + code, Zalo)).ShouldNotBeNull().Text.ShouldBe(first.ShouldNotBeNull().Text);

        _outbox.GetReport().Intended.ShouldBe(1);
    }

    [Fact]
    public async Task The_person_is_told_though_the_first_turn_broke_off_after_the_link()
    {
        var code = CodeIn(await SayAsync("cấp mã liên kết", Teams("head")));
        await _links.RedeemAsync(code, "zalo", "z-1", Token);

        await SayAsync("LK " + code, Zalo);

        _outbox.ListWaiting().ShouldHaveSingleItem().OfficerId.ShouldBe("head");
    }

    [Fact]
    public void A_linked_account_speaks_for_the_person_at_the_second_level() =>
        SpeakerResolver.Resolve(_store.GetRoster(), null, "head", null).ShouldSatisfyAllConditions(
            speaker => speaker.Officer.ShouldNotBeNull().Id.ShouldBe("head"), speaker => speaker.Identity.ShouldBe(IdentityLevel.Verified));

    [Fact]
    public async Task A_code_ends_after_ten_minutes_and_the_offices_after_a_week()
    {
        var own = CodeIn(await SayAsync("Cấp mã liên kết", Teams("head")));
        var handed = CodeIn(await SayAsync("Cấp mã liên kết cho Trần Thử Giấy", Teams("monitor")));

        _clock.Advance(TimeSpan.FromMinutes(10));
        await SayAsync("LK " + own, Zalo);
        await SayAsync("LK " + handed, Zalo with { UserId = "z-2" });

        _links.FindOfficerId("zalo", "z-1").ShouldBeNull();
        _links.FindOfficerId("zalo", "z-2").ShouldBe("paper");
    }

    [Fact]
    public async Task Five_wrong_codes_within_an_hour_close_the_account_even_to_the_right_one()
    {
        var code = CodeIn(await SayAsync("mã liên kết", Teams("head")));
        for (var i = 0; i < 5; i++)
        {
            await SayAsync("LK 0000-0000", Zalo);
        }

        (await SayAsync("LK " + code, Zalo)).ShouldNotBeNull().Text.ShouldContain("sau một giờ");
        _links.FindOfficerId("zalo", "z-1").ShouldBeNull();
    }

    [Theory]
    [InlineData("head")]
    [InlineData("nobody")]
    public async Task Only_the_office_gets_codes_for_others(string who)
    {
        await SayAsync("cấp mã liên kết cho giay@so-mau.example", Teams(who));

        _store.ReadAfter(0).ShouldNotContain(entry => entry.Entry is LinkCodeIssued);
    }

    [Fact]
    public async Task An_account_that_a_client_can_claim_is_not_linked()
    {
        var code = CodeIn(await SayAsync("mã liên kết", Teams("head")));

        await SayAsync("LK " + code, new Sender("webchat", "anyone", null, null, MayDeclareUnit: false));

        _links.FindOfficerId("webchat", "anyone").ShouldBeNull();
    }

    [Fact]
    public async Task From_the_directorys_account_every_link_is_cut_off()
    {
        await SayAsync("LK " + CodeIn(await SayAsync("mã liên kết", Teams("head"))), Zalo);

        (await SayAsync("hủy liên kết", Teams("head"))).ShouldNotBeNull().Text.ShouldContain("Đã hủy 1 liên kết");

        _links.FindOfficerId("zalo", "z-1").ShouldBeNull();
    }

    [Fact]
    public async Task No_code_lies_in_the_journal()
    {
        var code = CodeIn(await SayAsync("mã liên kết", Teams("head")));

        System.Text.Json.JsonSerializer.Serialize(_store.ReadAfter(0).Select(entry => entry.Entry)).ShouldNotContain(code.Replace("-", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Kế hoạch liên kết vùng nói gì?")]
    [InlineData("lk 871 ai ký")]
    [InlineData("Phòng tôi phải làm gì?")]
    public async Task Other_words_are_left_to_others(string text) => (await SayAsync(text, Teams("head"))).ShouldBeNull();

    private async Task<Reply?> SayAsync(string text, Sender sender) =>
        (await _handler.HandleAsync(new IncomingMessage("c", sender, text, null, IsGroup: false, _clock.GetUtcNow()), ConversationState.New, Token))?.Reply;

    private static Sender Teams(string id) => new("msteams", "29:" + id, id, id, MayDeclareUnit: false);

    private static string CodeIn(Reply? reply) => Code().Match(reply.ShouldNotBeNull().Text).Value;

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
