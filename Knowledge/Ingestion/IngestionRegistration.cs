using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>Adds the reading of files to an application.</summary>
internal static class IngestionRegistration
{
    /// <summary>Adds <see cref="IngestionPipeline"/>.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new IngestionPipeline(
            new FileReader(new ReadingOptions()),
            provider.GetRequiredService<IKnowledgeStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<IngestionPipeline>>() ?? NullLogger<IngestionPipeline>.Instance));
        services.TryAddSingleton(provider => new EvidenceIntake(new FileReader(new ReadingOptions()), provider.GetRequiredService<IKnowledgeStore>()));
        return services;
    }
}
