using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Channels.Teams;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Tests.Activities;
using CchcBot.Bot.Tests.Activities.Connector;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Channels.Teams;

/// <summary>The channels on a real server of this machine, before a connector and features of the test's own.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly ActivityHost _host;

    private TeamsHost(ActivityHost host, FakeConnector connector, FakeFeature feature)
    {
        (_host, Connector, Feature) = (host, connector, feature);
    }

    public FakeConnector Connector { get; }

    public FakeFeature Feature { get; }

    public ConversationReferences References => _host.Services.GetRequiredService<ConversationReferences>();

    public SignIns SignIns => _host.Services.GetServices<IInvokeHandler>().OfType<SignIns>().Single();

    public ProactiveSender Proactive => _host.Services.GetRequiredService<ProactiveSender>();

    public static async Task<TeamsHost> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var connector = await FakeConnector.StartAsync();
        var feature = new FakeFeature();
        var states = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var host = await ActivityHost.StartAsync(services =>
        {
            services.AddSingleton<IMessageHandler>(feature);
            services.AddSingleton<MessageRouter>();
            services.AddSingleton(new ConversationStates(states.GetValueOrDefault, (key, value) => states[key] = value));
            services.AddSingleton(new ConversationReferences(states.GetValueOrDefault, (key, value) => states[key] = value));
            services.AddSingleton(new ChannelOptions(new Reply("Xin chào Anh/Chị"), new Reply("Xin chào cả nhóm"), MayDeclareUnit: false));
            services.AddSingleton(new CardSearch(feature.Search, feature.Find));
            services.AddChannels();
            services.AddTeams().Configure<TeamsOptions>(options => options.LinkHosts = ["bot.mau.example"]);
            configure?.Invoke(services);
        });
        host.Sender.IsServing = false;
        return new TeamsHost(host, connector, feature);
    }

    /// <summary>A message of a person in Teams whose answers go to the fake connector.</summary>
    public Activity Message(string text, string type = "personal", string person = "aad-1") => At(Some.TeamsMessage() with
    {
        Text = text,
        From = new ChannelAccount { Id = "29:" + person, AadObjectId = person, Name = "Nguyễn Thử" },
        Conversation = new ConversationAccount { Id = type == "personal" ? "a:" + person : "19:group@thread.v2", ConversationType = type, TenantId = Some.Tenant },
    });

    /// <summary>An invoke of a person in Teams.</summary>
    public Activity Invoke(string name, object? value, string type = "personal", string person = "aad-1", string? id = null) => Message("", type, person) with
    {
        Type = ActivityTypes.Invoke,
        Name = name,
        Text = null,
        Id = id ?? Guid.NewGuid().ToString(),
        ReplyToId = "1:pressed",
        Value = value is null ? null : JsonSerializer.SerializeToElement(value),
    };

    /// <summary>An activity whose answers go to the fake connector.</summary>
    public Activity At(Activity activity) => activity with { ServiceUrl = Connector.Url };

    public Task<HttpResponseMessage> PostAsync(Activity activity) => _host.PostAsync(activity);

    /// <summary>Sends an invoke and reads status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> AskAsync(Activity invoke)
    {
        using var response = await PostAsync(invoke);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
