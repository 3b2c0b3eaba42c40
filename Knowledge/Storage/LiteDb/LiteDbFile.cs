using LiteDB;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>One LiteDB file with the settings that were found safe.</summary>
internal static class LiteDbFile
{
    /// <summary>Opens the file, for this process alone, with ordinal comparison of text.</summary>
    public static LiteDatabase Open(string path)
    {
        var database = new LiteDatabase(new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,
            Collation = Collation.Binary,
            AutoRebuild = false,
        });
        try
        {
            database.UtcDate = true;

            // Its own checkpoints would come in the middle of a write; the store makes one when it is idle.
            database.CheckpointSize = 0;
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Deletes the file with its log and what a repair by the engine may have left.</summary>
    public static void Delete(string path)
    {
        foreach (var ending in (string[])["", "-log", "-temp", "-backup"])
        {
            var name = Path.GetFileNameWithoutExtension(path) + ending + Path.GetExtension(path);
            File.Delete(Path.Combine(Path.GetDirectoryName(path)!, name));
        }
    }
}
