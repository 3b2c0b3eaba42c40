using CchcBot.Bot.Activities;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>How a program takes Direct Line and its chat page into use.</summary>
internal static class DirectLineRegistration
{
    /// <summary>Where Direct Line is found.</summary>
    public const string Path = "/v3/directline";

    /// <summary>Adds Direct Line, which needs the Activity protocol beside it.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>()
            .Validate(options => options.IsValid(), "The options of Direct Line are not within their ranges.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<ConversationArchive>();
        services.TryAddSingleton<DirectLineConversations>();
        services.TryAddSingleton<ConversationOpener>();
        services.TryAddSingleton<DirectLineInbox>();
        services.TryAddSingleton<VisitorRules>();
        services.TryAddSingleton<UploadedFiles>();
        services.TryAddSingleton<UploadReader>();
        services.AddSingleton<IFileSource, DirectLineFiles>();
        services.TryAddSingleton<TokenEndpoints>();
        services.TryAddSingleton<ConversationEndpoints>();
        services.TryAddSingleton<MessageEndpoints>();
        services.TryAddSingleton<StreamEndpoint>();
        services.TryAddSingleton<AttachmentEndpoint>();
        services.TryAddSingleton<ChatPage>();
        services.AddSingleton<IActivitySender, DirectLineSender>();
        return services;
    }

    /// <summary>Maps Direct Line below <see cref="Path"/> and the chat page at <c>/</c>.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", (HttpContext context, ChatPage page) => page.GetAsync(context));
        var site = endpoints.MapGroup(Path).AddEndpointFilter<SiteFilter>();
        site.MapPost("/tokens/generate", (HttpContext context, TokenEndpoints tokens) => tokens.Generate(context));
        site.MapGet("/attachments/{id}", (HttpContext context, string id, AttachmentEndpoint attachments) => attachments.Get(context, id));
        MapForVisitors(site.MapGroup("").AddEndpointFilter<VisitorFilter>());
        MapStream(endpoints);
    }

    private static void MapForVisitors(RouteGroupBuilder visitors)
    {
        visitors.MapPost("/tokens/refresh", (HttpContext context, TokenEndpoints tokens) => tokens.Refresh(context));
        visitors.MapGet("/session/getsessionid", (HttpContext context, ConversationEndpoints _) => ConversationEndpoints.GetSessionId(context));
        visitors.MapPost("/conversations", (HttpContext context, ConversationEndpoints conversations) => conversations.Start(context));
        visitors.MapGet(
            "/conversations/{conversationId}",
            (HttpContext context, ConversationEndpoints conversations) => conversations.Resume(context));
        visitors.MapGet(
            "/conversations/{conversationId}/activities",
            (HttpContext context, MessageEndpoints messages) => messages.Read(context));
        visitors.MapPost(
            "/conversations/{conversationId}/activities",
            (HttpContext context, MessageEndpoints messages) => messages.PostAsync(context));
        visitors.MapPost(
            "/conversations/{conversationId}/upload",
            (HttpContext context, MessageEndpoints messages) => messages.UploadAsync(context));
    }

    /// <summary>With a pipeline of its own, so that a program that forgets about WebSockets still has streams.</summary>
    private static void MapStream(IEndpointRouteBuilder endpoints)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(context => context.RequestServices.GetRequiredService<StreamEndpoint>().HandleAsync(context));
        endpoints.MapGet($"{Path}/conversations/{{conversationId}}/stream", pipeline.Build());
    }
}
