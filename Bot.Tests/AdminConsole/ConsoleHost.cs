using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using CchcBot.Bot.Activities.Connector;
using CchcBot.Bot.AdminConsole;
using CchcBot.Bot.Tests.Acknowledgements;
using CchcBot.Bot.Tests.Activities;
using CchcBot.Bot.Tests.Activities.Authentication;
using CchcBot.Bot.Tests.Channels.DirectLine;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.AdminConsole;

/// <summary>The pages on a real server of this machine, over a small store, with a directory of the test's own.</summary>
internal sealed class ConsoleHost : IAsyncDisposable
{
    public const string Monitor = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string Leader = "aaaaaaaa-0000-0000-0000-000000000002";
    public const string Staff = "aaaaaaaa-0000-0000-0000-000000000003";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private readonly TestIssuer _issuer;

    private ConsoleHost(WebApplication app, TestIssuer issuer)
    {
        _app = app;
        _issuer = issuer;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ConsoleHost> StartAsync(string environment = "Test")
    {
        var issuer = await TestIssuer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment, WebRootPath = DirectLineHost.WebRoot });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        builder.Services.AddSingleton<IActivityHandler, FakeHandler>();
        builder.Services.AddActivities();
        builder.Services.Configure<TurnOptions>(options => options.FaultText = "x");
        builder.Services.Configure<ConnectorOptions>(options => options.ClientSecret = "a secret");
        builder.Services.Configure<AuthenticationOptions>(issuer.Configure);
        builder.Services.AddSingleton<IKnowledgeStore>(await StoreAsync());
        builder.Services.AddSingleton<DocumentLibrary>().AddSingleton<AcknowledgementLedger>().AddAdminConsole();
        var app = builder.Build();
        app.UseStaticFiles();
        app.MapAdminConsole();
        await app.StartAsync(Token);
        return new ConsoleHost(app, issuer);
    }

    /// <summary>A page, as somebody with this cookie sees it.</summary>
    public async Task<(HttpResponseMessage Response, string Page)> GetAsync(string path, string? cookie = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        var response = await Client.SendAsync(request, Token);
        return (response, System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token)));
    }

    /// <summary>Signs in with a token of Teams for this person, changed as a test likes.</summary>
    public Task<HttpResponseMessage> SignInAsync(string person, Action<JsonObject>? change = null)
    {
        var claims = TestIssuer.EntraClaims(Now, "2.0", TestIssuer.Tenant, "teams");
        claims["oid"] = person;
        claims["scp"] = "access_as_user";
        change?.Invoke(claims);
        return SendTokenAsync(_issuer.EntraKey.Sign(claims));
    }

    public Task<HttpResponseMessage> SendTokenAsync(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/tab/sign-in");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return Client.SendAsync(request, Token);
    }

    /// <summary>The cookie of somebody who has signed in.</summary>
    public async Task<string> CookieOfAsync(string person)
    {
        var response = await SignInAsync(person);
        response.EnsureSuccessStatusCode();
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    private static async Task<MemoryKnowledgeStore> StoreAsync()
    {
        var store = new MemoryKnowledgeStore();
        Officer[] people =
        [
            Person("Lê Thị Theo Dõi", "van phong so", OfficerRole.Monitor, Monitor),
            Person("Trần Văn Giám Đốc", "ban giam doc so", OfficerRole.UnitHead, Leader),
            Person("Nguyễn Văn <Thanh Tra>", "thanh tra so", OfficerRole.Staff, Staff),
        ];
        await store.AppendAsync(new RosterReplaced(SampleRoster.Roster with { Officers = people }, "danh-sach.csv") { Key = "roster", At = default }, Token);
        await store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Letter), Token);
        await store.AppendAsync(SampleDocuments.Entry(SampleDocuments.Plan), Token);
        return store;
    }

    private static Officer Person(string name, string unit, OfficerRole role, string directoryObjectId) =>
        new(directoryObjectId, name, unit, role, null, directoryObjectId, null);
}
