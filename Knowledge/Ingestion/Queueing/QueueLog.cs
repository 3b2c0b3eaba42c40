using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Ingestion.Queueing;

/// <summary>
/// The queue on disk: one line for every change of a file's state, the last one of each holds. What the death of the process left
/// half-written is passed over.
/// </summary>
internal sealed class QueueLog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    private readonly string _path;

    /// <summary>A log in a folder, which is made when it is not there.</summary>
    public QueueLog(string folder)
    {
        DurableFolder.Create(folder);
        foreach (var leftover in Directory.EnumerateFiles(folder, "*" + DurableFolder.TemporaryEnding))
        {
            File.Delete(leftover);
        }

        _path = Path.Combine(folder, "queue.jsonl");
    }

    /// <summary>The files as last written, in the order in which they came.</summary>
    public IReadOnlyList<QueuedFile> Read()
    {
        if (!File.Exists(_path))
        {
            return [];
        }

        var files = new OrderedDictionary<string, QueuedFile>(StringComparer.Ordinal);
        foreach (var file in File.ReadLines(_path).Select(Parse).OfType<QueuedFile>())
        {
            files[file.Id] = file;
        }

        return [.. files.Values];
    }

    /// <summary>Adds lines; they survive the death of the process, and of the machine where <paramref name="isDurable"/>.</summary>
    public void Append(IEnumerable<QueuedFile> files, bool isDurable)
    {
        using var log = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
        log.Write(Lines(files));
        log.Flush(isDurable);
    }

    /// <summary>Puts these files in the place of all that was written: nothing of earlier lines is left.</summary>
    public void Rewrite(IEnumerable<QueuedFile> files) => DurableFolder.WriteFile(_path, Lines(files));

    // The line feed comes first as well: it ends what was half-written.
    private static byte[] Lines(IEnumerable<QueuedFile> files) =>
        Encoding.UTF8.GetBytes("\n" + string.Concat(files.Select(file => JsonSerializer.Serialize(file, Options) + "\n")));

    private static QueuedFile? Parse(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize<QueuedFile>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
