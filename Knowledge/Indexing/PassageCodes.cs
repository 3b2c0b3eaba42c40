using System.Buffers.Binary;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The tokens of a passage as codes, in reading order and by part, so that a candidate is scored without reading its
/// text again: two lengths (title, headings), whether the text was typed without diacritics, then the codes of title,
/// headings and text.
/// </summary>
internal static class PassageCodes
{
    /// <summary>How many bytes stand before the codes.</summary>
    public const int Header = 12;

    /// <summary>A shorter text without diacritics may well have none to lose.</summary>
    private const int ShortestUnmarked = 6;

    /// <summary>The stored form.</summary>
    public static byte[] Encode(IReadOnlyList<Token> title, IReadOnlyList<Token> headings, IReadOnlyList<Token> text)
    {
        var bytes = new byte[Header + (4 * (title.Count + headings.Count + text.Count))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, title.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), headings.Count);
        var isUnmarked = text.Count >= ShortestUnmarked && !text.Any(token => token.IsMarked);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), isUnmarked ? 1 : 0);
        var offset = Header;
        foreach (var token in title.Concat(headings).Concat(text))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), TokenCode.Of(token.Exact, token.Folded));
            offset += 4;
        }

        return bytes;
    }
}
