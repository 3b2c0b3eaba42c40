using CchcBot.Bot.Activities;

namespace CchcBot.Bot.Channels;

/// <summary>How a program takes into use what all channels of the Activity protocol share.</summary>
internal static class ChannelRegistration
{
    /// <summary>Adds it; the program brings <see cref="ChannelOptions"/>, the features and where state is kept.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddSingleton<MessageReader>();
        services.AddSingleton<Turns>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<FollowUps>();
        services.AddHostedService(provider => provider.GetRequiredService<FollowUps>());
        services.AddSingleton<CardViewers>();
        services.AddSingleton<CardExchange>();
        services.AddSingleton<IFileOffer, AttachedFiles>();
        services.AddSingleton<StreamedReplies>();
        services.AddSingleton<ReplySender>();
        services.AddSingleton<ProactiveSender>();
        services.AddSingleton<IInvokeHandler, CardActions>();
        services.AddSingleton<InvokeTable>();
        services.AddSingleton<IActivityHandler, ActivityChannel>();
        return services;
    }
}
