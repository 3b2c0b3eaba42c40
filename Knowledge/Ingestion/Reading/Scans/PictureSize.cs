using System.Buffers.Binary;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Reads the size of a picture from its head, in dots.</summary>
internal static class PictureSize
{
    /// <summary>The width and height of a JPEG or PNG picture; null for others and for damaged ones.</summary>
    public static (int Width, int Height)? Find(ReadOnlySpan<byte> picture) => picture switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when picture.Length >= 24 => Positive(
            BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..])),
        [0xFF, 0xD8, ..] => FindInJpeg(picture),
        _ => null,
    };

    private static (int Width, int Height)? FindInJpeg(ReadOnlySpan<byte> picture)
    {
        for (var i = 2; i + 9 < picture.Length && picture[i] == 0xFF;)
        {
            var marker = picture[i + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Positive(BinaryPrimitives.ReadUInt16BigEndian(picture[(i + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(picture[(i + 5)..]));
            }

            i += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(i + 2)..]);
        }

        return null;
    }

    private static (int Width, int Height)? Positive(int width, int height) => width > 0 && height > 0 ? (width, height) : null;
}
