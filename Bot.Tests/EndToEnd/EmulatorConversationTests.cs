using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Benchmarks.Server;

namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class EmulatorConversationTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Confirm = "acknowledgements/confirm";
    private const string Headline = "Phòng Quản lý Khoa học phải làm gì theo Công văn 871?";

    [Fact]
    public async Task The_headline_question_is_answered_clause_by_clause_from_the_letter_that_carries_it_out()
    {
        var reply = await AskAsync(NewConversation(), Headline);

        var text = reply["text"]!.ToString();
        text.ShouldContain("chưa có toàn văn Công văn 871/UBND-NC");
        text.ShouldContain("Khoản 1: Tổ chức quán triệt");
        text.ShouldContain("Khoản 3: Chủ động, bám sát");
        text.ShouldNotContain("Khoản 4");
        reply["attachments"]![0]!["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.card.adaptive");
        reply["entities"]![0]!["citation"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_recorded_conversation_of_the_Emulator_is_answered_over_its_connector()
    {
        await using var connector = await FakeConnector.StartAsync();
        foreach (var capture in new[] { "emulator_conversationUpdate.json", "emulator_typing.json", "emulator_ping.json" })
        {
            (await PostAsync(Recorded(capture, connector.ServiceUrl))).ShouldBe(HttpStatusCode.OK);
        }

        var question = Recorded("emulator_message.json", connector.ServiceUrl);
        question["text"] = Headline;
        var answered = connector.WaitForAnswer(question["id"]!.ToString());
        (await PostAsync(question)).ShouldBe(HttpStatusCode.OK);

        await answered.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_a_unit_confirmed_is_recorded_once_and_survives_the_death_of_the_process()
    {
        var conversation = NewConversation();
        await AskAsync(conversation, "Tôi ở Phòng Kế hoạch - Tài chính");
        var card = await AskAsync(conversation, "Phòng tôi đã quán triệt công văn 871 ngày 04/3/2024, 3/3 người, hình thức họp");
        var button = EmulatorConversation.FindButton(card, Confirm)!;

        await conversation.PressAsync(Confirm, button["data"], TestContext.Current.CancellationToken);
        await conversation.PressAsync(Confirm, button["data"], TestContext.Current.CancellationToken);
        await server.KillAndRestartAsync();

        var listed = await server.RunVerbAsync("acknowledgements", "--document", "871", "--json");
        var entry = JsonNode.Parse(listed.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem())!;
        entry["unit"]!.ToString().ShouldBe("Phòng Kế hoạch - Tài chính");
        entry["date"]!.ToString().ShouldBe("2024-03-04");
        (await server.RunVerbAsync("verify")).ShouldContain("toàn vẹn");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id":"1"}""")]
    public async Task An_activity_that_cannot_be_read_is_a_bad_request(string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");

        using var response = await server.Client.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private EmulatorConversation NewConversation() => new(server.Client, "http://127.0.0.1:9");

    private static async Task<JsonNode> AskAsync(EmulatorConversation conversation, string text) =>
        (await conversation.AskAsync(text, TestContext.Current.CancellationToken)).ShouldHaveSingleItem()!;

    private async Task<HttpStatusCode> PostAsync(JsonObject activity)
    {
        using var response = await server.Client.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static JsonObject Recorded(string capture, string serviceUrl)
    {
        var recorded = JsonNode.Parse(File.ReadAllText(Corpus.Find($"platforms/captures/{capture}")))!;
        var activity = recorded["request"]!["body"]!.DeepClone().AsObject();
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }
}
