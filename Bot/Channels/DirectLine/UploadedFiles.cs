namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// The files that visitors sent last, under names that cannot be guessed. They are held until newer ones need the room:
/// whoever wants to keep one stores it elsewhere.
/// </summary>
internal sealed class UploadedFiles
{
    private const long MaxBytes = 64 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, UploadedFile> _files = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _bytes;

    /// <summary>Holds a file and returns its identity.</summary>
    public string Add(UploadedFile file)
    {
        var id = Guid.NewGuid().ToString("N");
        lock (_gate)
        {
            _files.Add(id, file);
            _order.Enqueue(id);
            _bytes += file.Content.Length;
            while (_bytes > MaxBytes)
            {
                _files.Remove(_order.Dequeue(), out var oldest);
                _bytes -= oldest!.Content.Length;
            }
        }

        return id;
    }

    /// <summary>The file, or null when it is not held any more.</summary>
    public UploadedFile? Find(string id)
    {
        lock (_gate)
        {
            return _files.GetValueOrDefault(id);
        }
    }
}
