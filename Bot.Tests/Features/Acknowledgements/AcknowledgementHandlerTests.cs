using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Features.Acknowledgements;

public sealed class AcknowledgementHandlerTests : IAsyncLifetime
{
    private const string Statement = "Văn phòng Sở đã quán triệt công văn 58 ngày 10/3/2025, 5/6 người, họp phòng";

    private static readonly DateTimeOffset Now = new(2025, 3, 12, 2, 0, 0, TimeSpan.Zero);
    private static readonly Officer Head = new("head", "Nguyễn Thử A", "van phong so", OfficerRole.UnitHead, null, "head", null);
    private static readonly Officer Monitor = new("monitor", "Trần Thử B", "van phong so", OfficerRole.Monitor, null, "monitor", null);
    private static readonly Sender HeadSender = new("msteams", "29:head", "Nguyễn Thử A", "head", MayDeclareUnit: false);
    private static readonly Sender MonitorSender = new("msteams", "29:monitor", "Trần Thử B", "monitor", MayDeclareUnit: false);
    private static readonly Sender Unknown = new("emulator", "user-1", "User", null, MayDeclareUnit: true);

    private readonly MemoryKnowledgeStore _store = new();
    private readonly FakeTimeProvider _clock = new(Now);
    private ConversationState _state = ConversationState.New;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await ReplaceRosterAsync("1", Head, Monitor);
        foreach (var document in new[] { SampleDocuments.Letter, SampleDocuments.Plan, SampleDocuments.Notice })
        {
            await _store.AppendAsync(SampleDocuments.Entry(document), Token);
        }
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_statement_is_shown_to_be_confirmed_and_nothing_is_recorded_yet()
    {
        var reply = await SayAsync(Statement);

        reply.Text.ShouldContain("58/SCT-VP ngày 20/02/2025");
        reply.Text.ShouldContain("5/6 người");
        _store.ListAcknowledgements().ShouldBeEmpty();
        reply.Card!.ToJsonString(Indented).Replace(CardId(reply), "CARD", StringComparison.Ordinal).ShouldBeApproved("AcknowledgementCard");
    }

    [Fact]
    public async Task What_was_not_said_is_shown_as_not_said()
    {
        var reply = await SayAsync("phòng tôi đã phổ biến cv 58");

        reply.Text.ShouldContain("Ngày quán triệt: chưa nêu (sẽ ghi theo ngày báo: 12/03/2025)");
        reply.Text.ShouldContain("Số người: chưa nêu");
        reply.Text.ShouldContain("Hình thức: chưa nêu");
    }

    [Fact]
    public async Task A_press_records_with_person_version_day_and_people()
    {
        var card = CardId(await SayAsync(Statement));

        var reply = await PressAsync(card);

        var line = _store.ListAcknowledgements().ShouldHaveSingleItem();
        reply.Text.ShouldStartWith($"Đã ghi nhận (mục số {line.Sequence})");
        reply.Card!["actions"].ShouldBeNull();
        line.Acknowledgement.ShouldBe(new Acknowledgement
        {
            Id = card + "/1",
            UnitId = "van phong so",
            UnitName = "Văn phòng Sở",
            DocumentId = "letter",
            DocumentName = "58/SCT-VP",
            DocumentVersion = "hash-of-letter",
            HeldOn = new DateOnly(2025, 3, 10),
            Informed = 5,
            Total = 6,
            Method = "họp phòng",
            RecordedBy = new Actor("head", "Nguyễn Thử A", "unitHead", "msteams", "29:head") { Identity = IdentityLevel.Directory },
        });
    }

    [Theory]
    [InlineData("đúng")]
    [InlineData("Xác nhận")]
    [InlineData("ok")]
    public async Task A_typed_yes_records_too(string words)
    {
        await SayAsync(Statement);

        await SayAsync(words);

        _store.ListAcknowledgements().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pressing_again_answers_the_same_and_changes_nothing()
    {
        var card = CardId(await SayAsync(Statement));
        var first = await PressAsync(card);

        var second = await PressAsync(card);
        _state = ConversationState.New;
        var third = await PressAsync(card);

        second.Text.ShouldBe(first.Text);
        third.Text.ShouldBe(first.Text);
        _store.ListAcknowledgements().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_presses_at_once_record_once()
    {
        var card = CardId(await SayAsync(Statement));
        var message = Message("", HeadSender, PressOf(AcknowledgementCard.ConfirmVerb, card));

        var turns = await Task.WhenAll(Handler().HandleAsync(message, _state, Token), Handler().HandleAsync(message, _state, Token));

        turns[0]!.Reply.Text.ShouldBe(turns[1]!.Reply.Text);
        _store.ListAcknowledgements().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Authority_is_checked_again_when_the_card_is_pressed()
    {
        var card = CardId(await SayAsync(Statement));
        await ReplaceRosterAsync("2", Head with { Role = OfficerRole.Staff });

        var reply = await PressAsync(card);

        reply.Text.ShouldContain("trưởng đơn vị hoặc người được ủy quyền");
        _store.ListAcknowledgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_holds_a_delegation_records_under_it_and_not_after_it_has_ended()
    {
        var staff = new Officer("staff", "Lê Thử C", "van phong so", OfficerRole.Staff, null, "staff", null);
        await ReplaceRosterAsync("2", Head, Monitor, staff);
        var sender = new Sender("msteams", "29:staff", "Lê Thử C", "staff", MayDeclareUnit: false);
        var today = new DateOnly(2025, 3, 12);
        await new DelegationLedger(_store, _clock).RecordAsync(
            new Delegation("d1", "staff", "van phong so", SigningGround.Authorized, today, today, "3/GUQ-VP", new Actor("head", "Nguyễn Thử A", "UnitHead", "cli", "cli")), Token);

        await PressAsync(CardId(await SayAsync(Statement, sender)), sender: sender);

        _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.DelegationId.ShouldBe("d1");
    }

    [Fact]
    public async Task Somebody_elses_press_counts_by_that_persons_authority()
    {
        var card = CardId(await SayAsync(Statement));

        var reply = await PressAsync(card, sender: Unknown);

        reply.Text.ShouldContain("chưa biết Anh/Chị thuộc đơn vị nào");
        _store.ListAcknowledgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_shows_a_new_card_and_the_old_one_records_nothing()
    {
        var old = CardId(await SayAsync(Statement));

        var corrected = await SayAsync("nhầm, 6/6 người");
        var stale = await PressAsync(old);
        await PressAsync(CardId(corrected));

        corrected.Text.ShouldContain("6/6 người");
        corrected.Text.ShouldContain("10/03/2025");
        stale.Text.ShouldContain("không còn hiệu lực");
        _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.Informed.ShouldBe(6);
    }

    [Fact]
    public async Task The_change_button_asks_what_to_change()
    {
        var card = CardId(await SayAsync(Statement));

        var reply = await PressAsync(card, AcknowledgementCard.ChangeVerb);

        reply.Text.ShouldContain("cần sửa nội dung nào");
    }

    [Fact]
    public async Task Cancelling_drops_it_and_the_card_records_nothing()
    {
        var card = CardId(await SayAsync(Statement));

        (await SayAsync("hủy")).Text.ShouldContain("đã hủy");
        await PressAsync(card);

        _store.ListAcknowledgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_in_between_is_left_to_others_and_the_card_still_works()
    {
        var card = CardId(await SayAsync(Statement));

        (await TakeAsync("Công văn 58 nói gì?", HeadSender)).ShouldBeNull();
        (await TakeAsync("cv 58", HeadSender)).ShouldBeNull();
        await PressAsync(card);

        _store.ListAcknowledgements().Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_waited_too_long_is_not_confirmed_by_a_word()
    {
        await SayAsync(Statement);
        _clock.Advance(TimeSpan.FromHours(2));

        (await TakeAsync("đúng", HeadSender)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Phòng tôi phải quán triệt văn bản nào?")]
    [InlineData("Phòng Quản lý Công nghiệp phải làm gì theo Công văn 58?")]
    [InlineData("đúng")]
    [InlineData("12/12 người")]
    [InlineData("tôi ở Văn phòng Sở")]
    public async Task What_is_not_about_circulation_is_left_to_others(string text) => (await TakeAsync(text, HeadSender)).ShouldBeNull();

    [Theory]
    [InlineData("Văn phòng Sở đã quán triệt cv 58, 7/6 người", "lớn hơn tổng số người")]
    [InlineData("Văn phòng Sở đã quán triệt cv 58 ngày 30/02/2025", "không có trong lịch")]
    [InlineData("Văn phòng Sở đã quán triệt cv 58 ngày 20/3/2025", "chưa đến")]
    [InlineData("Văn phòng Sở đã quán triệt rồi", "số, ký hiệu của văn bản")]
    [InlineData("Văn phòng Sở đã quán triệt công văn 999/UBND-KT", "không tìm thấy văn bản 999/UBND-KT")]
    [InlineData("Thanh tra Sở đã quán triệt cv 58", "không thể xác nhận thay Thanh tra Sở")]
    [InlineData("Phòng Nhân sự đã quán triệt cv 58", "không tìm thấy đơn vị “Phòng Nhân sự”")]
    [InlineData("Phòng quản lý đã quán triệt cv 58", "có thể là một trong các đơn vị sau")]
    [InlineData("Văn phòng Sở và Thanh tra Sở đã quán triệt cv 58", "chỉ ghi nhận cho một đơn vị")]
    [InlineData("tuần sau phòng tôi sẽ quán triệt cv 58", "chỉ ghi nhận việc quán triệt, phổ biến đã thực hiện")]
    public async Task What_cannot_be_recorded_is_asked_back_or_refused_with_the_reason(string text, string expected)
    {
        var reply = await SayAsync(text);

        reply.Text.ShouldContain(expected);
        reply.Card.ShouldBeNull();
    }

    [Fact]
    public async Task A_missing_document_may_be_said_afterwards()
    {
        await SayAsync("Văn phòng Sở đã quán triệt ngày 10/3/2025");

        var reply = await SayAsync("công văn 58");

        reply.Text.ShouldContain("58/SCT-VP");
        reply.Text.ShouldContain("10/03/2025");
    }

    [Fact]
    public async Task The_document_just_spoken_of_is_meant_where_none_is_named()
    {
        _state = _state.With("questions.topic", new DialogueContext(["letter"], "412/UBND-KT", [], null));

        (await SayAsync("đã phổ biến rồi")).Text.ShouldContain("Văn bản: 412/UBND-KT");
    }

    [Fact]
    public async Task A_document_that_is_only_cited_is_acknowledged_by_its_number()
    {
        await PressAsync(CardId(await SayAsync("Văn phòng Sở đã quán triệt công văn 412")));

        var acknowledgement = _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement;
        (acknowledgement.DocumentId, acknowledgement.DocumentName, acknowledgement.DocumentVersion).ShouldBe((null, "412/UBND-KT", null));
    }

    [Fact]
    public async Task A_monitor_records_in_a_units_place_once_a_reason_is_given()
    {
        var refused = await SayAsync("Ghi giúp Thanh tra Sở đã quán triệt cv 58 ngày 10/3/2025", MonitorSender);
        var proposed = await SayAsync("lý do: đơn vị gửi báo cáo giấy", MonitorSender);
        await PressAsync(CardId(proposed), sender: MonitorSender);

        refused.Text.ShouldContain("nêu rõ lý do");
        var acknowledgement = _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement;
        acknowledgement.UnitId.ShouldBe("thanh tra so");
        acknowledgement.OnBehalfReason.ShouldBe("đơn vị gửi báo cáo giấy");
    }

    [Fact]
    public async Task Somebody_unknown_is_asked_for_the_unit_and_then_goes_on()
    {
        var asked = await SayAsync(Statement, Unknown);
        var proposed = await SayAsync("tôi ở Văn phòng Sở", Unknown);
        await PressAsync(CardId(proposed), sender: Unknown);

        asked.Text.ShouldContain("chưa biết Anh/Chị thuộc đơn vị nào");
        _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.RecordedBy.Role.ShouldBe("self-declared");
    }

    [Fact]
    public async Task A_declared_unit_counts_only_where_it_may_and_never_in_a_group()
    {
        _state = _state.With(DeclaredUnit.Slot, new DeclaredUnit("van phong so"));

        (await SayAsync(Statement, Unknown with { MayDeclareUnit = false })).Text.ShouldContain("liên hệ quản trị viên");
        var turn = await Handler().HandleAsync(Message(Statement, Unknown) with { IsGroup = true }, _state, Token);
        turn!.Reply.Text.ShouldContain("liên hệ quản trị viên");
    }

    [Fact]
    public async Task Own_reading_is_recorded_for_the_person_only()
    {
        var asked = await SayAsync("tôi đã đọc công văn 58");
        _store.ReadAfter(0).Select(entry => entry.Entry).OfType<ReceiptRecorded>().ShouldBeEmpty();
        var data = asked.Card!["actions"]![0]!["data"]!;
        var reply = await SayPressAsync(NoticeReplies.ReadVerb, data);
        (await SayPressAsync(NoticeReplies.ReadVerb, data)).Text.ShouldBe(reply.Text);

        reply.Text.ShouldContain("xác nhận của cá nhân");
        _store.ListAcknowledgements().ShouldBeEmpty();
        _store.ReadAfter(0).Select(entry => entry.Entry).OfType<ReceiptRecorded>().ShouldHaveSingleItem().ReadBy.OfficerId.ShouldBe("head");
    }

    [Fact]
    public async Task A_press_for_a_version_that_is_no_longer_the_newest_records_nothing()
    {
        var data = new JsonObject { ["documentId"] = "letter", ["version"] = "hash-of-an-older-file" };

        (await SayPressAsync(NoticeReplies.ReadVerb, data)).Text.ShouldContain("không còn hiệu lực");

        _store.ReadAfter(0).Select(entry => entry.Entry).OfType<ReceiptRecorded>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdrawing_asks_first_keeps_the_entry_and_answers_the_same_when_pressed_again()
    {
        await PressAsync(CardId(await SayAsync(Statement)));

        var card = CardId(await SayAsync("rút lại xác nhận quán triệt công văn 58, tôi báo nhầm ngày"));
        var first = await PressAsync(card);
        var second = await PressAsync(card);

        second.Text.ShouldBe(first.Text);
        _store.ListAcknowledgements().ShouldHaveSingleItem().Withdrawal!.Reason.ShouldBe("tôi báo nhầm ngày");
        (await SayAsync("rút lại xác nhận quán triệt công văn 58")).Text.ShouldContain("chưa có xác nhận nào");
    }

    [Fact]
    public async Task Saying_it_again_shows_what_stands_already()
    {
        await PressAsync(CardId(await SayAsync(Statement)));

        (await SayAsync(Statement)).Text.ShouldContain("đơn vị đã có xác nhận ngày 10/03/2025");
    }

    [Fact]
    public async Task Who_has_and_who_has_not_is_answered_from_the_ledger()
    {
        await PressAsync(CardId(await SayAsync(Statement)));

        var missing = await SayAsync("đơn vị nào chưa quán triệt công văn 58?", MonitorSender);
        var overview = await SayAsync("tình hình quán triệt thế nào?", MonitorSender);
        var unit = await SayAsync("Văn phòng Sở quán triệt công văn 58 khi nào, bao nhiêu người?", MonitorSender);

        missing.Text.ShouldContain("- Thanh tra Sở");
        missing.Text.ShouldNotContain("- Văn phòng Sở");
        overview.Text.ShouldContain("- Văn phòng Sở: ngày 10/03/2025, số người: 5/6 người");
        overview.Text.ShouldContain("- Thanh tra Sở");
        unit.Text.ShouldContain("ngày 10/03/2025, số người: 5/6 người, hình thức: họp phòng");
    }

    [Fact]
    public async Task What_a_unit_has_left_is_answered()
    {
        var reply = await SayAsync("Phòng tôi còn văn bản nào chưa quán triệt?");

        reply.Text.ShouldContain("- 58/SCT-VP ngày 20/02/2025");
        reply.Text.ShouldContain("- 412/UBND-KT");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"cardId\":7}")]
    [InlineData("{\"cardId\":\"no such card\"}")]
    [InlineData("\"text\"")]
    public async Task A_press_that_names_no_card_of_ours_records_nothing(string data)
    {
        await SayAsync(Statement);
        using var json = JsonDocument.Parse(data);

        var turn = await Handler().HandleAsync(
            Message("", HeadSender, new CardPress(AcknowledgementCard.ConfirmVerb, json.RootElement)), _state, Token);

        turn!.Reply.Text.ShouldContain("không còn hiệu lực");
        _store.ListAcknowledgements().ShouldBeEmpty();
    }

    [Fact]
    public async Task Minutes_and_photographs_sent_with_a_statement_are_kept_by_their_hash_and_named_in_the_ledger()
    {
        var reply = (await SendAsync(Statement + ", ghi chú: vắng 1 người đi công tác", File("bien-ban.txt", "Biên bản họp Văn phòng Sở"))).ShouldNotBeNull().Reply;
        reply.Text.ShouldContain("Tài liệu kèm theo: bien-ban.txt");

        await PressAsync(CardId(reply));

        var recorded = _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement;
        recorded.EvidenceName.ShouldBe("bien-ban.txt");
        recorded.Note.ShouldBe("vắng 1 người đi công tác");
        Encoding.UTF8.GetString(_store.FindFile(recorded.EvidenceHash!)!).ShouldContain("Biên bản họp");
    }

    [Fact]
    public async Task Files_sent_while_the_card_waits_belong_to_it_and_several_are_kept_together()
    {
        await SayAsync(Statement);
        var reply = (await SendAsync("", File("anh.jpg", "x"), File("bien-ban.txt", "Biên bản"))).ShouldNotBeNull().Reply;

        await PressAsync(CardId(reply));

        _store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.EvidenceName.ShouldBe("anh.jpg; bien-ban.txt");
    }

    [Fact]
    public async Task A_secret_paper_is_not_kept_as_evidence_either()
    {
        var reply = (await SendAsync(Statement, File("bien-ban.txt", "BỘ MẪU\nMẬT\nSố: 12/BC-VP\n\nBÁO CÁO\nNội dung."))).ShouldNotBeNull().Reply;

        reply.Text.ShouldContain("MẬT");
        _store.ListAcknowledgements().ShouldBeEmpty();
        _state.Find<PendingAcknowledgement>(PendingAcknowledgement.Slot)!.EvidenceHash.ShouldBeNull();
    }

    [Fact]
    public async Task A_correction_after_the_press_is_shown_again_and_recorded_as_a_new_entry()
    {
        await PressAsync(CardId(await SayAsync(Statement)));
        var again = await SayAsync("sửa lại: 6/6 người");
        again.Text.ShouldContain("Số người: 6/6 người");
        again.Text.ShouldContain("đơn vị đã có xác nhận");

        await PressAsync(CardId(again));

        _store.ListAcknowledgements().Select(line => line.Acknowledgement.Informed).ShouldBe([5, 6]);
    }

    [Fact]
    public async Task Without_anything_recorded_a_correction_is_left_to_others() => (await TakeAsync("sửa lại: 6/6 người", HeadSender)).ShouldBeNull();

    [Fact]
    public async Task The_reason_of_a_withdrawal_is_what_stands_behind_the_word()
    {
        await PressAsync(CardId(await SayAsync(Statement)));

        (await SayAsync("rút lại xác nhận quán triệt công văn 58, lý do: nhầm ngày")).Text.ShouldContain("- Lý do: nhầm ngày");
    }

    [Fact]
    public async Task Files_that_belong_to_no_statement_are_left_to_others() => (await SendAsync("", File("cong-van.txt", "Công văn"))).ShouldBeNull();

    [Fact]
    public async Task The_number_of_the_roster_is_offered_where_none_was_said()
    {
        var reply = await SayAsync("Văn phòng Sở đã quán triệt công văn 58 ngày 10/3/2025");

        reply.Suggestions.ShouldBe(["2/2 người"]);
        (await SayAsync("2/2 người")).Text.ShouldContain("Số người: 2/2 người");
    }

    [Fact]
    public async Task A_head_whose_days_in_the_roster_are_over_confirms_nothing()
    {
        await ReplaceRosterAsync("2", Head with { To = new DateOnly(2025, 3, 11) }, Monitor);

        (await SayAsync(Statement)).Text.ShouldContain("không nằm trong thời gian");

        await ReplaceRosterAsync("3", Head with { From = new DateOnly(2025, 3, 12) }, Monitor);
        (await SayAsync(Statement)).Card.ShouldNotBeNull();
    }

    [Fact]
    public async Task Other_features_buttons_are_left_to_them() =>
        (await Handler().HandleAsync(Message("", HeadSender, PressOf("reminders/done", "x")), _state, Token)).ShouldBeNull();

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string CardId(Reply reply) =>
        reply.Card.ShouldNotBeNull(reply.Text)["actions"]![0]!["data"]!["cardId"]!.GetValue<string>();

    private static CardPress PressOf(string verb, string card) => new(verb, JsonSerializer.SerializeToElement(new { cardId = card }));

    private IncomingMessage Message(string text, Sender sender, CardPress? press = null) =>
        new("conversation", sender, text, press, IsGroup: false, _clock.GetUtcNow());

    private static IncomingFile File(string name, string text) =>
        new(name, null, _ => Task.FromResult<FetchedFile>(new FetchedFile.Whole(Encoding.UTF8.GetBytes(text))));

    private async Task<Turn?> SendAsync(string text, params IncomingFile[] files)
    {
        var turn = await Handler().HandleAsync(Message(text, HeadSender) with { Files = files }, _state, Token);
        _state = Stored(turn?.State ?? _state);
        return turn;
    }

    private async Task<Reply> SayAsync(string text, Sender? sender = null) => (await TakeAsync(text, sender ?? HeadSender)).ShouldNotBeNull(text).Reply;

    private async Task<Turn?> TakeAsync(string text, Sender sender)
    {
        var turn = await Handler().HandleAsync(Message(text, sender), _state, Token);
        _state = Stored(turn?.State ?? _state);
        return turn;
    }

    private async Task<Reply> PressAsync(string card, string verb = AcknowledgementCard.ConfirmVerb, Sender? sender = null)
    {
        var turn = await Handler().HandleAsync(Message("", sender ?? HeadSender, PressOf(verb, card)), _state, Token);
        _state = Stored(turn!.State);
        return turn.Reply;
    }

    private async Task<Reply> SayPressAsync(string verb, JsonNode data)
    {
        var turn = await Handler().HandleAsync(Message("", HeadSender, new CardPress(verb, JsonSerializer.SerializeToElement(data))), _state, Token);
        _state = Stored(turn!.State);
        return turn.Reply;
    }

    /// <summary>The state as it comes back from the store.</summary>
    private static ConversationState Stored(ConversationState state) =>
        JsonSerializer.Deserialize<ConversationState>(JsonSerializer.Serialize(state, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;

    private async Task ReplaceRosterAsync(string key, params Officer[] officers) =>
        await _store.AppendAsync(
            new RosterReplaced(SampleRoster.Roster with { Officers = officers }, "danh-sach.csv") { Key = "roster-" + key, At = Now }, Token);

    private AcknowledgementHandler Handler()
    {
        var library = new DocumentLibrary(_store);
        return new AcknowledgementHandler(_store, library, new AcknowledgementLedger(_store, library, _clock), new EvidenceIntake(new FileReader(new ReadingOptions()), _store));
    }
}
