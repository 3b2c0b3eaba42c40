using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Speakers;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Speakers;

public sealed class DeclareUnitHandlerTests : IAsyncLifetime
{
    private static readonly Officer Known = new("known", "Nguyễn Thử A", "thanh tra so", OfficerRole.Staff, null, "known", null);
    private static readonly Sender Unknown = new("emulator", "user-1", "User", null, MayDeclareUnit: true);

    private readonly MemoryKnowledgeStore _store = new();

    public async ValueTask InitializeAsync() =>
        await _store.AppendAsync(
            new RosterReplaced(SampleRoster.Roster with { Officers = [Known] }, "danh-sach.csv") { Key = "roster", At = default },
            TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Theory]
    [InlineData("tôi ở Phòng Quản lý Công nghiệp", "phong quan ly cong nghiep")]
    [InlineData("mình là bên VP Sở", "van phong so")]
    [InlineData("toi o phong qlcn", "phong quan ly cong nghiep")]
    [InlineData("Em thuộc Thanh tra Sở ạ", "thanh tra so")]
    [InlineData("Tôi công tác tại Phòng Quản lý Công nghiệp.", "phong quan ly cong nghiep")]
    [InlineData("tôi là trưởng phòng Quản lý Công nghiệp", "phong quan ly cong nghiep")]
    [InlineData("tôi là chuyên viên phòng QLCN", "phong quan ly cong nghiep")]
    [InlineData("đơn vị của tôi là Phòng Quản lý Công nghiệp", "phong quan ly cong nghiep")]
    [InlineData("Xin chào, tôi ở Văn phòng Sở", "van phong so")]
    [InlineData("I am from Phòng Quản lý Công nghiệp", "phong quan ly cong nghiep")]
    public async Task A_declared_unit_is_remembered_as_self_declared(string text, string unitId)
    {
        var turn = await SayAsync(text, Unknown);

        turn.ShouldNotBeNull().State.Find<DeclaredUnit>(DeclaredUnit.Slot).ShouldBe(new DeclaredUnit(unitId));
        turn.Reply.Text.ShouldContain("tự khai");
    }

    [Theory]
    [InlineData("Phòng tôi phải làm gì theo Công văn 58?")]
    [InlineData("tôi ở đơn vị nào?")]
    [InlineData("tôi ở đây")]
    [InlineData("Văn phòng Sở đã quán triệt công văn 58")]
    [InlineData("Phòng Quản lý Công nghiệp phải làm gì?")]
    [InlineData("xin chào")]
    [InlineData("tôi đã đọc công văn 58")]
    public async Task Other_words_are_left_to_others(string text) => (await SayAsync(text, Unknown)).ShouldBeNull();

    [Fact]
    public async Task An_unknown_or_ambiguous_unit_is_asked_back()
    {
        var unknown = (await SayAsync("tôi ở Phòng Nhân sự", Unknown)).ShouldNotBeNull();
        var ambiguous = (await SayAsync("tôi ở phòng quản lý", Unknown)).ShouldNotBeNull();

        unknown.Reply.Text.ShouldContain("“Phòng Nhân sự”");
        ambiguous.Reply.Suggestions.ShouldBe(["Tôi ở Phòng Quản lý Công nghiệp", "Tôi ở Phòng Quản lý Thương mại"]);
        ambiguous.State.Find<DeclaredUnit>(DeclaredUnit.Slot).ShouldBeNull();
    }

    [Fact]
    public async Task A_known_person_is_told_what_the_roster_says()
    {
        var turn = (await SayAsync("tôi ở Văn phòng Sở", Unknown with { DirectoryObjectId = "known" })).ShouldNotBeNull();

        turn.Reply.Text.ShouldContain("Thanh tra Sở");
        turn.State.Find<DeclaredUnit>(DeclaredUnit.Slot).ShouldBeNull();
    }

    [Fact]
    public async Task Where_units_may_not_be_declared_none_is_remembered()
    {
        var turn = (await SayAsync("tôi ở Văn phòng Sở", Unknown with { MayDeclareUnit = false })).ShouldNotBeNull();

        turn.Reply.Text.ShouldContain("không ghi nhận đơn vị tự khai");
        turn.State.Find<DeclaredUnit>(DeclaredUnit.Slot).ShouldBeNull();
    }

    private Task<Turn?> SayAsync(string text, Sender sender) =>
        new DeclareUnitHandler(_store).HandleAsync(
            new IncomingMessage("conversation", sender, text, null, IsGroup: false, default), ConversationState.New, TestContext.Current.CancellationToken);
}
