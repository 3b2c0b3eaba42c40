using System.Security.Cryptography;
using CchcBot.Bot.Activities;
using CchcBot.Bot.Activities.Authentication;
using CchcBot.Bot.Activities.Connector;
using CchcBot.Bot.AdminConsole;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Channels.DirectLine;
using CchcBot.Bot.Channels.Teams;
using CchcBot.Bot.Commands;
using CchcBot.Bot.Conversation;
using CchcBot.Bot.Embeddings;
using CchcBot.Bot.Features.Acknowledgements;
using CchcBot.Bot.Features.Assignments;
using CchcBot.Bot.Features.Documents;
using CchcBot.Bot.Features.Help;
using CchcBot.Bot.Features.Office;
using CchcBot.Bot.Features.Questions;
using CchcBot.Bot.Features.Reminders;
using CchcBot.Bot.Features.Speakers;
using CchcBot.Knowledge;
using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Serilog;
using Serilog.Formatting.Compact;

/// <content>How the parts are put together.</content>
public sealed partial class Program
{
    private static WebApplication BuildServer(CommandCall call)
    {
        var builder = CreateBuilder(call);
        var services = builder.Services;
        AddVerbs(services, FindDataFolder(call));
        AddConversation(services, builder.Environment.IsDevelopment());
        services.AddActivities();
        services.AddDirectLine();
        services.AddAdminConsole();
        services.AddTeams().Configure<TeamsOptions>(builder.Configuration.GetSection("Teams"));
        ConfigureChatPage(services, FindDataFolder(call), builder.Configuration["WebChat:Department"]);
        AddDelivery(services, builder.Configuration.GetValue<int?>("Outbox:PerSecond"));
        services.AddSingleton(ReadReminders(builder.Configuration.GetSection("Reminders")));
        services.Configure<TurnOptions>(options => options.FaultText = "Xin lỗi Anh/Chị, hệ thống gặp trục trặc khi xử lý yêu cầu này. Vui lòng thử lại sau ít phút.");
        services.AddLanguageModel(ReadModelOptions(builder.Configuration));
        services.AddEmbeddings(builder.Configuration.GetSection("Embeddings").Get<EmbeddingOptions>());
        services.Configure<AuthenticationOptions>(builder.Configuration.GetSection("Auth"));
        services.Configure<ConnectorOptions>(builder.Configuration.GetSection("Connector"));

        var app = builder.Build();
        app.UseStaticFiles();
        app.MapActivities();
        app.MapDirectLine();
        app.MapAdminConsole();
        app.MapGet("/health/live", () => Results.Text("ok"));
        app.MapGet("/health/ready", (IKnowledgeStore store, PassageIndex index) =>
            index.Sequence <= store.Sequence ? Results.Text("ok") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        return app;
    }

    /// <summary>Conversations of the page lie with the store; its heading is as set, else the body that the roster's units belong to.</summary>
    private static void ConfigureChatPage(IServiceCollection services, string dataFolder, string? department) =>
        services.AddOptions<DirectLineOptions>().Configure<IKnowledgeStore>((options, store) =>
        {
            options.Folder = Path.Combine(dataFolder, "directline");
            options.FindDepartment = () => !string.IsNullOrWhiteSpace(department)
                ? department
                : store.GetRoster().Units.GroupBy(unit => unit.Parent).MaxBy(units => units.Count())?.Key;
        });

    private static WebApplicationBuilder CreateBuilder(CommandCall call)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = call.Environment,
        });
        if (call.Urls is { } urls)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.Host.UseSerilog((_, logger) => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", Serilog.Events.LogEventLevel.Warning)
            .WriteTo.Console(new RenderedCompactJsonFormatter()));
        return builder;
    }

    private static void AddVerbs(IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddKnowledge(new KnowledgeOptions { DataFolder = dataFolder });
        services.AddSingleton<LoadVerb>().AddSingleton<ShowVerb>().AddSingleton<AskVerb>().AddSingleton<RosterVerb>()
            .AddSingleton<AcknowledgementsVerb>().AddSingleton<DelegationsVerb>().AddSingleton<VerifyVerb>().AddSingleton<BackupVerb>().AddSingleton<ReportVerb>()
            .AddSingleton<CirculateVerb>().AddSingleton<OutboxVerb>().AddSingleton<CalendarVerb>().AddSingleton<LedgerVerb>().AddSingleton<OfficeRecords>().AddSingleton<SampleLoader>();
    }

    private static void AddConversation(IServiceCollection services, bool isDevelopment)
    {
        services.AddSingleton(provider =>
        {
            var states = provider.GetRequiredService<IStateStore>();
            return new ConversationStates(states.Find, states.Save);
        });
        services.AddSingleton<IMessageHandler>(provider => new FileMessages(ActivatorUtilities.CreateInstance<ProgressHandler>(provider)));
        services.AddSingleton<IMessageHandler>(provider => new FileMessages(ActivatorUtilities.CreateInstance<AcknowledgementHandler>(provider)));
        services.AddSingleton<IMessageHandler, UploadHandler>();
        services.AddSingleton<IMessageHandler, HelpHandler>();
        services.AddSingleton<IMessageHandler, SnoozeHandler>();
        services.AddSingleton<IMessageHandler, OfficeHandler>();
        services.AddSingleton<IMessageHandler, ProgressHandler>();
        services.AddSingleton<IMessageHandler, AcknowledgementHandler>();
        services.AddSingleton<IMessageHandler, DeclareUnitHandler>();
        services.AddSingleton<IMessageHandler, DocumentCardHandler>();
        services.AddSingleton<IMessageHandler, QuestionHandler>();
        services.AddSingleton<MessageRouter>();
        services.AddSingleton(new ChannelOptions(HelpHandler.Welcome, MayDeclareUnit: isDevelopment));
        services.AddSingleton<MessageReader>();
        services.AddSingleton<IActivityHandler, ActivityChannel>();
        services.AddSingleton<IActivityMemory, StoredActivityMemory>();
    }

    private static ServiceProvider BuildVerbServices(CommandCall call)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLanguageModel(ReadModelOptions(new ConfigurationBuilder().AddEnvironmentVariables().Build()));
        AddVerbs(services, FindDataFolder(call));
        return services.BuildServiceProvider();
    }

    private static ModelOptions? ReadModelOptions(IConfiguration configuration)
    {
        var options = configuration.GetSection("Model").Get<ModelOptions>();
        return options is { Endpoint: not null, ApiKeyFile: { Length: > 0 } file } ? options with { ApiKey = File.ReadAllText(file).Trim() } : options;
    }

    private static string FindDataFolder(CommandCall call)
    {
        var folder = call.DataFolder ?? Environment.GetEnvironmentVariable("CCHCBOT_DATA");
        if (!string.IsNullOrWhiteSpace(folder))
        {
            return Path.IsPathFullyQualified(folder) ? folder : throw new IOException($"Thư mục dữ liệu phải là đường dẫn tuyệt đối: {folder}");
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return home.Length > 0 ? Path.Combine(home, "CchcBot") : throw new IOException("Chưa có thư mục dữ liệu; vui lòng đặt CCHCBOT_DATA.");
    }

    /// <summary>Catches the index up, loads the samples into an empty store in Development, and leaves word for verbs.</summary>
    private static async Task PrepareStoreAsync(WebApplication app)
    {
        var store = app.Services.GetRequiredService<IKnowledgeStore>();
        app.Services.GetRequiredService<IndexCatchUp>().Run(CancellationToken.None);
        if (app.Environment.IsDevelopment() && store.Sequence == 0)
        {
            var samples = Path.Combine(AppContext.BaseDirectory, "samples");
            await app.Services.GetRequiredService<SampleLoader>().LoadAsync(samples, CancellationToken.None);
        }

        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        app.MapVerbs(key);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
            var address = addresses.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal);
            app.Services.GetRequiredService<StoreLock>().WriteNote(new ServerNote(address, key).Write());
        });
    }

    /// <summary>Which activities were seen is remembered with the store, so that a restart forgets none.</summary>
    private sealed class StoredActivityMemory(IStateStore states) : IActivityMemory
    {
        public bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory) => states.TryMarkSeen(key, now, memory);
    }
}
