namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Finds the seal by its ring. It stands over a third of the signature (NĐ 30/2020 art. 33), and what it covers is read
/// wrongly; where it is known to stand, the words beside it can be told from it.
/// </summary>
internal static class RoundSeals
{
    // Rings of 28 to 46 mm across, in pairs of dots at 200 dots to the inch.
    private const int Smallest = 55;
    private const int Largest = 88;
    private const int Points = 120;
    private const int Stride = 37;
    private const double LeastRing = 0.85;
    private const int WidestRings = 34;
    private const double LeastCovered = 0.5;

    /// <summary>The seal with the clearest ring in the part of the page where one signs, or null.</summary>
    public static RoundSeal? Find(GrayPicture picture)
    {
        var half = new HalfPicture(picture);
        (double Share, int X, int Y, int Radius) best = (LeastRing, 0, 0, 0);
        for (var radius = Smallest; radius <= Largest; radius++)
        {
            var ring = RingOf(radius);
            for (var y = radius; y < half.Height - (radius / 2); y += 2)
            {
                for (var x = half.Width / 4; x < half.Width - (radius / 2); x += 2)
                {
                    if (ShareOf(half, ring, x, y) is var share && share > best.Share)
                    {
                        best = (share, x, y, radius);
                    }
                }
            }
        }

        return best.Radius == 0 ? null : Widen(picture, new RoundSeal(best.X * 2, best.Y * 2, best.Radius * 2));
    }

    /// <summary>How much of a ring is ink; given up early, as almost every place has none.</summary>
    private static double ShareOf(HalfPicture half, (int X, int Y)[] ring, int x, int y)
    {
        const int First = 5;
        const int Second = 23;
        var ink = 0;
        for (var i = 0; i < Points; i++)
        {
            ink += half.IsInk(x + ring[i].X, y + ring[i].Y) ? 1 : 0;
            if ((i == First && ink < 4) || (i == Second && ink < 17))
            {
                return 0;
            }
        }

        return ink / (double)Points;
    }

    /// <summary>A seal has several rings: the outermost counts.</summary>
    private static RoundSeal Widen(GrayPicture picture, RoundSeal seal)
    {
        var outer = seal.Radius;
        for (var radius = seal.Radius; radius <= seal.Radius + WidestRings; radius++)
        {
            var ring = RingOf(radius);
            var ink = ring.Count(point => Holds(picture, seal.X + point.X, seal.Y + point.Y) && picture.IsInk(seal.X + point.X, seal.Y + point.Y));
            outer = ink > Points * LeastCovered ? radius : outer;
        }

        return seal with { Radius = outer };
    }

    private static bool Holds(GrayPicture picture, int x, int y) => x >= 0 && y >= 0 && x < picture.Width && y < picture.Height;

    /// <summary>Points around a ring in an order that jumps about, so that the first few already tell.</summary>
    private static (int X, int Y)[] RingOf(int radius) =>
    [
        .. Enumerable.Range(0, Points).Select(i => i * Stride % Points * 2 * Math.PI / Points)
            .Select(angle => ((int)Math.Round(radius * Math.Cos(angle)), (int)Math.Round(radius * Math.Sin(angle)))),
    ];

    /// <summary>The picture at half its size: thin rings stay closed, and there is a quarter of the places to try.</summary>
    private sealed class HalfPicture
    {
        private readonly bool[] _ink;

        public HalfPicture(GrayPicture picture)
        {
            Width = picture.Width / 2;
            Height = picture.Height / 2;
            _ink = new bool[Width * Height];
            for (var y = 0; y < Height; y++)
            {
                for (var x = 0; x < Width; x++)
                {
                    _ink[(y * Width) + x] = picture.IsInk(2 * x, 2 * y) || picture.IsInk((2 * x) + 1, 2 * y)
                        || picture.IsInk(2 * x, (2 * y) + 1) || picture.IsInk((2 * x) + 1, (2 * y) + 1);
                }
            }
        }

        public int Width { get; }

        public int Height { get; }

        public bool IsInk(int x, int y) => (uint)x < (uint)Width && (uint)y < (uint)Height && _ink[(y * Width) + x];
    }
}
