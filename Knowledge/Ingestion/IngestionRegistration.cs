using System.Security.Cryptography;
using System.Text;
using CchcBot.Knowledge.Ingestion.Queueing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Programs;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>Adds the reading of files to an application.</summary>
internal static class IngestionRegistration
{
    /// <summary>Adds <see cref="IngestionPipeline"/>, <see cref="FileIntake"/> and <see cref="QueuedFiles"/>.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services, int mostFileMegabytes, int mostPages, IReadOnlyList<string>? readerCommand)
    {
        services.TryAddSingleton(provider =>
        {
            // The lock comes first: what another process has in hand is not wiped away.
            var temporary = TemporaryRoot(provider.GetRequiredService<StoreLock>().DataFolder);
            TemporaryFolder.Wipe(temporary);
            return new ReadingOptions
            {
                TemporaryRoot = temporary,
                MostBytes = mostFileMegabytes * 1024L * 1024,
                MostPages = mostPages,
                ReaderCommand = readerCommand,
            };
        });
        services.TryAddSingleton(provider => new IngestionPipeline(
            new FileReader(provider.GetRequiredService<ReadingOptions>()),
            provider.GetRequiredService<IKnowledgeStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<IngestionPipeline>>() ?? NullLogger<IngestionPipeline>.Instance,
            provider.GetRequiredService<DocumentVersions>()));
        services.TryAddSingleton(provider => new EvidenceIntake(new FileReader(provider.GetRequiredService<ReadingOptions>()), provider.GetRequiredService<IKnowledgeStore>()));
        services.TryAddSingleton(provider => new FileIntake(provider.GetRequiredService<IngestionPipeline>(), provider.GetRequiredService<ReadingOptions>()));
        services.TryAddSingleton(provider => new QueuedFiles(
            Path.Combine(provider.GetRequiredService<StoreLock>().DataFolder, "queue"),
            provider.GetRequiredService<FileIntake>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    // Beside no data that is kept or backed up, and one for each store, so that it can be wiped by whoever holds the store.
    private static string TemporaryRoot(string dataFolder) =>
        Path.Combine(Path.GetTempPath(), "cchcbot-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(dataFolder))))[..16]);
}
