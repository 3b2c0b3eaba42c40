using System.Security.Cryptography;
using System.Text;
using LiteDB;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Storage.LiteDb;

/// <summary>Small state in a LiteDB file of its own. Whatever is wrong with the file, it is deleted and made new.</summary>
internal sealed partial class LiteDbStateStore : IStateStore, IDisposable
{
    private const int SeenBetweenCleanings = 1000;
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly ILogger _logger;
    private LiteDbFile _file;
    private int _seen;

    /// <summary>Opens the file in a folder whose lock is held.</summary>
    public LiteDbStateStore(StoreLock storeLock, ILogger<LiteDbStateStore> logger)
    {
        _path = Path.Combine(storeLock.DataFolder, "state.db");
        _logger = logger;
        try
        {
            _file = Open();
        }
        catch (Exception exception)
        {
            _file = OpenNew(exception);
        }
    }

    private ILiteCollection<BsonDocument> Values => _file.Database.GetCollection("values");

    private ILiteCollection<BsonDocument> Seen => _file.Database.GetCollection("seen");

    /// <inheritdoc />
    public string? Find(string key) => Use(() => Values.FindById(Id(key))?["value"].AsString);

    /// <inheritdoc />
    public void Save(string key, string value) =>
        Use(() => Values.Upsert(new BsonDocument { ["_id"] = Id(key), ["value"] = value }));

    /// <inheritdoc />
    public void SaveUntil(string key, string value, DateTimeOffset until) =>
        Use(() => Values.Upsert(new BsonDocument { ["_id"] = Id(key), ["value"] = value, ["until"] = until.UtcTicks }));

    /// <inheritdoc />
    public int DeleteExpired(DateTimeOffset now) => Use(() => Values.DeleteMany(Query.And(Query.GT("until", 0L), Query.LTE("until", now.UtcTicks))));

    /// <inheritdoc />
    public bool TryMarkSeen(string key, DateTimeOffset now, TimeSpan memory) => Use(() =>
    {
        if (Seen.FindById(Id(key)) is { } mark && mark["until"].AsInt64 > now.UtcTicks)
        {
            return false;
        }

        Seen.Upsert(new BsonDocument { ["_id"] = Id(key), ["until"] = (now + memory).UtcTicks });
        if (_seen++ % SeenBetweenCleanings == 0)
        {
            Seen.DeleteMany(Query.LTE("until", now.UtcTicks));
        }

        return true;
    });

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _file.Dispose();
        }
    }

    // Conversations have identities longer than the engine's index takes.
    private static BsonValue Id(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private T Use<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                return work();
            }
            catch (Exception exception) when (exception is not ObjectDisposedException)
            {
                _file = OpenNew(exception);
                return work();
            }
        }
    }

    private LiteDbFile Open()
    {
        var file = new LiteDbFile(_path, checkpointPages: 1000);
        try
        {
            file.Database.GetCollection("seen").EnsureIndex("until");
            file.Database.GetCollection("values").FindById("");
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private LiteDbFile OpenNew(Exception reason)
    {
        LogThrownAway(_logger, reason);
        try
        {
            _file?.Dispose();
        }
        catch (Exception exception)
        {
            LogThrownAway(_logger, exception);
        }

        LiteDbFile.Delete(_path);
        return Open();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The state file is not usable; it is deleted and made new")]
    private static partial void LogThrownAway(ILogger logger, Exception exception);
}
