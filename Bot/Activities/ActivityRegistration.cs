using CchcBot.Bot.Activities.Authentication;
using CchcBot.Bot.Activities.Connector;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities;

/// <summary>How a program takes the Activity protocol into use.</summary>
internal static class ActivityRegistration
{
    /// <summary>
    /// Adds everything but the <see cref="IActivityHandler"/>, which the program brings. It also sets
    /// <see cref="TurnOptions"/>, <see cref="AuthenticationOptions"/> and <see cref="ConnectorOptions"/>, which are checked at start.
    /// </summary>
    public static IServiceCollection AddActivities(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>()
            .Validate(options => options.IsValid(), "The options of turns are not within their ranges, or the fault's text is missing.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IActivityMemory, RecentActivities>();
        services.AddAuthenticator();
        services.AddConnector();
        services.TryAddSingleton<TurnRunner>();
        services.TryAddSingleton<ActivityQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ActivityQueue>());
        services.TryAddSingleton<InvokeRunner>();
        services.TryAddSingleton<ActivityEndpoint>();
        return services;
    }

    /// <summary>Maps <c>/api/messages</c>, for every method, so that no other page can answer there.</summary>
    public static IEndpointConventionBuilder MapActivities(this IEndpointRouteBuilder endpoints)
    {
        endpoints.ServiceProvider.GetRequiredService<Authenticator>().Announce();
        return endpoints.Map("/api/messages", (HttpContext context, ActivityEndpoint endpoint) => endpoint.HandleAsync(context));
    }

    private static void AddAuthenticator(this IServiceCollection services)
    {
        services.AddOptions<AuthenticationOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AuthenticationOptions>, AuthenticationRules>());
        services.AddHttpClient(SigningKeys.ClientName, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(10);
            client.MaxResponseContentBufferSize = 1 << 20;
        }).RemoveAllLoggers();
        services.TryAddSingleton<TokenRules>();
        services.TryAddSingleton<ChannelTokens>();
        services.TryAddSingleton<EntraTokens>();
        services.TryAddSingleton<Authenticator>();
        services.TryAddSingleton<TenantFilter>();
    }

    private static void AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ConnectorOptions>, ConnectorRules>());
        services.AddHttpClient(ConnectorTokens.ClientName, client => client.Timeout = TimeSpan.FromSeconds(20)).RemoveAllLoggers();
        services.AddHttpClient(ConnectorHttp.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(10),
            })
            .RemoveAllLoggers();
        services.TryAddSingleton<ServiceAddresses>();
        services.TryAddSingleton<ConnectorTokens>();
        services.TryAddSingleton<ConnectorHttp>();
        services.TryAddSingleton<ConversationLocks>();
        services.TryAddSingleton<SendingPace>();
        services.TryAddSingleton<ConversationMembers>();
        services.TryAddSingleton<PersonalChats>();
        services.TryAddSingleton<ConnectorClient>();
        services.AddSingleton<IActivitySender>(provider => provider.GetRequiredService<ConnectorClient>());
    }
}
