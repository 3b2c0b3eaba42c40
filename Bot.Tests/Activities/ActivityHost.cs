using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using CchcBot.Bot.Activities.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CchcBot.Bot.Tests.Activities;

/// <summary>The protocol on a real server of this machine, with a product and a channel of the test's own.</summary>
internal sealed class ActivityHost : IAsyncDisposable
{
    public const string FaultText = "Xin lỗi, hệ thống đang gặp sự cố.";

    private readonly WebApplication _app;

    private ActivityHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Handler = app.Services.GetRequiredService<FakeHandler>();
        Sender = app.Services.GetRequiredService<CollectingSender>();
    }

    public HttpClient Client { get; }

    public FakeHandler Handler { get; }

    public CollectingSender Sender { get; }

    public ActivityQueue Queue => _app.Services.GetRequiredService<ActivityQueue>();

    public IServiceProvider Services => _app.Services;

    public ConnectorClient Connector => _app.Services.GetRequiredService<ConnectorClient>();

    /// <summary>A server that takes activities without tokens, as in Development, or as <paramref name="configure"/> says.</summary>
    public static Task<ActivityHost> StartAsync(Action<IServiceCollection>? configure = null) => StartAsync(
        "Development",
        services =>
        {
            services.Configure<AuthenticationOptions>(options => options.DangerouslyAllowUnauthenticatedRequests = true);
            configure?.Invoke(services);
        });

    public static async Task<ActivityHost> StartAsync(string environment, Action<IServiceCollection> configure)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<FakeHandler>();
        builder.Services.AddSingleton<IActivityHandler>(provider => provider.GetRequiredService<FakeHandler>());
        builder.Services.AddSingleton<CollectingSender>();
        builder.Services.AddSingleton<IActivitySender>(provider => provider.GetRequiredService<CollectingSender>());
        builder.Services.Configure<TurnOptions>(options => options.FaultText = FaultText);
        builder.Services.Configure<ConnectorOptions>(options => options.ClientSecret = "a secret");
        builder.Services.AddActivities();
        configure(builder.Services);
        var app = builder.Build();
        app.MapActivities();
        app.MapFallback(() => "a page");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ActivityHost(app);
    }

    public Task<HttpResponseMessage> PostAsync(Activity activity, string? token = null) =>
        PostAsync(JsonContent.Create(activity, options: ActivityJson.Options), token);

    public Task<HttpResponseMessage> PostAsync(string json) =>
        PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> PostAsync(HttpContent content, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
