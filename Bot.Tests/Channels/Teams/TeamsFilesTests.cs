using System.Net;
using System.Text.Json;
using CchcBot.Bot.Channels.Teams;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Tests.Activities;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Tests.Channels.Teams;

public sealed class TeamsFilesTests : IDisposable
{
    private const string Link = "https://mau.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=x";

    private readonly FakeFileStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_file_is_fetched_from_its_link_without_any_token()
    {
        _store.OnRequest = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1, 2, 3]) };

        var file = Find(Link)!;

        file.Name.ShouldBe("ke-hoach.docx");
        _store.Requests.ShouldBeEmpty();
        (await file.FetchAsync(Token)).ShouldBeOfType<FetchedFile.Whole>().Content.ToArray().ShouldBe([1, 2, 3]);
        _store.Requests.ShouldHaveSingleItem().Headers.Authorization.ShouldBeNull();
    }

    [Theory]
    [InlineData("http://mau.sharepoint.com/x")]
    [InlineData("https://mau.sharepoint.com:8443/x")]
    [InlineData("https://user@mau.sharepoint.com/x")]
    [InlineData("https://sharepoint.com.evil.example/x")]
    [InlineData("https://evilsharepoint.com/x")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("http://127.0.0.1:9/dl")]
    [InlineData("not an address")]
    [InlineData(null)]
    public async Task Nothing_is_fetched_from_anywhere_else(string? link)
    {
        (await Find(link)!.FetchAsync(Token)).ShouldBeOfType<FetchedFile.ElsewhereRefused>();

        _store.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_that_the_operator_names_is_allowed()
    {
        _store.OnRequest = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1]) };

        (await Find("https://kho.mau.example/x", "*.mau.example")!.FetchAsync(Token)).ShouldBeOfType<FetchedFile.Whole>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_not_taken_whether_its_length_is_said_or_not(bool isSaid)
    {
        _store.OnRequest = () => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = isSaid ? new ByteArrayContent(new byte[(1024 * 1024) + 1]) : new StreamContent(new UnknownLength((1024 * 1024) + 1)),
        };

        (await Find(Link)!.FetchAsync(Token)).ShouldBeOfType<FetchedFile.TooLarge>().MaxBytes.ShouldBe(1024 * 1024);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task A_link_that_has_run_out_is_said_to_be_gone(HttpStatusCode status)
    {
        _store.OnRequest = () => new HttpResponseMessage(status);

        (await Find(Link)!.FetchAsync(Token)).ShouldBeOfType<FetchedFile.Gone>();
    }

    [Fact]
    public async Task A_connection_that_breaks_is_said_to_be_gone()
    {
        _store.OnRequest = () => throw new HttpRequestException("broken");

        (await Find(Link)!.FetchAsync(Token)).ShouldBeOfType<FetchedFile.Gone>();
    }

    [Theory]
    [InlineData("""{"contentType":"text/html","content":"<p>xem</p>"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{}}""")]
    [InlineData("[]")]
    public void What_is_no_file_is_not_taken_for_one(string attachment) =>
        Source().Find(Some.TeamsMessage(), JsonSerializer.Deserialize<JsonElement>(attachment)).ShouldBeNull();

    [Fact]
    public void Another_channel_has_no_such_files() =>
        Source().Find(Some.Message(), Attachment(Link)).ShouldBeNull();

    private IncomingFile? Find(string? link, params string[] hosts) => Source(hosts).Find(Some.TeamsMessage(), Attachment(link));

    private TeamsFiles Source(params string[] hosts) =>
        new(_store, FakeFileStore.Places(hosts), Options.Create(new TeamsOptions { MaxFileMegabytes = 1 }));

    private static JsonElement Attachment(string? link) => JsonSerializer.SerializeToElement(new
    {
        contentType = "application/vnd.microsoft.teams.file.download.info",
        contentUrl = "https://mau.sharepoint.com/personal/x/ke-hoach.docx",
        name = "ke-hoach.docx",
        content = new { downloadUrl = link, uniqueId = "1", fileType = "docx" },
    });

    private sealed class UnknownLength(int count) : MemoryStream(new byte[count])
    {
        public override bool CanSeek => false;
    }
}
