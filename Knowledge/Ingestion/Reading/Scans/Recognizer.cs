using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Recognises the text of scans with Tesseract, several pages at a time.</summary>
internal sealed class Recognizer(ExternalPrograms programs)
{
    private const int DotsPerInch = 200;
    private const int PointsPerInch = 72;
    private const double MostDots = 40_000_000;
    private const double WidthOfA4 = 595;
    private static readonly TimeSpan DrawingLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReadingLimit = TimeSpan.FromSeconds(120);

    /// <summary>Recognises pages of a PDF.</summary>
    public async Task<Recognition> RecognizeAsync(ReadOnlyMemory<byte> pdf, IReadOnlyList<ScannedPage> pages, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("tep.pdf");
        await WriteAsync(file, pdf, cancellationToken);
        var results = new ConcurrentDictionary<int, Recognition>();
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await Parallel.ForEachAsync(pages, Sides(failed.Token), async (page, token) =>
            {
                results[page.Number] = await RecognizeAsync(file, page, folder, token);
                if (results[page.Number] is Recognition.Failed)
                {
                    await failed.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // One page failed, so the others need not be waited for.
        }

        return results.Values.OfType<Recognition.Failed>().FirstOrDefault()
            ?? (Recognition)new Recognition.Done([.. results.OrderBy(result => result.Key).SelectMany(result => ((Recognition.Done)result.Value).Pages)]);
    }

    /// <summary>Recognises a picture of a page, or of several.</summary>
    public async Task<Recognition> RecognizeAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("anh");
        await WriteAsync(file, picture, cancellationToken);
        return await ReadPictureAsync(file, 1, WidthOfA4, cancellationToken);
    }

    private static ParallelOptions Sides(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };

    private async Task<Recognition> RecognizeAsync(string pdf, ScannedPage page, TemporaryFolder folder, CancellationToken cancellationToken)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var target = folder.PathOf("trang" + number);
        var inches = page.Width / PointsPerInch * (page.Height / PointsPerInch);
        var density = Math.Clamp((int)Math.Sqrt(MostDots / Math.Max(inches, 1)), 20, DotsPerInch);
        var drawing = await programs.RunAsync(
            new ProgramCall(
                "pdftoppm",
                ["-r", density.ToString(CultureInfo.InvariantCulture), "-gray", "-f", number, "-l", number, "-singlefile", pdf, target],
                DrawingLimit),
            cancellationToken);
        if (drawing is not ProgramRun.Done)
        {
            return Fail(drawing, "poppler-utils", page.Number);
        }

        var file = target + ".pgm";
        var picture = GrayPicture.Find(await File.ReadAllBytesAsync(file, cancellationToken));
        if (picture is not null && page.Marks.Count > 0)
        {
            foreach (var mark in page.Marks)
            {
                picture.Blank(mark.Left / page.Width, mark.Top / page.Height, mark.Right / page.Width, mark.Bottom / page.Height);
            }

            await WriteAsync(file, picture.File, cancellationToken);
        }

        var recognition = await ReadPictureAsync(file, page.Number, page.Width, cancellationToken);
        File.Delete(file);
        return recognition is Recognition.Done { Pages: [] }
            ? new Recognition.Done([new PageContent(page.Number, page.Width, page.Height, [], [], [])])
            : recognition;
    }

    private async Task<Recognition> ReadPictureAsync(string file, int number, double width, CancellationToken cancellationToken)
    {
        var reading = await programs.RunAsync(
            new ProgramCall("tesseract", [file, "stdout", "-l", "vie", "--psm", "3", "tsv"], ReadingLimit),
            cancellationToken);
        return reading is ProgramRun.Done done
            ? new Recognition.Done(RecognizedWords.Read(Encoding.UTF8.GetString(done.Output), number, width))
            : Fail(reading, "tesseract-ocr, tesseract-ocr-vie", number);
    }

    private static Recognition.Failed Fail(ProgramRun run, string package, int page) => new(run switch
    {
        ProgramRun.Missing => ReadingTexts.NeedsRecognition(package),
        ProgramRun.Ended => ReadingTexts.RecognitionTooSlow(page),
        _ => ReadingTexts.RecognitionFailed(page),
    });

    private static async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(file, FileMode.Create, FileAccess.Write);
        await stream.WriteAsync(content, cancellationToken);
    }
}
