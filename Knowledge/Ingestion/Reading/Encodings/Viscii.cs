using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Encodings;

/// <summary>VISCII (RFC 1456) to Unicode.</summary>
internal static class Viscii
{
    // The letters of the bytes from 80 to FF.
    private const string Upper =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text in Unicode; characters that Western programs show for its bytes count as those bytes.</summary>
    public static string Decode(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = Decode(source[i]);
        }
    });

    private static char Decode(char character) => character switch
    {
        '\u0002' => 'Ẳ',
        '\u0005' => 'Ẵ',
        '\u0006' => 'Ẫ',
        '\u0014' => 'Ỷ',
        '\u0019' => 'Ỹ',
        '\u001E' => 'Ỵ',
        < '\u0080' => character,
        <= '\u00FF' => Upper[character - '\u0080'],
        _ => Western.GetBytes([character]) is [>= 0x80 and <= 0x9F and var value] ? Upper[value - 0x80] : character,
    };
}
