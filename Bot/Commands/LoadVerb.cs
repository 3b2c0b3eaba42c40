using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Commands;

/// <summary><c>load PATH…</c>: reads files and folders into the store, one line per document.</summary>
internal sealed class LoadVerb(IngestionPipeline pipeline, IndexCatchUp index)
{
    /// <summary>Loads every file; exit code 1 when one was neither loaded nor there before.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, bool json, VerbOutput output, CancellationToken cancellationToken)
    {
        var failed = false;
        foreach (var path in paths.SelectMany(path => Expand(output.Resolve(path))))
        {
            foreach (var line in await LoadAsync(path, cancellationToken))
            {
                failed |= line.Status is LoadStatus.Rejected or LoadStatus.Failed;
                await output.Out.WriteLineAsync(json ? OutputJson.Line(line) : line.ToText());
            }
        }

        index.Run(cancellationToken);
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static IEnumerable<string> Expand(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
                : [path];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [path];
        }
    }

    private async Task<IReadOnlyList<LoadLine>> LoadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var content = await File.ReadAllBytesAsync(path, cancellationToken);
            return [.. (await pipeline.IngestAllAsync(name, content, cancellationToken)).Select(read => LoadLine.Of(read.File, read.Outcome))];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [new LoadLine(name, LoadStatus.Failed, null, null, "Không tìm thấy tệp; vui lòng kiểm tra lại đường dẫn.")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new LoadLine(name, LoadStatus.Failed, null, null, "Không có quyền đọc hoặc tệp đang bị khóa; vui lòng kiểm tra quyền truy cập.")];
        }
    }
}
