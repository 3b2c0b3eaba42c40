using CchcBot.Knowledge.Ingestion.Reading.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace CchcBot.Knowledge.Ingestion.Reading.PdfFiles;

/// <summary>Takes the straight lines drawn on a PDF page: strokes, and rectangles too thin to be anything else.</summary>
internal static class PdfRulings
{
    private const double Thin = 3;
    private const double Shortest = 4;
    private const int MostPaths = 50_000;

    /// <summary>The horizontal and the vertical lines, pieces of one line joined.</summary>
    public static (IReadOnlyList<Ruling> Horizontals, IReadOnlyList<Ruling> Verticals) Read(Page page)
    {
        var horizontals = new List<Ruling>();
        var verticals = new List<Ruling>();
        foreach (var box in page.Paths.Where(IsDrawn).Take(MostPaths).SelectMany(BoxesOf))
        {
            var left = box.Left - page.CropBox.Bounds.Left;
            var right = box.Right - page.CropBox.Bounds.Left;
            var top = page.Height - (box.Top - page.CropBox.Bounds.Bottom);
            var bottom = page.Height - (box.Bottom - page.CropBox.Bounds.Bottom);
            if (bottom - top <= Thin && right - left >= Shortest)
            {
                horizontals.Add(new Ruling((top + bottom) / 2, left, right));
            }
            else if (right - left <= Thin && bottom - top >= Shortest)
            {
                verticals.Add(new Ruling((left + right) / 2, top, bottom));
            }
        }

        return (Join(horizontals), Join(verticals));
    }

    private static bool IsDrawn(PdfPath path) => path.IsStroked || path.IsFilled;

    /// <summary>Each straight piece as the box around it; the sides of a stroked rectangle are four pieces.</summary>
    private static IEnumerable<PdfRectangle> BoxesOf(PdfPath path)
    {
        foreach (var part in path)
        {
            var whole = part.GetBoundingRectangle();
            if (whole is { } box && (box.Width <= Thin || box.Height <= Thin))
            {
                yield return box;
            }
            else if (path.IsStroked)
            {
                foreach (var side in part.Commands.OfType<PdfSubpath.Line>().Select(line => line.GetBoundingRectangle()).OfType<PdfRectangle>())
                {
                    yield return side;
                }

                if (part.IsDrawnAsRectangle && whole is { } frame)
                {
                    yield return new PdfRectangle(frame.Left, frame.Bottom, frame.Right, frame.Bottom);
                    yield return new PdfRectangle(frame.Left, frame.Top, frame.Right, frame.Top);
                    yield return new PdfRectangle(frame.Left, frame.Bottom, frame.Left, frame.Top);
                    yield return new PdfRectangle(frame.Right, frame.Bottom, frame.Right, frame.Top);
                }
            }
        }
    }

    private static List<Ruling> Join(List<Ruling> rulings)
    {
        var joined = new List<Ruling>();
        foreach (var group in GroupByPlace(rulings))
        {
            foreach (var ruling in group.OrderBy(ruling => ruling.From))
            {
                if (joined.Count > 0 && joined[^1].At == group[0].At && ruling.From <= joined[^1].To + Thin)
                {
                    joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, ruling.To) };
                }
                else
                {
                    joined.Add(ruling with { At = group[0].At });
                }
            }
        }

        return joined;
    }

    private static IEnumerable<List<Ruling>> GroupByPlace(List<Ruling> rulings)
    {
        List<Ruling> group = [];
        foreach (var ruling in rulings.OrderBy(ruling => ruling.At))
        {
            if (group.Count > 0 && ruling.At - group[0].At > Thin)
            {
                yield return group;
                group = [];
            }

            group.Add(ruling);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
