using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>Parts the bytes of a rich text file into groups, control words and text.</summary>
internal static class RtfTokens
{
    private const int LongestWord = 32;
    private const int LongestNumber = 10;

    /// <summary>The pieces in order; binary data is left out.</summary>
    public static IEnumerable<RtfToken> Read(ReadOnlyMemory<byte> content)
    {
        for (var i = 0; i < content.Length;)
        {
            var token = ReadOne(content.Span, ref i);
            if (token is { Kind: RtfTokenKind.Control, Word: "bin", Number: > 0 })
            {
                i += Math.Min(token.Number.Value, content.Length - i);
            }
            else if (token.Kind != RtfTokenKind.Byte || token.Number is not ('\r' or '\n'))
            {
                yield return token;
            }
        }
    }

    private static RtfToken ReadOne(ReadOnlySpan<byte> bytes, ref int i)
    {
        var value = bytes[i++];
        return value switch
        {
            (byte)'{' => new RtfToken(RtfTokenKind.Open),
            (byte)'}' => new RtfToken(RtfTokenKind.Close),
            (byte)'\\' when i < bytes.Length => ReadControl(bytes, ref i),
            _ => new RtfToken(RtfTokenKind.Byte, "", value),
        };
    }

    private static RtfToken ReadControl(ReadOnlySpan<byte> bytes, ref int i)
    {
        if (bytes[i] == '\'')
        {
            var hex = bytes.Slice(i + 1, Math.Min(2, bytes.Length - i - 1));
            i += 1 + hex.Length;
            return int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character)
                ? new RtfToken(RtfTokenKind.Byte, "", character == '\r' ? ' ' : character)
                : new RtfToken(RtfTokenKind.Control);
        }

        if (!char.IsAsciiLetter((char)bytes[i]))
        {
            var sign = (char)bytes[i++];
            return sign is '\\' or '{' or '}'
                ? new RtfToken(RtfTokenKind.Byte, "", sign)
                : new RtfToken(RtfTokenKind.Control, sign is '\r' or '\n' ? "par" : sign.ToString());
        }

        return ReadWord(bytes, ref i);
    }

    private static RtfToken ReadWord(ReadOnlySpan<byte> bytes, ref int i)
    {
        var length = LengthOf(bytes[i..], char.IsAsciiLetter, LongestWord);
        var word = Encoding.ASCII.GetString(bytes.Slice(i, length));
        i += length;
        var sign = bytes[i..].StartsWith("-"u8) ? 1 : 0;
        length = sign + LengthOf(bytes[(i + sign)..], char.IsAsciiDigit, LongestNumber);
        int? number = int.TryParse(bytes.Slice(i, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        i += length;
        i += bytes[i..].StartsWith(" "u8) ? 1 : 0;
        return new RtfToken(RtfTokenKind.Control, word, number);
    }

    private static int LengthOf(ReadOnlySpan<byte> bytes, Func<char, bool> belongs, int longest)
    {
        var length = 0;
        while (length < bytes.Length && length < longest && belongs((char)bytes[length]))
        {
            length++;
        }

        return length;
    }
}
