using System.Globalization;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>A stamp cut out of a page, in black and white, that can be turned by any angle.</summary>
internal sealed class StampPicture
{
    private const int Margin = 24;
    private const double MostDegrees = 48;
    private const double Step = 3;

    private readonly List<(int X, int Y)> _ink = [];
    private readonly HashSet<(int X, int Y)> _frame;
    private readonly int _width;
    private readonly int _height;

    /// <summary>Cuts a place out of a page.</summary>
    public StampPicture(GrayPicture picture, (int Left, int Top, int Width, int Height) place)
    {
        (_width, _height) = (place.Width, place.Height);
        for (var y = 0; y < place.Height; y++)
        {
            for (var x = 0; x < place.Width; x++)
            {
                if (place.Left + x < picture.Width && place.Top + y < picture.Height && picture.IsFaintInk(place.Left + x, place.Top + y))
                {
                    _ink.Add((x, y));
                }
            }
        }

        _frame = StampFrame.Find([.. _ink], _width, _height);
    }

    /// <summary>Whether a frame is drawn around what it says, which recognition takes for letters.</summary>
    public bool IsFramed => _frame.Count > 0 && _frame.Count < _ink.Count;

    /// <summary>The angles at which its ink lies best in rows, in degrees clockwise, the likeliest first.</summary>
    public IReadOnlyList<double> FindAngles()
    {
        const int Tried = 2;
        var angles = new List<(double Degrees, double Order)>();
        for (var degrees = -MostDegrees; degrees <= MostDegrees; degrees += Step)
        {
            angles.Add((degrees, OrderAt(degrees)));
        }

        var peaks = angles.Where((angle, i) => (i == 0 || angle.Order >= angles[i - 1].Order) && (i == angles.Count - 1 || angle.Order >= angles[i + 1].Order));
        return [.. peaks.OrderByDescending(angle => angle.Order).Take(Tried).Select(angle => Refine(angle.Degrees))];
    }

    private double Refine(double degrees)
    {
        const int Parts = 6;
        return Enumerable.Range(-Parts + 1, (2 * Parts) - 1).Select(part => degrees + (part * Step / Parts)).MaxBy(OrderAt);
    }

    /// <summary>The picture turned back by an angle, with its frame or without, as a file (binary PGM).</summary>
    public byte[] Turn(double degrees, bool withFrame)
    {
        var radians = degrees * Math.PI / 180;
        var (cos, sin) = (Math.Cos(radians), Math.Sin(radians));
        var width = (int)((_width * Math.Abs(cos)) + (_height * Math.Abs(sin))) + (2 * Margin);
        var height = (int)((_width * Math.Abs(sin)) + (_height * Math.Abs(cos))) + (2 * Margin);
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{width} {height}\n255\n"));
        var file = new byte[head.Length + (width * height)];
        head.CopyTo(file, 0);
        Array.Fill(file, byte.MaxValue, head.Length, width * height);
        var ink = _ink.ToHashSet();
        ink.ExceptWith(withFrame ? [] : _frame);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (dx, dy) = (x - (width / 2.0), y - (height / 2.0));
                var from = ((int)Math.Round((dx * cos) - (dy * sin) + (_width / 2.0)), (int)Math.Round((dx * sin) + (dy * cos) + (_height / 2.0)));
                if (ink.Contains(from))
                {
                    file[head.Length + (y * width) + x] = 0;
                }
            }
        }

        return file;
    }

    /// <summary>How unevenly the ink is spread over the rows at an angle: rows of letters and gaps are most uneven when upright.</summary>
    private double OrderAt(double degrees)
    {
        var (cos, sin) = (Math.Cos(degrees * Math.PI / 180), Math.Sin(degrees * Math.PI / 180));
        var rows = new Dictionary<int, int>();
        foreach (var (x, y) in _ink)
        {
            var row = (int)Math.Round((y * cos) - (x * sin));
            rows[row] = rows.GetValueOrDefault(row) + 1;
        }

        return rows.Values.Sum(count => (double)count * count);
    }
}
