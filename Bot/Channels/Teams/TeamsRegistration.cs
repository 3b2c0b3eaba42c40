namespace CchcBot.Bot.Channels.Teams;

/// <summary>How a program takes what is Teams' own into use.</summary>
internal static class TeamsRegistration
{
    /// <summary>Adds it; the program sets <see cref="TeamsOptions"/>.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>()
            .Validate(options => options.IsValid(), "The options of Teams are not within their ranges.")
            .ValidateOnStart();
        services.AddHttpClient(FilePlaces.ClientName, client => client.Timeout = TimeSpan.FromMinutes(2))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(10),
            })
            .RemoveAllLoggers();
        services.AddSingleton<FilePlaces>();
        services.AddSingleton<IFileSource, TeamsFiles>();
        services.AddSingleton<OfferedFiles>();
        services.AddSingleton<FileConsents>();
        services.AddSingleton<IInvokeHandler>(provider => provider.GetRequiredService<FileConsents>());
        services.AddSingleton<IFileOffer>(provider => provider.GetRequiredService<FileConsents>());
        services.AddSingleton<DocumentLinks>();
        services.AddSingleton<IInvokeHandler, MessageExtensions>();
        services.AddSingleton<IInvokeHandler, Dialogs>();
        services.AddSingleton<IInvokeHandler, SignIns>();
        services.AddSingleton<IInvokeHandler, FeedbackInvokes>();
        return services;
    }
}
