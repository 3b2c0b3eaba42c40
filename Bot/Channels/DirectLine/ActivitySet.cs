using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Activities of a stream, in order, and the mark after which the next ones come.</summary>
/// <param name="Activities">Each as UTF-8 JSON.</param>
/// <param name="Watermark">The last activity's place on the stream.</param>
internal sealed record ActivitySet(IReadOnlyList<ReadOnlyMemory<byte>> Activities, long Watermark)
{
    /// <summary>The frame that clients read: <c>{"activities":[…],"watermark":"12"}</c>.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteStartArray("activities"u8);
        foreach (var activity in Activities)
        {
            writer.WriteRawValue(activity.Span, skipInputValidation: true);
        }

        writer.WriteEndArray();
        writer.WriteString("watermark"u8, Watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
