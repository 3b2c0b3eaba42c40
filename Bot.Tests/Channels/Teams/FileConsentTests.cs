using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Features.Office;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class FileConsentTests : IDisposable
{
    private readonly FakeFileStore _store = new() { OnRequest = () => new HttpResponseMessage(HttpStatusCode.Created) };

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_file_that_is_accepted_is_put_into_the_persons_drive_and_takes_the_offers_place()
    {
        await using var host = await StartAsync();
        var offer = await OfferAsync(host);
        offer["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.teams.card.file.consent");
        offer["content"]!["sizeInBytes"]!.GetValue<int>().ShouldBe(4);

        var (status, body) = await host.AskAsync(Accept(host, offer));

        (status, body).ShouldBe((HttpStatusCode.OK, null));
        var call = await host.Connector.NextAsync();
        (call.Method, call.Target).ShouldBe(("PUT", "/v3/conversations/a%3Aaad-1/activities/1%3Apressed"));
        var info = call.Body!["attachments"]![0]!;
        info["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.teams.card.file.info");
        info["contentUrl"]!.ToString().ShouldBe("https://mau.sharepoint.com/p/bang.xlsx");
        info["content"]!["uniqueId"]!.ToString().ShouldBe("U-1");
        var put = _store.Requests.ShouldHaveSingleItem();
        (put.Method, put.Headers.Authorization).ShouldBe((HttpMethod.Put, null));
        put.Content!.Headers.ContentRange!.ToString().ShouldBe("bytes 0-3/4");
        Encoding.UTF8.GetString(_store.Bodies[0]).ShouldBe("bang");
    }

    [Theory]
    [InlineData("xuất báo cáo tình hình thực hiện", "bao-cao-tinh-hinh-thuc-hien-2026-11-28.docx")]
    [InlineData("soạn công văn đôn đốc", "cong-van-don-doc-2026-11-28.docx")]
    [InlineData("xuất tài liệu kiểm chứng kế hoạch 30", "tai-lieu-kiem-chung-30-KH-SCT-2026-11-28.zip")]
    public async Task The_offices_papers_are_offered_and_put_where_the_person_accepts_them(string words, string name)
    {
        await using var store = new MemoryKnowledgeStore();
        await PaperHandlerTests.FillAsync(store);
        var papers = PaperHandlerTests.Handler(store);
        await using var host = await StartAsync();
        var content = ReadOnlyMemory<byte>.Empty;
        host.Feature.OnWriting = async (message, token) =>
        {
            var reply = (await papers.HandleAsync(message with { Moment = new DateTimeOffset(2026, 11, 28, 2, 0, 0, TimeSpan.Zero) }, ConversationState.New, token))!.Reply;
            content = reply.Files.Single().Content;
            return reply;
        };

        await host.PostAsync(host.Message(words, person: "monitor"));
        (await host.Connector.NextMessageAsync()).Body!["text"]!.ToString().ShouldStartWith("Tôi đã");
        var offer = (await host.Connector.NextMessageAsync()).Body!["attachments"]![0]!;
        (offer["name"]!.ToString(), offer["content"]!["sizeInBytes"]!.GetValue<int>()).ShouldBe((name, content.Length));
        await host.AskAsync(Accept(host, offer, person: "monitor"));

        (await host.Connector.NextAsync("PUT")).Body!["attachments"]![0]!["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.teams.card.file.info");
        _store.Requests.ShouldHaveSingleItem().Method.ShouldBe(HttpMethod.Put);
        _store.Bodies[0].ShouldBe(content.ToArray());
    }

    [Fact]
    public async Task A_file_that_is_declined_goes_nowhere()
    {
        await using var host = await StartAsync();
        var offer = await OfferAsync(host);

        await host.AskAsync(host.Invoke("fileConsent/invoke", new { type = "fileUpload", action = "decline", context = offer["content"]!["declineContext"] }));

        var call = await host.Connector.NextAsync();
        (call.Method, call.Target).ShouldBe(("PUT", "/v3/conversations/a%3Aaad-1/activities/1%3Apressed"));
        call.Body!["text"]!.ToString().ShouldContain("từ chối");
        call.Body.ContainsKey("attachments").ShouldBeFalse();
        _store.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_put_anywhere_but_where_files_of_the_tenant_lie()
    {
        await using var host = await StartAsync();
        var offer = await OfferAsync(host);

        await host.AskAsync(Accept(host, offer, "https://evil.example/upload"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldContain("Chưa lưu được");
        _store.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_and_nobody_twice_gets_the_file()
    {
        await using var host = await StartAsync();
        var offer = await OfferAsync(host);

        await host.AskAsync(Accept(host, offer) with { From = new ChannelAccount { Id = "29:other" } });
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldContain("không còn được giữ");
        await host.AskAsync(Accept(host, offer));
        (await host.Connector.NextAsync()).Body!["attachments"].ShouldNotBeNull();
        await host.AskAsync(Accept(host, offer));
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldContain("không còn được giữ");

        _store.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_group_no_file_is_offered()
    {
        await using var host = await StartAsync();

        await host.PostAsync(host.Message("bảng", "groupChat"));
        await host.PostAsync(host.Message("nữa", "groupChat"));

        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("đây");
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("đây");
    }

    [Fact]
    public async Task Elsewhere_the_file_comes_along_with_its_bytes()
    {
        await using var host = await StartAsync();

        await host.PostAsync(host.At(CchcBot.Bot.Tests.Activities.Some.Message("bảng")));

        await host.Connector.NextAsync();
        var file = (await host.Connector.NextAsync()).Body!["attachments"]![0]!;
        file["name"]!.ToString().ShouldBe("bang.xlsx");
        file["contentUrl"]!.ToString().ShouldBe("data:application/x;base64,YmFuZw==");
    }

    private async Task<TeamsHost> StartAsync()
    {
        var host = await TeamsHost.StartAsync(services => services.AddHttpClient(CchcBot.Bot.Channels.Teams.FilePlaces.ClientName).ConfigurePrimaryHttpMessageHandler(() => _store));
        host.Feature.OnMessage = _ => new Reply("đây") { Files = [new ReplyFile("bang.xlsx", "bảng", "application/x", "bang"u8.ToArray())] };
        return host;
    }

    private static async Task<JsonNode> OfferAsync(TeamsHost host)
    {
        await host.PostAsync(host.Message("bảng"));
        (await host.Connector.NextAsync()).Body!["text"]!.ToString().ShouldBe("đây");
        return (await host.Connector.NextAsync()).Body!["attachments"]![0]!;
    }

    private static Activity Accept(TeamsHost host, JsonNode offer, string url = "https://mau.sharepoint.com/upload?x=1", string person = "aad-1")
    {
        var uploadInfo = new { contentUrl = "https://mau.sharepoint.com/p/bang.xlsx", name = "bang.xlsx", uploadUrl = url, uniqueId = "U-1", fileType = "xlsx" };
        return host.Invoke(
            "fileConsent/invoke", new { type = "fileUpload", action = "accept", context = offer["content"]!["acceptContext"], uploadInfo }, person: person);
    }
}
