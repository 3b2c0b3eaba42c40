using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Queueing;

namespace CchcBot.Bot.Workers;

/// <summary>
/// The folder that people drop files into (hộp nạp). A file that was taken moves to <c>done</c>, one that was not to <c>refused</c>,
/// with a note that says why; a secret one is deleted where it lies.
/// </summary>
internal sealed partial class InboxFolder(string folder, QueuedFiles queue, TimeProvider clock, ILogger<InboxFolder> logger)
{
    private const string NoteEnding = ".ly-do.txt";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);

    // Whoever copies a file makes an empty one first.
    private static readonly TimeSpan QuietOfEmpty = TimeSpan.FromMinutes(1);
    private static readonly string[] UnfinishedEndings = [".tmp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".lock"];

    private readonly Dictionary<string, (long Size, DateTime Written, DateTimeOffset Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Takes every file that is whole; returns how many documents there were in them.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var documents = 0;
        foreach (var path in ListWhole())
        {
            var taken = await queue.RunAsync(queue.Add([path])[0], null, cancellationToken);
            documents += taken.Outcomes.Count;
            Settle(path, taken);
        }

        return documents;
    }

    /// <summary>The files that nobody has written to for a while; others, hidden ones and those that programs are still making wait.</summary>
    private List<string> ListWhole()
    {
        var now = clock.GetUtcNow();
        var whole = new List<string>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(IsMeant).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            present.Add(file.FullName);
            var (size, written) = (file.Length, file.LastWriteTimeUtc);
            if (!_seen.TryGetValue(file.FullName, out var seen) || seen.Size != size || seen.Written != written)
            {
                _seen[file.FullName] = (size, written, now);
            }
            else if (now - seen.Since >= (size == 0 ? QuietOfEmpty : Quiet) && IsClosed(file))
            {
                whole.Add(file.FullName);
            }
        }

        foreach (var gone in _seen.Keys.Where(path => !present.Contains(path)).ToList())
        {
            _seen.Remove(gone);
        }

        return whole;
    }

    private static bool IsMeant(FileInfo file) =>
        !file.Name.StartsWith('.') && !file.Name.StartsWith("~$", StringComparison.Ordinal)
        && !UnfinishedEndings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase);

    private static bool IsClosed(FileInfo file)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            // It will not become readable by waiting: reading it says so to the clerk.
            return true;
        }
    }

    private void Settle(string path, TakenFile taken)
    {
        try
        {
            if (taken.IsSecret)
            {
                File.Delete(path);
                WriteNote($"tep-{taken.FileHash![..8]}", taken);
            }
            else if (HasChanged(path))
            {
                // What was taken is not what lies there now, which will be taken in its turn.
                return;
            }
            else if (taken.State == IngestionState.Stored)
            {
                Move(path, "done");
            }
            else
            {
                WriteNote(Path.GetFileName(Move(path, "refused")), taken);
            }

            _seen.Remove(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left where it lies it would be taken again and again; it is looked at anew when somebody changes it.
            _seen[path] = _seen.GetValueOrDefault(path) with { Since = DateTimeOffset.MaxValue };
            LogNotMoved(logger, taken.FileHash, exception.GetType().Name);
        }
    }

    private bool HasChanged(string path) =>
        new FileInfo(path) is { Exists: true } file && _seen.TryGetValue(path, out var seen) && (file.Length != seen.Size || file.LastWriteTimeUtc != seen.Written);

    private string Move(string path, string to)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, to)).FullName;
        var (name, ending) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        var place = Path.Combine(target, name + ending);
        for (var i = 2; File.Exists(place); i++)
        {
            place = Path.Combine(target, $"{name} ({i}){ending}");
        }

        File.Move(path, place);
        return place;
    }

    private void WriteNote(string name, TakenFile taken) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "refused")).FullName, name + NoteEnding), taken.Reason + Environment.NewLine);

    // Without the name, which may be that of a secret document.
    [LoggerMessage(LogLevel.Error, "The file {FileHash} could not be moved out of the inbox: {Fault}.")]
    private static partial void LogNotMoved(ILogger logger, string? fileHash, string fault);
}
