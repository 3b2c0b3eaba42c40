using LiteDB;
using LiteDB.Engine;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>One LiteDB file with the settings that were found safe: ordinal comparison of text, checkpoints when asked for.</summary>
internal sealed class LiteDbFile : IDisposable
{
    private readonly string _path;
    private readonly UnsyncedFile _data;
    private readonly UnsyncedFile _log;

    /// <summary>Opens the file, which this process alone may use, or makes a new one.</summary>
    /// <param name="path">The data file; the engine's log is beside it.</param>
    /// <param name="checkpointPages">The engine moves its log into the data file at this many pages; 0 for only when asked to.</param>
    public LiteDbFile(string path, int checkpointPages)
    {
        _path = path;
        _data = new UnsyncedFile(path);
        _log = new UnsyncedFile(LogOf(path));
        try
        {
            Database = new LiteDatabase(new LiteEngine(
                new EngineSettings { DataStream = _data, LogStream = _log, Collation = Collation.Binary }));
            Database.UtcDate = true;
            Database.CheckpointSize = checkpointPages;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The open database.</summary>
    public LiteDatabase Database { get; } = null!;

    /// <summary>Deletes the file with its log.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(LogOf(path));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Database?.Dispose();
        }
        finally
        {
            var isEmpty = _log.Length == 0;
            _data.Dispose();
            _log.Dispose();
            if (isEmpty)
            {
                File.Delete(LogOf(_path));
            }
        }
    }

    private static string LogOf(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));
}
