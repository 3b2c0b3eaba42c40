using System.Net;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class MessageExtensionTests
{
    [Fact]
    public async Task Documents_are_found_from_the_compose_box_page_by_page()
    {
        await using var host = await TeamsHost.StartAsync();

        var first = await QueryAsync(host, "KH-SM", 0);
        var second = await QueryAsync(host, "KH-SM", 25);

        first["type"]!.ToString().ShouldBe("result");
        first["attachmentLayout"]!.ToString().ShouldBe("list");
        first["attachments"]!.AsArray().Count.ShouldBe(25);
        var card = first["attachments"]![0]!;
        card["contentType"]!.ToString().ShouldBe(AdaptiveCard.ContentType);
        card["preview"]!["content"]!["title"]!.ToString().ShouldBe("1/KH-SM");
        second["attachments"]!.AsArray().Count.ShouldBe(15);
    }

    [Fact]
    public async Task Before_anything_is_typed_the_newest_are_shown()
    {
        await using var host = await TeamsHost.StartAsync();

        var (_, body) = await host.AskAsync(host.Invoke(
            "composeExtension/query", new { commandId = "search", parameters = new[] { new { name = "initialRun", value = "true" } } }));

        body!["composeExtension"]!["attachments"]!.AsArray().Count.ShouldBe(25);
    }

    [Fact]
    public async Task Nothing_found_is_said_in_words()
    {
        await using var host = await TeamsHost.StartAsync();

        var found = await QueryAsync(host, "không có", 0);

        found["type"]!.ToString().ShouldBe("message");
        found["text"]!.ToString().ShouldContain("Không tìm thấy");
    }

    [Fact]
    public async Task An_item_that_is_chosen_brings_its_card()
    {
        await using var host = await TeamsHost.StartAsync();
        var preview = (await QueryAsync(host, "7/KH-SM", 0))["attachments"]![0]!["preview"]!;

        var (_, body) = await host.AskAsync(host.Invoke("composeExtension/selectItem", preview["content"]!["tap"]!["value"]));

        body!["composeExtension"]!["attachments"]![0]!["content"]!["body"]![0]!["text"]!.ToString().ShouldBe("7/KH-SM");
    }

    [Theory]
    [InlineData("https://bot.mau.example/console/documents/d3", "3/KH-SM")]
    [InlineData("https://BOT.mau.example/console/documents/d3/", "3/KH-SM")]
    [InlineData("https://bot.mau.example/console/documents/gone", "không còn trong kho")]
    [InlineData("https://other.example/console/documents/d3", "không dẫn đến văn bản")]
    [InlineData("http://bot.mau.example/console/documents/d3", "không dẫn đến văn bản")]
    [InlineData("https://bot.mau.example/console/users/d3", "không dẫn đến văn bản")]
    [InlineData("lời thường", "không dẫn đến văn bản")]
    public async Task A_link_to_a_document_is_shown_as_its_card(string url, string shown)
    {
        await using var host = await TeamsHost.StartAsync();

        var (status, body) = await host.AskAsync(host.Invoke("composeExtension/queryLink", new { url }));

        status.ShouldBe(HttpStatusCode.OK);
        Words(body!["composeExtension"]!).ShouldContain(shown);
    }

    [Fact]
    public async Task Somebody_without_the_app_sees_nothing_of_the_document()
    {
        await using var host = await TeamsHost.StartAsync();

        var (_, body) = await host.AskAsync(host.Invoke("composeExtension/anonymousQueryLink", new { url = "https://bot.mau.example/console/documents/d3" }));

        Words(body!["composeExtension"]!).ShouldNotContain("KH-SM");
        Words(body["composeExtension"]!).ShouldContain("cài ứng dụng");
    }

    [Fact]
    public async Task A_question_about_a_message_is_asked_with_its_words_and_answered_to_the_person_alone()
    {
        await using var host = await TeamsHost.StartAsync();
        var (_, form) = await host.AskAsync(host.Invoke(
            "composeExtension/fetchTask",
            new { commandId = "ask", commandContext = "message", messagePayload = new { body = new { contentType = "html", content = "<p>Hạn&nbsp;báo cáo&#160;<b>KH 15</b>?</p><p>dòng 2</p>" } } },
            "groupChat"));

        var input = form!["task"]!["value"]!["card"]!["content"]!["body"]![0]!;
        input["value"]!.ToString().ShouldBe("Hạn báo cáo KH 15?\ndòng 2");
        var (_, answer) = await host.AskAsync(host.Invoke(
            "composeExtension/submitAction", new { commandId = "ask", data = new { question = input["value"]!.ToString() } }, "groupChat"));

        answer!["task"]!["type"]!.ToString().ShouldBe("continue");
        Words(answer).ShouldContain("echo Hạn báo cáo KH 15?");
        host.Feature.Taken.TryDequeue(out var taken).ShouldBeTrue();
        (taken!.IsGroup, taken.Conversation).ShouldBe((false, "msteams/dialog/29:aad-1"));
        host.Connector.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_button_in_a_dialog_goes_on_in_the_dialog()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Feature.OnMessage = message => message.Press is null
            ? new Reply("xác nhận?") { Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("thẻ")], AdaptiveCard.Execute("Có", "x/confirm", new JsonObject { ["cardId"] = "7" })) }
            : new Reply("đã ghi " + message.Press.Data.GetProperty("cardId").GetString());
        var (_, asked) = await host.AskAsync(host.Invoke("task/submit", new { data = new { question = "ghi giúp tôi" } }));
        var button = asked!["task"]!["value"]!["card"]!["content"]!["actions"]![0]!;

        button["type"]!.ToString().ShouldBe("Action.Submit");
        var (_, done) = await host.AskAsync(host.Invoke("task/submit", new { data = button["data"] }));

        Words(done!).ShouldContain("đã ghi 7");
    }

    [Fact]
    public async Task A_dialog_without_a_message_asks_for_the_question()
    {
        await using var host = await TeamsHost.StartAsync();

        var (_, fetched) = await host.AskAsync(host.Invoke("task/fetch", new { data = new { type = "task/fetch" }, context = new { theme = "default" } }));
        var (_, empty) = await host.AskAsync(host.Invoke("task/submit", new { data = new { question = " " } }));

        fetched!["task"]!["value"]!["card"]!["content"]!["body"]![0]!["type"]!.ToString().ShouldBe("Input.Text");
        empty!["task"]!["type"]!.ToString().ShouldBe("continue");
        host.Feature.Taken.ShouldBeEmpty();
    }

    private static async Task<JsonNode> QueryAsync(TeamsHost host, string words, int skip)
    {
        var (status, body) = await host.AskAsync(host.Invoke(
            "composeExtension/query", new { parameters = new[] { new { name = "q", value = words } }, queryOptions = new { skip, count = 25 } }));
        status.ShouldBe(HttpStatusCode.OK);
        return body!["composeExtension"]!;
    }

    private static string Words(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
