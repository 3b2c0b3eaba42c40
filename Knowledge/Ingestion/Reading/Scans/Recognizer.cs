using System.Collections.Concurrent;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Recognises the text of scans, several pages at a time.</summary>
internal sealed class Recognizer(ExternalPrograms programs)
{
    private const double WidthOfA4 = 595;

    private readonly PageRecognizer _pages = new(programs);

    /// <summary>Recognises pages of a PDF.</summary>
    public async Task<Recognition> RecognizeAsync(ReadOnlyMemory<byte> pdf, IReadOnlyList<ScannedPage> pages, CancellationToken cancellationToken)
    {
        using var folder = programs.CreateFolder();
        var file = folder.PathOf("tep.pdf");
        await File.WriteAllBytesAsync(file, pdf.ToArray(), cancellationToken);
        var results = new ConcurrentDictionary<int, Recognition>();
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            await Parallel.ForEachAsync(pages, Sides(failed.Token), async (page, token) =>
            {
                results[page.Number] = await _pages.RecognizeAsync(file, page, folder, token);
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

    /// <summary>Recognises a picture of a kind that only Tesseract opens, of one page or several.</summary>
    public async Task<Recognition> RecognizeAsync(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        using var folder = programs.CreateFolder();
        var file = folder.PathOf("anh");
        await File.WriteAllBytesAsync(file, picture.ToArray(), cancellationToken);
        return await _pages.RecognizeAsync(file, WidthOfA4, cancellationToken);
    }

    private static ParallelOptions Sides(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
}
