using CchcBot.Bot.Activities;
using CchcBot.Bot.Channels.DirectLine;
using CchcBot.Bot.Tests.Activities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Channels.DirectLine;

/// <summary>Direct Line and the chat page on a real server of this machine, with a bot of the test's own behind it.</summary>
internal sealed class DirectLineHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DirectLineHost(WebApplication app, FakeTimeProvider time)
    {
        _app = app;
        Time = time;
        Address = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Address };
    }

    /// <summary>The page and its scripts, as they stand in the repository.</summary>
    public static string WebRoot { get; } = Path.Combine(Corpus.RepositoryRoot(), "Bot", "wwwroot");

    public Uri Address { get; }

    public HttpClient Http { get; }

    public FakeTimeProvider Time { get; }

    public FakeHandler Handler => _app.Services.GetRequiredService<FakeHandler>();

    public IEnumerable<IActivitySender> Senders => _app.Services.GetServices<IActivitySender>();

    public static async Task<DirectLineHost> StartAsync(
        Action<DirectLineOptions>? configure = null,
        string environment = "Development",
        string url = "http://127.0.0.1:0",
        string? webRoot = null,
        TimeProvider? clock = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            WebRootPath = webRoot ?? WebRoot,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddSingleton(clock ?? time);
        builder.Services.AddSingleton<FakeHandler>();
        builder.Services.AddSingleton<IActivityHandler>(provider => provider.GetRequiredService<FakeHandler>());
        builder.Services.Configure<TurnOptions>(options => options.FaultText = "Xin lỗi, hệ thống đang gặp sự cố.");
        builder.Services.Configure<DirectLineOptions>(options => configure?.Invoke(options));
        builder.Services.AddActivities();
        builder.Services.AddDirectLine();
        var app = builder.Build();
        app.UseStaticFiles();
        app.MapDirectLine();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var host = new DirectLineHost(app, time);
        host.Handler.OnActivity = (activity, _) => Task.FromResult<IReadOnlyList<OutgoingActivity>>(
            activity.Type == ActivityTypes.Message ? [Some.Reply($"echo {activity.Text}")] : []);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
