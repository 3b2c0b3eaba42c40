using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Knowledge.Storage;

/// <summary>Adds the store to an application.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds <see cref="StoreLock"/>, <see cref="IKnowledgeStore"/> and <see cref="IStateStore"/> on a data folder. Each is
    /// opened when it is first asked for: then a held store throws <see cref="StoreInUseException"/> and a damaged one
    /// <see cref="StoreDamagedException"/>. The provider has to be disposed asynchronously.
    /// </summary>
    /// <exception cref="InvalidOperationException">The options cannot work.</exception>
    public static IServiceCollection AddKnowledgeStore(this IServiceCollection services, StorageOptions options)
    {
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => StoreLock.Acquire(options.DataFolder));
        services.TryAddSingleton<IKnowledgeStore>(provider => LiteDbKnowledgeStore.Open(
            provider.GetRequiredService<StoreLock>(),
            provider.GetRequiredService<TimeProvider>(),
            Logger<LiteDbKnowledgeStore>(provider)));
        services.TryAddSingleton<IStateStore>(provider =>
            new LiteDbStateStore(provider.GetRequiredService<StoreLock>(), Logger<LiteDbStateStore>(provider)));
        return services;
    }

    private static ILogger<T> Logger<T>(IServiceProvider provider) => provider.GetService<ILogger<T>>() ?? NullLogger<T>.Instance;
}
