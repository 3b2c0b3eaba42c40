using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A picture in grays, as pdftoppm writes it (binary PGM).</summary>
internal sealed class GrayPicture
{
    private const byte White = 255;
    private const byte Dark = 140;
    private const byte Faint = 205;

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

    /// <summary>Whether a dot is ink, however faint.</summary>
    public bool IsFaintInk(int x, int y) => _file[_start + (y * Width) + x] < Faint;

    /// <summary>A part of the picture as a file of its own, given in dots.</summary>
    public byte[] Cut(int left, int top, int width, int height)
    {
        var (from, to) = (Math.Clamp(left, 0, Width), Math.Clamp(left + width, 0, Width));
        var (first, last) = (Math.Clamp(top, 0, Height), Math.Clamp(top + height, 0, Height));
        using var file = new MemoryStream();
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{to - from} {last - first}\n255\n")));
        for (var y = first; y < last; y++)
        {
            file.Write(_file, _start + (y * Width) + from, to - from);
        }

        return file.ToArray();
    }

    /// <summary>The picture turned clockwise by a number of degrees that is a multiple of 90.</summary>
    public GrayPicture Turn(int degrees)
    {
        var isOnSide = degrees is 90 or 270;
        var (width, height) = isOnSide ? (Height, Width) : (Width, Height);
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{width} {height}\n255\n"));
        var file = new byte[head.Length + (width * height)];
        head.CopyTo(file, 0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = degrees switch
                {
                    90 => (y, Height - 1 - x),
                    180 => (Width - 1 - x, Height - 1 - y),
                    270 => (Width - 1 - y, x),
                    _ => (x, y),
                };
                file[head.Length + (y * width) + x] = _file[_start + (fromY * Width) + fromX];
            }
        }

        return new GrayPicture(file, head.Length, width, height);
    }

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

    /// <summary>Takes the ink off a round part, given in dots.</summary>
    public void BlankDisc(int centerX, int centerY, int radius)
    {
        for (var y = Math.Max(0, centerY - radius); y <= Math.Min(Height - 1, centerY + radius); y++)
        {
            var half = (int)Math.Sqrt(((double)radius * radius) - ((double)(y - centerY) * (y - centerY)));
            var from = Math.Clamp(centerX - half, 0, Width);
            var to = Math.Clamp(centerX + half + 1, from, Width);
            _file.AsSpan(_start + (y * Width) + from, to - from).Fill(White);
        }
    }
}
