using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>The encodings of a file's fonts.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, Encoding> _encodings = [];
    private Encoding _default = EncodingOf(1252);
    private int _described;

    /// <summary>The encoding of the whole file (<c>\ansicpg</c>).</summary>
    public void SetDefault(int codePage) => _default = EncodingOf(codePage);

    /// <summary>The font that the table of fonts goes on to describe.</summary>
    public void Describe(int font) => _described = font;

    /// <summary>The character set of the font described.</summary>
    public void SetCharacterSet(int set)
    {
        if (CodePageOf(set) is { } codePage)
        {
            _encodings[_described] = EncodingOf(codePage);
        }
    }

    /// <summary>A byte as a character of a font.</summary>
    public string Decode(int font, byte value) => value < 0x80
        ? ((char)value).ToString()
        : (_encodings.GetValueOrDefault(font) ?? _default).GetString([value]);

    private static int? CodePageOf(int set) => set switch
    {
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        238 => 1250,
        _ => null,
    };

    private static Encoding EncodingOf(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage is >= 1250 and <= 1258 ? codePage : 1252)!;
}
