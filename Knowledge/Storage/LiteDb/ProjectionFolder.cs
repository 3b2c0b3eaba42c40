using System.Globalization;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>The files of the projection: opened when there is no doubt about them, else deleted.</summary>
internal sealed partial class ProjectionFolder
{
    private const string SetAsidePrefix = "set-aside-";
    private readonly string _folder;
    private readonly string _file;
    private readonly SessionMark _mark;
    private readonly ILogger _logger;

    /// <summary>Makes the folder when it is not there.</summary>
    public ProjectionFolder(string folder, ILogger logger)
    {
        _folder = folder;
        _file = Path.Combine(folder, "knowledge.db");
        _mark = new SessionMark(Path.Combine(folder, "open"));
        _logger = logger;
        DurableFolder.Create(folder);
    }

    /// <summary>The projection as it is on disk; null when there is none that can be trusted.</summary>
    public Projection? TryOpen()
    {
        // The engine has no checksums and syncs late: after a power cut its file may be wrong without showing it.
        if (!File.Exists(_file) || _mark.MachineMayHaveStopped())
        {
            return null;
        }

        try
        {
            return Projection.Open(_file);
        }
        catch (Exception exception)
        {
            LogCannotOpen(_logger, exception);
            return null;
        }
    }

    /// <summary>An empty projection in place of what is there.</summary>
    public Projection OpenNew()
    {
        LiteDbFile.Delete(_file);
        return Projection.Open(_file);
    }

    /// <summary>Notes that the projection is in use.</summary>
    public void Begin() => _mark.Begin();

    /// <summary>Closes the projection and notes that it is whole and on disk.</summary>
    public void End(Projection? projection)
    {
        if (projection is null)
        {
            return;
        }

        try
        {
            projection.Checkpoint();
            projection.Dispose();
            DurableFolder.SyncFile(_file);
            DurableFolder.Sync(_folder);
            _mark.End();
        }
        catch (Exception exception)
        {
            // Without the mark's end, or if it cannot be read, the next session makes the projection again.
            LogCannotClose(_logger, exception);
        }
    }

    /// <summary>Closes a projection that is not wanted any more; what it fails with then means nothing.</summary>
    public void Discard(Projection? projection)
    {
        try
        {
            projection?.Dispose();
        }
        catch (Exception exception)
        {
            LogCannotClose(_logger, exception);
        }
    }

    /// <summary>
    /// Keeps a projection that knows of entries which the journal does not have: confirmed entries are missing, and it
    /// may hold the only trace of them.
    /// </summary>
    public void SetAside(Projection projection, long journalSequence)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{SetAsidePrefix}{projection.Sequence}-of-{journalSequence}-{Path.GetRandomFileName()}");
        LogSetAside(_logger, projection.Sequence, journalSequence, name);
        projection.Checkpoint();
        projection.Dispose();
        File.Move(_file, Path.Combine(_folder, name));
        DurableFolder.Sync(_folder);
    }

    /// <summary>One problem for each projection that was set aside and is still there.</summary>
    public static IEnumerable<string> ListSetAside(string folder) =>
        Directory.EnumerateFiles(folder, SetAsidePrefix + "*").Select(path =>
        {
            var name = Path.GetFileName(path);
            var numbers = name[SetAsidePrefix.Length..].Split('-');
            return $"projection/{name}: entry {numbers[0]} had been confirmed, and the journal ended with entry {numbers[2]} "
                + "or had another history: confirmed entries are missing.";
        });

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projection of the store is not usable and is thrown away")]
    private static partial void LogCannotOpen(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projection of the store could not be closed")]
    private static partial void LogCannotClose(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message =
        "Entry {Confirmed} had been confirmed and the journal ends with entry {Sequence} or has another history; kept for inspection: {Name}")]
    private static partial void LogSetAside(ILogger logger, long confirmed, long sequence, string name);
}
