using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A picture in grays, as pdftoppm writes it (binary PGM).</summary>
internal sealed class GrayPicture
{
    private const byte White = 255;
    private const byte Dark = 140;

    private readonly byte[] _file;
    private readonly int _start;

    private GrayPicture(byte[] file, int start, int width, int height)
    {
        _file = file;
        _start = start;
        Width = width;
        Height = height;
    }

    /// <summary>The width in dots.</summary>
    public int Width { get; }

    /// <summary>The height in dots.</summary>
    public int Height { get; }

    /// <summary>The picture as a file.</summary>
    public ReadOnlyMemory<byte> File => _file;

    /// <summary>Reads a file, or gives null when it is not such a picture.</summary>
    public static GrayPicture? Find(byte[] file)
    {
        var numbers = new List<int>();
        var start = 2;
        while (numbers.Count < 3 && start < Math.Min(file.Length, 200))
        {
            var end = Array.FindIndex(file, start, value => value is (byte)' ' or (byte)'\n');
            if (end < 0 || !int.TryParse(Encoding.ASCII.GetString(file, start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                start = end < 0 || end > start ? file.Length : end + 1;
                continue;
            }

            numbers.Add(number);
            start = end + 1;
        }

        return file.AsSpan().StartsWith("P5"u8) && numbers is [var width, var height, White] && start + ((long)width * height) == file.Length
            ? new GrayPicture(file, start, width, height)
            : null;
    }

    /// <summary>Whether a dot is ink.</summary>
    public bool IsInk(int x, int y) => _file[_start + (y * Width) + x] < Dark;

    /// <summary>Takes the ink off a part, given in shares of the width and the height.</summary>
    public void Blank(double left, double top, double right, double bottom)
    {
        var from = Math.Clamp((int)(left * Width), 0, Width);
        var to = Math.Clamp((int)(right * Width), from, Width);
        for (var y = Math.Clamp((int)(top * Height), 0, Height); y < Math.Clamp((int)(bottom * Height), 0, Height); y++)
        {
            _file.AsSpan(_start + (y * Width) + from, to - from).Fill(White);
        }
    }
}
