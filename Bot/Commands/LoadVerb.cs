using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion.Queueing;

namespace CchcBot.Bot.Commands;

/// <summary><c>load PATH…</c>: takes files and folders into the store through the queue, one line per document.</summary>
internal sealed class LoadVerb(QueuedFiles queue, IndexCatchUp index)
{
    private static readonly EnumerationOptions Folders = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None, MaxRecursionDepth = 40 };

    /// <summary>Loads every file; exit code 1 when one was neither loaded nor there before.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, bool json, VerbOutput output, CancellationToken cancellationToken)
    {
        var files = queue.Add(paths.SelectMany(path => Expand(output.Resolve(path))));
        var failed = output.Terminal is { } terminal && !json
            ? await LoadProgress.RunAsync(terminal, files, LoadAsync, cancellationToken)
            : await LoadAllAsync(files, json, output, cancellationToken);
        index.Run(cancellationToken);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task<bool> LoadAllAsync(IReadOnlyList<QueuedFile> files, bool json, VerbOutput output, CancellationToken cancellationToken)
    {
        var failed = false;
        foreach (var file in files)
        {
            foreach (var line in await LoadAsync(file, null, cancellationToken))
            {
                failed |= line.IsFailure;
                await output.Out.WriteLineAsync(json ? OutputJson.Line(line) : line.ToText());
            }
        }

        return failed;
    }

    private async Task<IReadOnlyList<LoadLine>> LoadAsync(QueuedFile file, IProgress<Knowledge.Ingestion.IngestionState>? progress, CancellationToken cancellationToken) =>
        [.. (await queue.RunAsync(file, progress, cancellationToken)).Outcomes.Select(read => LoadLine.Of(read.File, read.Outcome))];

    private static IEnumerable<string> Expand(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*", Folders).Order(StringComparer.Ordinal)]
                : [path];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }
}
