using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// How entries are written for ever: property names in camel case, enumerations by name so that a later order of their
/// values changes nothing, Vietnamese letters as they are.
/// </summary>
internal static class EntryJson
{
    private const int MaxKeyBytes = 500;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 256,
    };

    /// <summary>The entry as the journal keeps it.</summary>
    /// <exception cref="ArgumentException">Its key is not one the store can keep.</exception>
    public static byte[] Write(StoreEntry entry)
    {
        Check(entry.Key, "The key of an entry");
        if (entry is DocumentStored stored)
        {
            Check(stored.Document.Id, "The identity of a document");
        }

        return JsonSerializer.SerializeToUtf8Bytes(entry, Options);
    }

    /// <summary>The entry that the journal keeps under this sequence.</summary>
    /// <exception cref="StoreDamagedException">It is of a kind or shape that this program does not know.</exception>
    public static StoreEntry Read(long sequence, ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<StoreEntry>(json, Options) ?? throw new JsonException("An entry is not null.");
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            throw new StoreDamagedException(
                $"Entry {sequence} is of a kind or shape that this version of the program does not know: {exception.Message}");
        }
    }

    /// <summary>Any record of the store as bytes of a projection.</summary>
    public static byte[] WriteRow<T>(T row) => JsonSerializer.SerializeToUtf8Bytes(row, Options);

    /// <summary>A record of the store out of the bytes of a projection.</summary>
    public static T ReadRow<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A row of the projection is not null.");

    // Longer ones do not fit into an index of the engine: refused here, an entry can never make the projection fail.
    private static void Check(string text, string what)
    {
        if (string.IsNullOrEmpty(text) || Encoding.UTF8.GetByteCount(text) > MaxKeyBytes)
        {
            throw new ArgumentException($"{what} has 1 to {MaxKeyBytes} bytes in UTF-8.", nameof(text));
        }
    }
}
