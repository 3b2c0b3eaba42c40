using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Rosters;

namespace CchcBot.Bot.Commands;

/// <summary>Loads the bundled samples into an empty store, so that the first question can be asked at once.</summary>
internal sealed class SampleLoader(IngestionPipeline pipeline, RosterImport rosters, IndexCatchUp index)
{
    /// <summary>Loads every sample document and roster of a folder.</summary>
    public async Task LoadAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var content = await File.ReadAllBytesAsync(path, cancellationToken);
            switch (Path.GetExtension(path))
            {
                case ".csv":
                    await rosters.ImportAsync(Path.GetFileName(path), content, isDryRun: false, cancellationToken);
                    break;
                case ".txt" or ".docx":
                    await pipeline.IngestAsync(Path.GetFileName(path), content, cancellationToken);
                    break;
            }
        }

        index.Run(cancellationToken);
    }
}
