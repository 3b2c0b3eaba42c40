using System.Buffers.Binary;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The tokens of a passage as codes, in reading order and by part, so that a candidate is scored without reading its
/// text again: two lengths (title, headings), whether the text was typed without diacritics, then the codes of title,
/// headings and text. A <see cref="Break"/> stands where a sentence, line or heading ends.
/// </summary>
internal static class PassageCodes
{
    /// <summary>How many bytes stand before the codes.</summary>
    public const int Header = 12;

    /// <summary>The code that is no token.</summary>
    public const uint Break = 0;

    /// <summary>A shorter text without diacritics may well have none to lose.</summary>
    private const int ShortestUnmarked = 6;

    /// <summary>The stored form.</summary>
    public static byte[] Encode(TokenizedText title, TokenizedText headings, TokenizedText text)
    {
        var titleCodes = Codes(title);
        var headingCodes = Codes(headings);
        var textCodes = Codes(text);
        var bytes = new byte[Header + (4 * (titleCodes.Count + headingCodes.Count + textCodes.Count))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, titleCodes.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), headingCodes.Count);
        var isUnmarked = text.Tokens.Count >= ShortestUnmarked && !text.Tokens.Exists(token => token.IsMarked);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), isUnmarked ? 1 : 0);
        var offset = Header;
        foreach (var code in titleCodes.Concat(headingCodes).Concat(textCodes))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), code);
            offset += 4;
        }

        return bytes;
    }

    private static List<uint> Codes(TokenizedText text)
    {
        var codes = new List<uint>(text.Tokens.Count + 8);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (i > 0 && text.IsBreakBefore(i))
            {
                codes.Add(Break);
            }

            codes.Add(TokenCode.Of(text.Tokens[i].Exact, text.Tokens[i].Folded));
        }

        return codes;
    }
}
