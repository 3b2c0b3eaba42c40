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
using CchcBot.Bot.Features.Experts;
using CchcBot.Bot.Features.Feedback;
using CchcBot.Bot.Features.Help;
using CchcBot.Bot.Features.Office;
using CchcBot.Bot.Features.Questions;
using CchcBot.Bot.Features.Reminders;
using CchcBot.Bot.Features.Speakers;
using CchcBot.Bot.Workers;
using CchcBot.Knowledge;
using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Identity;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Questions;
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
        AddVerbs(services, FindDataFolder(call), builder.Configuration);
        AddInbox(services, builder.Configuration["Inbox:Folder"]);
        AddConversation(services, builder.Environment.IsDevelopment());
        services.AddActivities();
        services.AddDirectLine();
        services.AddAdminConsole();
        services.AddTeams().Configure<TeamsOptions>(builder.Configuration.GetSection("Teams"));
        ConfigureChatPage(services, FindDataFolder(call), builder.Configuration["WebChat:Department"]);
        AddDelivery(services, builder.Configuration.GetValue<int?>("Outbox:PerSecond"));
        services.AddSingleton(ReadReminders(builder.Configuration.GetSection("Reminders")));
        services.Configure<TurnOptions>(options => options.FaultText = "Xin lỗi Anh/Chị, hệ thống gặp trục trặc khi xử lý yêu cầu này. Vui lòng thử lại sau ít phút.");
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

    private static void AddVerbs(IServiceCollection services, string dataFolder, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddKnowledge(new KnowledgeOptions
        {
            DataFolder = dataFolder,
            MostFileMegabytes = configuration.GetValue("Ingestion:MostFileMegabytes", 100),
            MostPages = configuration.GetValue("Ingestion:MostPages", 2_000),
            ReaderCommand = ReaderCommand.Find(),
            Questions = configuration.GetSection("Questions").Get<QuestionOptions>() ?? new QuestionOptions(),
        });
        services.AddLanguageModel(ReadModelOptions(configuration));
        services.AddSingleton<ReviewVerb>().AddSingleton<VersionsVerb>().AddSingleton<RereadVerb>().AddSingleton<QueueVerb>();
        services.AddSingleton<LoadVerb>().AddSingleton<ShowVerb>().AddSingleton<AskVerb>().AddSingleton<RosterVerb>()
            .AddSingleton<AcknowledgementsVerb>().AddSingleton<DelegationsVerb>().AddSingleton<VerifyVerb>().AddSingleton<BackupVerb>().AddSingleton<ReportVerb>()
            .AddSingleton<CirculateVerb>().AddSingleton<OutboxVerb>().AddSingleton<CalendarVerb>().AddSingleton<LedgerVerb>().AddSingleton<OfficeRecords>().AddSingleton<QuestionsVerb>().AddSingleton<SampleLoader>();
    }

    private static void AddInbox(IServiceCollection services, string? folder)
    {
        if (!string.IsNullOrWhiteSpace(folder))
        {
            var path = Path.IsPathFullyQualified(folder) ? folder : throw new IOException($"Thư mục hộp nạp (Inbox:Folder) phải là đường dẫn tuyệt đối: {folder}");
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<InboxFolder>(provider, path));
        }

        services.AddHostedService<IngestionWorker>();
    }

    private static void AddConversation(IServiceCollection services, bool isDevelopment)
    {
        services.AddSingleton(provider =>
        {
            var states = provider.GetRequiredService<IStateStore>();
            var (clock, days) = (provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<QuestionOptions>().RetentionDays);

            // A conversation holds the words last asked, which stay no longer than questions do.
            return new ConversationStates(states.Find, (key, value) => states.SaveUntil(key, value, clock.GetUtcNow().AddDays(days)));
        });
        AddFeatures(services);
        services.AddSingleton<MessageRouter>();
        services.AddSingleton(provider => new ChannelOptions(HelpHandler.Welcome, HelpHandler.GroupWelcome, MayDeclareUnit: isDevelopment)
        {
            FindLinkedOfficer = provider.GetRequiredService<AccountLinks>().FindOfficerId,
        });
        services.AddChannels();
        services.AddSingleton<IActivityMemory, StoredActivityMemory>();
    }

    /// <summary>The features in the order in which they are asked whether a message is theirs.</summary>
    private static void AddFeatures(IServiceCollection services)
    {
        services.AddSingleton<IMessageHandler>(provider => new FileMessages(ActivatorUtilities.CreateInstance<ProgressHandler>(provider)));
        services.AddSingleton<IMessageHandler>(provider => new FileMessages(ActivatorUtilities.CreateInstance<AcknowledgementHandler>(provider)));
        services.AddSingleton<IMessageHandler, HelpHandler>();
        services.AddSingleton<IMessageHandler, SnoozeHandler>();
        services.AddSingleton<RecentAnswers>();
        services.AddSingleton<IMessageHandler, ExpertHandler>();
        services.AddSingleton<IMessageHandler, FeedbackHandler>();
        services.AddSingleton<IMessageHandler, PaperHandler>();
        services.AddSingleton<IMessageHandler, OfficeHandler>();
        services.AddSingleton<IMessageHandler, ProgressHandler>();
        services.AddSingleton<IMessageHandler, AcknowledgementHandler>();
        services.AddSingleton<IMessageHandler, UploadHandler>();
        services.AddSingleton<IMessageHandler, LinkHandler>();
        services.AddSingleton<IMessageHandler, DeclareUnitHandler>();
        services.AddSingleton<IMessageHandler, DocumentCardHandler>();
        services.AddSingleton<IMessageHandler, OldButtonHandler>();
        services.AddSingleton<IMessageHandler, QuestionHandler>();
        services.AddSingleton<DocumentCards>();
        services.AddSingleton(provider =>
        {
            var cards = provider.GetRequiredService<DocumentCards>();
            return new CardSearch(cards.Search, cards.Find);
        });
    }

    private static ServiceProvider BuildVerbServices(CommandCall call)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        AddVerbs(services, FindDataFolder(call), configuration);
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
