using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Tests.Activities;
using CsCheck;

namespace CchcBot.Bot.Tests.Channels;

public sealed class ReplyRenderingTests
{
    [Fact]
    public void A_long_text_is_cut_on_paragraphs_and_no_part_is_over_25_kB()
    {
        var paragraphs = Enumerable.Range(1, 60).Select(i => $"{i}. " + string.Concat(Enumerable.Repeat("nhiệm vụ của đơn vị ", 25)).Trim()).ToList();

        var parts = Render(new Reply(string.Join("\n\n", paragraphs)));

        parts.Count.ShouldBeGreaterThan(2);
        parts.ShouldAllBe(part => System.Text.Json.JsonSerializer.Serialize(part, ActivityJson.Options).Length * 2 <= 25 * 1024);
        parts.SelectMany(part => part.Text!.Split("\n\n")).ShouldBe(paragraphs);
    }

    [Fact]
    public void No_word_is_lost_wherever_a_text_is_cut() =>
        Gen.String[Gen.Char["ađề \n."], 0, 40_000].Sample(
            text => TextParts.Split(text).All(part => part.Length <= TextParts.Longest)
                && string.Concat(TextParts.Split(text)).Where(IsLetter).SequenceEqual(text.Where(IsLetter)),
            iter: 60);

    [Fact]
    public void A_letter_of_two_halves_is_not_cut_in_two() =>
        TextParts.Split("a" + string.Concat(Enumerable.Repeat("😀", TextParts.Longest))).Any(part => char.IsHighSurrogate(part.Last())).ShouldBeFalse();

    [Fact]
    public void Card_and_questions_come_with_the_last_part_and_each_part_has_the_sources_that_it_marks()
    {
        var text = "đầu [1] " + new string('x', 8990) + "\n\ncuối [2]";
        var parts = Render(new Reply(text)
        {
            Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("thẻ")]),
            Citations = [new("một", "q"), new("hai", "q")],
            Suggestions = ["hỏi tiếp"],
        });

        parts.Select(part => part.Attachments is not null).ShouldBe([false, true]);
        parts.Select(part => part.SuggestedActions is not null).ShouldBe([false, true]);
        parts.Select(part => part.Entities!.Single()!["citation"]!.AsArray().Single()!["position"]!.GetValue<int>()).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_words_that_a_model_put_are_labelled_in_the_one_entity(bool isPhrasedByModel)
    {
        var entity = Render(new Reply("theo [1]") { Citations = [new("một", "q")], IsPhrasedByModel = isPhrasedByModel })[0].Entities.ShouldHaveSingleItem()!;

        entity["additionalType"]?.AsArray().Single()!.ToString().ShouldBe(isPhrasedByModel ? "AIGeneratedContent" : null);
        entity["citation"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void At_most_twenty_sources_are_shown_within_their_lengths()
    {
        var sources = Enumerable.Range(1, 30).Select(_ => new ReplyCitation(new string('t', 200), new string('q', 400))).ToList();

        var claims = Render(new Reply("trả lời") { Citations = sources })[0].Entities![0]!["citation"]!.AsArray();

        claims.Count.ShouldBe(20);
        claims.ShouldAllBe(claim => claim!["appearance"]!["name"]!.ToString().Length <= 80 && claim["appearance"]!["abstract"]!.ToString().Length <= 160);
    }

    [Fact]
    public void A_card_that_is_too_large_loses_its_end_and_keeps_its_buttons()
    {
        var card = AdaptiveCard.Create(
            "vi", Enumerable.Range(1, 100).Select(i => AdaptiveCard.Text($"{i} " + new string('x', 400))), AdaptiveCard.Execute("Xác nhận", "x/y", []));

        var shown = Render(new Reply("đủ") { Card = card })[0].Attachments![0]!["content"]!.AsObject();

        CardSize.BytesOf(shown).ShouldBeLessThanOrEqualTo(CardSize.MaxBytes);
        shown["body"]!.AsArray()[^1]!["text"]!.ToString().ShouldContain("rút gọn");
        shown["body"]![0]!["text"]!.ToString().ShouldStartWith("1 ");
        shown["actions"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void A_client_without_Universal_Actions_gets_submits_and_no_refresh()
    {
        var card = AdaptiveCard.WithRefresh(AdaptiveCard.Create("vi", [], AdaptiveCard.Execute("Có", "x/y", new JsonObject { ["n"] = 1 })), "x/view", []);

        var shown = Render(new Reply("thẻ") { Card = card }, Some.Message())[0].Attachments![0]!["content"]!.AsObject();

        shown.ContainsKey("refresh").ShouldBeFalse();
        shown["actions"]![0]!["type"]!.ToString().ShouldBe("Action.Submit");
        shown["actions"]![0]!["data"]!["verb"]!.ToString().ShouldBe("x/y");
    }

    [Fact]
    public void Beside_the_text_a_card_keeps_only_what_the_text_does_not_say()
    {
        var card = AdaptiveCard.Create(
            "vi",
            [
                AdaptiveCard.Heading("Xác nhận quán triệt"),
                AdaptiveCard.Facts([("Đơn vị", "Phòng Mẫu"), ("Số ghi", "7")]),
                AdaptiveCard.Section(AdaptiveCard.Text("**Nguồn**"), AdaptiveCard.Text("**Khoản 1**"), AdaptiveCard.Text("Nộp báo cáo …")),
                AdaptiveCard.Input("lyDo", "Lý do", "", ""),
            ],
            AdaptiveCard.Execute("Gửi", "x/y", []));

        foreach (var inbound in new[] { Some.TeamsMessage(), Some.Message() })
        {
            var message = Render(new Reply("**Xác nhận quán triệt**\n\n- Đơn vị: Phòng Mẫu\n\nKhoản 1: Nộp báo cáo trước ngày 25.") { Card = card }, inbound).ShouldHaveSingleItem();

            message.Text!.ShouldContain("Phòng Mẫu");
            var shown = message.Attachments![0]!["content"]!;
            shown["body"]!.AsArray().Select(item => item!["type"]!.ToString()).ShouldBe(["FactSet", "Input.Text"]);
            shown["body"]![0]!["facts"]!.AsArray().ShouldHaveSingleItem()!["title"]!.ToString().ShouldBe("Số ghi");
            shown["actions"]!.AsArray().Count.ShouldBe(1);
        }
    }

    [Fact]
    public void A_card_that_says_nothing_more_than_the_text_is_left_out() =>
        Render(new Reply("Đã ghi nhận, số ghi 7.") { Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("Đã ghi nhận, số ghi 7.")]) })[0].Attachments.ShouldBeNull();

    [Fact]
    public void A_card_that_renews_itself_for_whoever_looks_stands_alone_in_Teams_with_the_text_for_the_notification()
    {
        var reply = new Reply("3/5 đơn vị đã xác nhận.") { Card = AdaptiveCard.WithRefresh(AdaptiveCard.Create("vi", [AdaptiveCard.Text("3/5 đơn vị đã xác nhận.")]), "x/view", []) };

        var message = Render(reply).ShouldHaveSingleItem();

        (message.Text, message.Summary, message.Attachments!.Count).ShouldBe((null, "3/5 đơn vị đã xác nhận.", 1));
        Render(reply, Some.Message())[0].Text.ShouldBe("3/5 đơn vị đã xác nhận.");
    }

    [Fact]
    public async Task Progress_in_Teams_is_the_card_alone_so_that_it_can_be_exchanged()
    {
        var message = Render(new Reply("đang đọc")
        {
            Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("0/1")]),
            Revisions = new[] { new Reply("xong") { Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("1/1")]) } }.ToAsyncEnumerable(),
        }).ShouldHaveSingleItem();

        (message.Text, message.Summary).ShouldBe((null, "đang đọc"));
        var last = await message.Revisions!.SingleAsync(TestContext.Current.CancellationToken);
        (last.Text, last.Attachments!.Count).ShouldBe((null, 1));
    }

    private static bool IsLetter(char letter) => !char.IsWhiteSpace(letter);

    private static IReadOnlyList<OutgoingActivity> Render(Reply reply, Activity? inbound = null) =>
        ReplyRendering.Messages(reply, inbound ?? Some.TeamsMessage());
}
