using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Finds the frame of the stamp that an office puts on what it receives (dấu đến): it stands over the head of the letter,
/// belongs to another office and would be read into its text. Marks of secrecy and urgency have smaller frames, tables larger.
/// </summary>
internal static class ReceiptStamps
{
    // In dots at 200 to the inch.
    private const int Narrowest = 290;
    private const int Widest = 480;
    private const int Lowest = 110;
    private const int Highest = 320;
    private const int Tolerance = 20;
    private const int MostRulings = 200;

    /// <summary>The frames among the rulings of a first page, in dots.</summary>
    public static IReadOnlyList<PageBox> Find(IReadOnlyList<Ruling> horizontals, IReadOnlyList<Ruling> verticals, GrayPicture picture)
    {
        var rest = horizontals.Where(ruling => ruling.At < picture.Height / 2.0).Take(MostRulings).ToList();
        var frames = new List<PageBox>();
        while (rest.Count > 0)
        {
            List<Ruling> across = [rest[0]], down = [];
            for (var before = 0; before < across.Count + down.Count;)
            {
                before = across.Count + down.Count;
                down = [.. verticals.Where(ruling => across.Exists(other => Touch(other, ruling)))];
                across = [.. rest.Where(ruling => across.Contains(ruling) || down.Exists(other => Touch(ruling, other)))];
            }

            rest.RemoveAll(across.Contains);
            if (across.Count > 1 && down.Count > 0 && BoxOf(across, down) is var box && IsStamp(box))
            {
                frames.Add(box);
            }
        }

        return frames;
    }

    private static bool Touch(Ruling horizontal, Ruling vertical) =>
        vertical.At >= horizontal.From - Tolerance && vertical.At <= horizontal.To + Tolerance
        && horizontal.At >= vertical.From - Tolerance && horizontal.At <= vertical.To + Tolerance;

    private static PageBox BoxOf(List<Ruling> across, List<Ruling> down)
    {
        const int Margin = 8;
        return new PageBox(
            Math.Min(across.Min(ruling => ruling.From), down.Min(ruling => ruling.At)) - Margin,
            Math.Min(across.Min(ruling => ruling.At), down.Min(ruling => ruling.From)) - Margin,
            Math.Max(across.Max(ruling => ruling.To), down.Max(ruling => ruling.At)) + Margin,
            Math.Max(across.Max(ruling => ruling.At), down.Max(ruling => ruling.To)) + Margin);
    }

    private static bool IsStamp(PageBox box) =>
        box.Right - box.Left is >= Narrowest and <= Widest && box.Bottom - box.Top is >= Lowest and <= Highest;
}
