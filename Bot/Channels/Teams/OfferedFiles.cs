namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// The files that people were offered and have not decided on, each for the one it was offered to. They are held for an
/// hour, and until newer ones need the room; after that they have to be asked for again.
/// </summary>
internal sealed class OfferedFiles(TimeProvider clock)
{
    private const long MaxBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, OfferedFile> _files = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _bytes;

    /// <summary>Holds a file and returns its identity.</summary>
    public string Add(string name, ReadOnlyMemory<byte> content, string userId)
    {
        var id = Guid.NewGuid().ToString("N");
        lock (_gate)
        {
            _files.Add(id, new OfferedFile(name, content, userId, clock.GetUtcNow() + Lasts));
            _order.Enqueue(id);
            _bytes += content.Length;
            while (_bytes > MaxBytes && _order.Count > 1)
            {
                Remove(_order.Dequeue());
            }
        }

        return id;
    }

    /// <summary>Takes the file out, when it was offered to this person; null when it is not held, or not any more.</summary>
    public OfferedFile? Take(string id, string? userId)
    {
        lock (_gate)
        {
            if (!_files.TryGetValue(id, out var file) || file.UserId != userId)
            {
                return null;
            }

            Remove(id);
            return file.Until > clock.GetUtcNow() ? file : null;
        }
    }

    private void Remove(string id)
    {
        if (_files.Remove(id, out var file))
        {
            _bytes -= file.Content.Length;
        }
    }
}
