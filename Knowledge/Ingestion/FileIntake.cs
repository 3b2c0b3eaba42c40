using System.Security.Cryptography;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion;

/// <summary>
/// Takes files out of folders into the store. A file is held in memory while it is read and copied nowhere; one that is too large, or
/// that has no end, is not read at all.
/// </summary>
public sealed class FileIntake
{
    private readonly IngestionPipeline _pipeline;
    private readonly ReadingOptions _options;

    /// <summary>An intake into a pipeline.</summary>
    internal FileIntake(IngestionPipeline pipeline, ReadingOptions options)
    {
        _pipeline = pipeline;
        _options = options;
    }

    /// <summary>Takes one file; whatever is wrong with it is an outcome.</summary>
    public async Task<TakenFile> TakeAsync(string path, IProgress<IngestionState>? progress, CancellationToken cancellationToken)
    {
        var name = FileNames.Clean(Path.GetFileName(path));
        try
        {
            if (await ReadAsync(path, cancellationToken) is not { } content)
            {
                return Failed(name, ReadingTexts.TooLarge(_options.MostBytes), progress);
            }

            var outcomes = await _pipeline.IngestAllAsync(name, content, progress, cancellationToken);
            return new TakenFile(Convert.ToHexStringLower(SHA256.HashData(content)), outcomes);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(name, IngestionTexts.NotFound, progress);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or (IOException and not Storage.StoreWriteException))
        {
            return Failed(name, IngestionTexts.NotReadable, progress);
        }
    }

    /// <summary>The bytes of a file; null when there are more than are read.</summary>
    private async Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek && file.Length > _options.MostBytes)
        {
            return null;
        }

        // Devices and files that grow say nothing true about their length.
        using var content = new MemoryStream(file.CanSeek ? (int)file.Length : 0);
        var buffer = new byte[128 * 1024];
        for (int count; (count = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (content.Length + count > _options.MostBytes)
            {
                return null;
            }

            content.Write(buffer, 0, count);
        }

        return content.Length == content.Capacity ? content.GetBuffer() : content.ToArray();
    }

    private static TakenFile Failed(string name, string reason, IProgress<IngestionState>? progress)
    {
        progress?.Report(IngestionState.Failed);
        return new TakenFile(null, [(name, new IngestionOutcome.Failed(reason))]);
    }
}
