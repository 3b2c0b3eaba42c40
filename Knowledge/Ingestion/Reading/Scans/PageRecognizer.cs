using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Recognises one scanned page: drawn by pdftoppm, cleaned of stamps, turned upright where need be, read by Tesseract.</summary>
internal sealed partial class PageRecognizer(ExternalPrograms programs)
{
    private const int DotsPerInch = 200;
    private const int PointsPerInch = 72;
    private const double MostDots = 40_000_000;
    private static readonly TimeSpan DrawingLimit = TimeSpan.FromSeconds(60);

    private readonly Tesseract _tesseract = new(programs);

    /// <summary>Recognises a page of a PDF file.</summary>
    public async Task<Recognition> RecognizeAsync(string pdf, ScannedPage page, TemporaryFolder folder, CancellationToken cancellationToken)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var target = folder.PathOf("trang" + number);
        var inches = page.Width / PointsPerInch * (page.Height / PointsPerInch);
        var density = Math.Clamp((int)Math.Sqrt(MostDots / Math.Max(inches, 1)), 20, DotsPerInch);
        string[] arguments = ["-r", density.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", pdf, target];
        var drawing = await programs.RunAsync(new ProgramCall("pdftoppm", arguments, DrawingLimit), cancellationToken);
        if (drawing is not ProgramRun.Done)
        {
            return Fail(drawing, "poppler-utils", page.Number);
        }

        var file = target + ".ppm";
        if (ColorPicture.Find(await File.ReadAllBytesAsync(file, cancellationToken)) is not { } picture)
        {
            return new Recognition.Failed(ReadingTexts.RecognitionFailed(page.Number));
        }

        foreach (var mark in page.Marks)
        {
            picture.Blank(mark.Left / page.Width, mark.Top / page.Height, mark.Right / page.Width, mark.Bottom / page.Height);
        }

        var recognition = await RecognizeUprightAsync(file, page, picture, cancellationToken);
        File.Delete(file);
        return recognition;
    }

    /// <summary>Recognises a picture as it is.</summary>
    public async Task<Recognition> RecognizeAsync(string file, double width, CancellationToken cancellationToken)
    {
        var run = await _tesseract.ReadAsync(file, "3", cancellationToken);
        return run is ProgramRun.Done done
            ? new Recognition.Done(RecognizedWords.Read(Encoding.UTF8.GetString(done.Output), 1, width))
            : Fail(run, "tesseract-ocr, tesseract-ocr-vie", 1);
    }

    /// <summary>A page that gives no sense may lie on its side.</summary>
    private async Task<Recognition> RecognizeUprightAsync(string file, ScannedPage page, ColorPicture picture, CancellationToken cancellationToken)
    {
        var recognition = await RecognizeAsync(file, page, picture, cancellationToken);
        if (recognition is Recognition.Done { Pages: [var content] } && !MakesSense(content)
            && await FindTurnAsync(file, cancellationToken) is { } turn and not 0)
        {
            var isOnSide = turn is 90 or 270;
            var turned = isOnSide ? page with { Width = page.Height, Height = page.Width } : page;
            return await RecognizeAsync(file, turned, picture.Turn(turn), cancellationToken);
        }

        return recognition;
    }

    private static bool MakesSense(PageContent page)
    {
        const int Few = 8;
        var (valid, all) = VietnameseSyllables.Count(string.Join('\n', page.Lines.Select(line => line.Text)));
        return all < Few ? page.Lines.Count == 0 : valid * 2 > all;
    }

    private async Task<int?> FindTurnAsync(string file, CancellationToken cancellationToken)
    {
        var run = await _tesseract.FindTurnAsync(file, cancellationToken);
        return run is ProgramRun.Done done && Turn().Match(Encoding.UTF8.GetString(done.Output)) is { Success: true } match
            ? int.Parse(match.Groups["degrees"].ValueSpan, CultureInfo.InvariantCulture)
            : null;
    }

    private async Task<Recognition> RecognizeAsync(string file, ScannedPage page, ColorPicture colors, CancellationToken cancellationToken)
    {
        var picture = colors.Gray;
        var (horizontals, verticals) = PictureRulings.Find(picture);
        foreach (var stamp in page.Number == 1 ? ReceiptStamps.Find(horizontals, verticals, picture) : [])
        {
            picture.Blank(stamp.Left / picture.Width, stamp.Top / picture.Height, stamp.Right / picture.Width, stamp.Bottom / picture.Height);
        }

        var signatures = RoundSeals.Find(picture) is { } seal
            ? await new SignatureRecognizer(_tesseract).TakeAsync(picture, colors.Print, seal, file, cancellationToken)
            : [];
        await WriteAsync(file, picture.File, cancellationToken);
        var run = await _tesseract.ReadAsync(file, "3", cancellationToken);
        if (run is not ProgramRun.Done done)
        {
            return Fail(run, "tesseract-ocr, tesseract-ocr-vie", page.Number);
        }

        var table = Encoding.UTF8.GetString(done.Output);
        var scale = page.Width / picture.Width;
        var content = RecognizedWords.Read(table, page.Number, page.Width) is [var recognized]
            ? recognized
            : new PageContent(page.Number, page.Width, page.Height, [], [], []);
        content = content with { Signatures = signatures, Horizontals = [.. horizontals.Select(Scaled)], Verticals = [.. verticals.Select(Scaled)] };
        content = page.Number == 1
            ? content with { HeadLines = await new HeadLineRecognizer(_tesseract).ReadAsync(picture, content, file, cancellationToken) }
            : content;
        content = await LookAgainAsync(content, table, picture, file, cancellationToken);
        return new Recognition.Done([content with { Stamps = await new StampRecognizer(_tesseract).ReadAsync(picture, colors.Red, content, file, cancellationToken) }]);

        Ruling Scaled(Ruling ruling) => new(ruling.At * scale, ruling.From * scale, ruling.To * scale);
    }

    /// <summary>What was taken for a picture may be text under a seal: each such place is looked at by itself.</summary>
    private async Task<PageContent> LookAgainAsync(PageContent page, string table, GrayPicture picture, string file, CancellationToken cancellationToken)
    {
        const int MostPlaces = 8;
        foreach (var place in RecognizedWords.FindPictures(table).Take(MostPlaces))
        {
            if (await _tesseract.FindTableAsync(file, picture.Cut(place.Left, place.Top, place.Width, place.Height), "6", cancellationToken) is { } words)
            {
                page = RecognizedWords.Add(page, place, words, page.Width / picture.Width);
            }
        }

        return page;
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

    [GeneratedRegex(@"Rotate: (?<degrees>\d+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Turn();
}
