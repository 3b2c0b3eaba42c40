using System.Buffers.Text;
using System.Text.Json;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>
/// One conversation on disk: a line with its user, then a line for each activity, its number before it. It is a courtesy to
/// who comes back after a restart: where the disk does not take it, the conversation goes on without.
/// </summary>
internal sealed partial class ConversationFile(string path, Visitor visitor, ILogger logger)
{
    /// <summary>Beyond this the file is written anew with what is still kept.</summary>
    private const long MaxBytes = 16 * 1024 * 1024;

    private bool _isOver;
    private long _length;

    /// <summary>Writes the file anew, whole or not at all.</summary>
    public void Begin(IEnumerable<StreamEntry> kept) => Try(() =>
    {
        var work = $"{path}.new";
        using (var stream = new FileStream(work, FileMode.Create, FileAccess.Write))
        {
            stream.Write(JsonSerializer.SerializeToUtf8Bytes(visitor.UserId));
            stream.WriteByte((byte)'\n');
            foreach (var entry in kept.Where(entry => !entry.IsFleeting))
            {
                stream.Write(LineOf(entry));
            }

            _length = stream.Length;
        }

        File.Move(work, path, overwrite: true);
    });

    /// <summary>Adds an activity; <paramref name="kept"/> is all that matters by now, with it.</summary>
    public void Append(StreamEntry entry, IEnumerable<StreamEntry> kept)
    {
        if (_length > MaxBytes)
        {
            Begin(kept);
            return;
        }

        Try(() =>
        {
            var line = LineOf(entry);
            File.AppendAllBytes(path, line);
            _length += line.Length;
        });
    }

    /// <summary>Deletes the file; nothing is written any more.</summary>
    public void Delete()
    {
        Try(() => File.Delete(path));
        _isOver = true;
    }

    /// <summary>Reads a conversation: its user and what was said. A line that a dying process left unfinished is none.</summary>
    public static (string UserId, IReadOnlyList<StreamEntry> Entries)? Read(string path)
    {
        var rest = File.ReadAllBytes(path).AsMemory();
        if (NextLine(ref rest) is not { } head)
        {
            return null;
        }

        try
        {
            var user = JsonSerializer.Deserialize<string>(head.Span)!;
            var entries = new List<StreamEntry>();
            while (NextLine(ref rest) is { } line)
            {
                entries.Add(EntryOf(line));
            }

            return (user, entries);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            // Not a file of ours.
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? NextLine(ref Memory<byte> rest)
    {
        var end = rest.Span.IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        var line = rest[..end];
        rest = rest[(end + 1)..];
        return line;
    }

    private static StreamEntry EntryOf(ReadOnlyMemory<byte> line)
    {
        if (!Utf8Parser.TryParse(line.Span, out long number, out var length))
        {
            throw new FormatException("A line begins with its number.");
        }

        var json = line[(length + 1)..];
        using var activity = JsonDocument.Parse(json);
        return new StreamEntry(
            number, activity.RootElement.GetProperty("id").GetString()!, activity.RootElement.GetProperty("timestamp").GetDateTimeOffset(), IsFleeting: false, json);
    }

    private static byte[] LineOf(StreamEntry entry)
    {
        var number = System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{entry.Number} "));
        return [.. number, .. entry.Json.Span, (byte)'\n'];
    }

    private void Try(Action write)
    {
        if (_isOver)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _isOver = true;
            LogNotKept(logger, visitor.ConversationId, exception.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Conversation {ConversationId} is not kept for a restart any more: {Fault}.")]
    private static partial void LogNotKept(ILogger logger, string conversationId, string fault);
}
