using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A page drawn in colours (binary PPM), parted into what is printed and what is stamped or signed over it.</summary>
/// <param name="Gray">The whole page in grays.</param>
/// <param name="Red">What is red on it, however faint, in black; null when hardly anything is.</param>
/// <param name="Print">The page without what is coloured: seals in red, signatures in blue; null when hardly anything is.</param>
internal sealed record ColorPicture(GrayPicture Gray, GrayPicture? Red, GrayPicture? Print)
{
    private const int LeastRed = 45;
    private const int LeastColour = 60;
    private const int FewestDots = 1200;

    /// <summary>Reads a file, or gives null when it is not such a picture.</summary>
    public static ColorPicture? Find(byte[] file)
    {
        return file.AsSpan().StartsWith("P6"u8) && SizeOf(file) is var (width, height, start) && start + (3L * width * height) == file.Length
            ? Part(file, width, height, start)
            : null;
    }

    private static ColorPicture Part(byte[] file, int width, int height, int start)
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{width} {height}\n255\n"));
        var (gray, red, print) = (New(head, width, height), New(head, width, height), New(head, width, height));
        var (reds, colours) = (0, 0);
        for (var i = 0; i < width * height; i++)
        {
            var (r, g, b) = (file[start + (3 * i)], file[start + (3 * i) + 1], file[start + (3 * i) + 2]);
            var most = Math.Max(r, Math.Max(g, b));
            var isRed = r - Math.Max(g, b) >= LeastRed;
            var isColoured = most - Math.Min(r, Math.Min(g, b)) >= LeastColour;
            gray[head.Length + i] = (byte)(((299 * r) + (587 * g) + (114 * b)) / 1000);
            red[head.Length + i] = isRed ? (byte)0 : byte.MaxValue;
            print[head.Length + i] = isColoured ? most : gray[head.Length + i];
            reds += isRed ? 1 : 0;
            colours += isColoured ? 1 : 0;
        }

        return new ColorPicture(
            GrayPicture.Find(gray)!,
            reds < FewestDots ? null : GrayPicture.Find(red),
            colours < FewestDots ? null : GrayPicture.Find(print));
    }

    private static byte[] New(byte[] head, int width, int height)
    {
        var file = new byte[head.Length + (width * height)];
        head.CopyTo(file, 0);
        return file;
    }

    /// <summary>Takes the ink off a part, given in shares of the width and the height.</summary>
    public void Blank(double left, double top, double right, double bottom)
    {
        foreach (var picture in new[] { Gray, Red, Print }.OfType<GrayPicture>())
        {
            picture.Blank(left, top, right, bottom);
        }
    }

    /// <summary>The page turned clockwise by a number of degrees that is a multiple of 90.</summary>
    public ColorPicture Turn(int degrees) => new(Gray.Turn(degrees), Red?.Turn(degrees), Print?.Turn(degrees));

    /// <summary>Width, height and where the dots begin.</summary>
    private static (int Width, int Height, int Start)? SizeOf(byte[] file)
    {
        const int LongestHead = 60;
        var parts = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, LongestHead)).Split(['\n', ' '], 5);
        return parts.Length == 5 && parts[3] == "255"
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            ? (width, height, parts[..4].Sum(part => part.Length + 1))
            : null;
    }
}
