namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Finds where something stands on a page that is no text in lines: stamps, also faint and slanted ones (dấu chỉ độ mật, độ khẩn).</summary>
internal static class StampPlaces
{
    // In dots at 200 to the inch; the page is looked at in squares.
    private const int Square = 16;
    private const int FewestDots = 6;
    private const int Narrowest = 80;
    private const int Widest = 640;
    private const int Lowest = 32;
    private const int Highest = 420;
    private const int MostPlaces = 4;

    /// <summary>The places with most ink, as left, top, width and height, down to a share of the page's height.</summary>
    public static IReadOnlyList<(int Left, int Top, int Width, int Height)> Find(GrayPicture picture, double height)
    {
        var (columns, rows) = (picture.Width / Square, (int)(picture.Height * height) / Square);
        var ink = new int[columns, rows];
        for (var y = 0; y < rows * Square; y++)
        {
            for (var x = 0; x < columns * Square; x++)
            {
                ink[x / Square, y / Square] += picture.IsFaintInk(x, y) ? 1 : 0;
            }
        }

        var places = new List<(int Ink, int Left, int Top, int Width, int Height)>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (ink[column, row] >= FewestDots && Take(ink, column, row) is { Width: >= Narrowest and <= Widest, Height: >= Lowest and <= Highest } place)
                {
                    places.Add(place);
                }
            }
        }

        return [.. places.OrderByDescending(place => place.Ink).Take(MostPlaces).Select(place => (place.Left, place.Top, place.Width, place.Height))];
    }

    /// <summary>The squares that hang together with one, taken out of the page.</summary>
    private static (int Ink, int Left, int Top, int Width, int Height) Take(int[,] ink, int column, int row)
    {
        var open = new Stack<(int X, int Y)>([(column, row)]);
        var (sum, left, top, right, bottom) = (0, column, row, column, row);
        while (open.TryPop(out var at))
        {
            if (at.X < 0 || at.Y < 0 || at.X >= ink.GetLength(0) || at.Y >= ink.GetLength(1) || ink[at.X, at.Y] < FewestDots)
            {
                continue;
            }

            sum += ink[at.X, at.Y];
            ink[at.X, at.Y] = 0;
            (left, top, right, bottom) = (Math.Min(left, at.X), Math.Min(top, at.Y), Math.Max(right, at.X), Math.Max(bottom, at.Y));
            for (var i = 0; i < 9; i++)
            {
                open.Push((at.X + (i % 3) - 1, at.Y + (i / 3) - 1));
            }
        }

        return (sum, left * Square, top * Square, (right - left + 1) * Square, (bottom - top + 1) * Square);
    }
}
