using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>
/// Reads the stamps at the head of a page that its lines do not give: slanted, faint or red ones. A mark of secrecy must be found
/// however badly it was stamped.
/// </summary>
internal sealed class StampRecognizer(Tesseract tesseract)
{
    private const double Head = 0.5;
    private const string OneBlock = "6";

    /// <summary>The marks that stamps on a page say.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(GrayPicture gray, GrayPicture? red, PageContent page, string file, CancellationToken cancellationToken)
    {
        var marks = new List<string>();
        if (red is not null)
        {
            marks.AddRange(await ReadAsync(red, file, cancellationToken));
        }

        BlankText(gray, page);
        marks.AddRange(await ReadAsync(gray, file, cancellationToken));
        return [.. marks.Distinct(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> ReadAsync(GrayPicture picture, string file, CancellationToken cancellationToken)
    {
        var marks = new List<string>();
        foreach (var place in StampPlaces.Find(picture, Head))
        {
            var stamp = new StampPicture(picture, place);
            if (await ReadAsync(stamp, file, cancellationToken) is { } mark)
            {
                marks.Add(mark);
            }
        }

        return marks;
    }

    private async Task<string?> ReadAsync(StampPicture stamp, string file, CancellationToken cancellationToken)
    {
        foreach (var angle in stamp.FindAngles())
        {
            foreach (var withFrame in stamp.IsFramed ? new[] { false, true } : [true])
            {
                if (await tesseract.FindTableAsync(file, stamp.Turn(angle, withFrame), OneBlock, cancellationToken) is { } table
                    && StampMarks.Find(RecognizedWords.ReadText(table)) is { } mark)
                {
                    return mark;
                }
            }
        }

        return null;
    }

    private static void BlankText(GrayPicture picture, PageContent page)
    {
        const double Up = 1.1;
        const double Down = 0.4;
        foreach (var line in page.Lines)
        {
            foreach (var word in line.Words.Where(word => word.Text.Length > 1))
            {
                picture.Blank(word.Left / page.Width, (line.Baseline - (line.Size * Up)) / page.Height, word.Right / page.Width, (line.Baseline + (line.Size * Down)) / page.Height);
            }
        }
    }
}
