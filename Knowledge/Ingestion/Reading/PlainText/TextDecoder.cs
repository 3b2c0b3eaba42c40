using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Encodings;

namespace CchcBot.Knowledge.Ingestion.Reading.PlainText;

/// <summary>Bytes of plain text to characters: by the byte order mark, as strict UTF-8, as UTF-16 without a mark, else in an encoding before Unicode or Windows-1258, as its words make sense.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The text, or null when the bytes are not text.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes) =>
        FindByMark(bytes) ?? FindUtf16WithoutMark(bytes) ?? FindSingleBytes(bytes);

    private static string? FindByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes[4..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        _ => null,
    };

    /// <summary>Vietnamese is mostly letters of the first 256 characters, so one of two bytes is mostly zero.</summary>
    private static string? FindUtf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var zeros = new int[2];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        var half = bytes.Length / 2;
        return (zeros[0] * 10 / half, zeros[1] * 10 / half) switch
        {
            (0, >= 5) => Encoding.Unicode.GetString(bytes),
            ( >= 5, 0) => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
    }

    private static string? FindSingleBytes(ReadOnlySpan<byte> bytes)
    {
        if (!IsMostlyText(bytes))
        {
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var western = Encoding.Latin1.GetString(bytes);
            return LegacyText.Of(western.Split('\n')).Dominant is null ? Windows1258.GetString(bytes) : western;
        }
    }

    /// <summary>Text has no zero bytes and next to no control characters.</summary>
    private static bool IsMostlyText(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0)
            {
                return false;
            }

            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C) ? 1 : 0;
        }

        return controls <= bytes.Length / 200;
    }
}
