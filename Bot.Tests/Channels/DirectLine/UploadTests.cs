using System.Net;
using System.Net.Http.Headers;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    [Fact]
    public async Task An_upload_is_one_activity_whose_files_can_be_fetched()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await UploadAsync(client, Message(), File("../../công văn.docx", "application/msword", [1, 2, 3]), File("ảnh.png", "image/png", Png));
        await client.PollUntilAsync(2);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var attachments = host.Handler.Handled.Single(activity => activity.Type == "message").Attachments!;
        attachments.Select(attachment => attachment.GetProperty("name").GetString()).ShouldBe(["công văn.docx", "ảnh.png"]);
        var document = await GetAsync(host, attachments[0].GetProperty("contentUrl").GetString()!);
        (await document.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe([1, 2, 3]);
        document.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        var picture = await GetAsync(host, attachments[1].GetProperty("contentUrl").GetString()!);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task A_page_that_was_uploaded_is_only_ever_saved()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        await UploadAsync(client, Message(), File("x.html", "text/html", "<script>"u8.ToArray()));
        await client.PollUntilAsync(2);

        var url = host.Handler.Handled.Single(activity => activity.Type == "message").Attachments![0].GetProperty("contentUrl").GetString()!;
        var page = await GetAsync(host, url);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        page.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_the_bot_not_asked()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await UploadAsync(client, Message(), File("lớn.pdf", "application/pdf", new byte[(10 * 1024 * 1024) + 1]));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await client.PollAsync("")).Activities.ShouldBeEmpty();
    }

    [Fact]
    public async Task More_files_than_may_be_sent_at_once_are_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        var response = await UploadAsync(client, [Message(), .. Enumerable.Range(1, 5).Select(number => File($"{number}.txt", "text/plain", []))]);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task An_upload_without_an_activity_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = await DirectLineClient.StartAsync(host);

        (await UploadAsync(client, File("a.txt", "text/plain", [1]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/upload", new StringContent("x")))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_address_that_was_never_given_out_holds_nothing()
    {
        await using var host = await DirectLineHost.StartAsync();
        await using var client = new DirectLineClient(host);

        (await client.SendAsync(HttpMethod.Get, "/attachments/0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> UploadAsync(DirectLineClient client, params (HttpContent Content, string Name, string FileName)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (content, name, fileName) in parts)
        {
            form.Add(content, name, fileName);
        }

        return client.SendAsync(HttpMethod.Post, $"/conversations/{client.Conversation}/upload?userId=somebody-else", form);
    }

    private static (HttpContent Content, string Name, string FileName) Message()
    {
        var content = new ByteArrayContent("{\"type\":\"message\",\"text\":\"gửi văn bản\",\"attachments\":[{\"contentUrl\":\"http://evil.example\"}]}"u8.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        return (content, "activity", "blob");
    }

    private static (HttpContent Content, string Name, string FileName) File(string name, string type, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return (content, "file", name);
    }

    private static Task<HttpResponseMessage> GetAsync(DirectLineHost host, string url) =>
        host.Http.GetAsync(new Uri(url), TestContext.Current.CancellationToken);
}
