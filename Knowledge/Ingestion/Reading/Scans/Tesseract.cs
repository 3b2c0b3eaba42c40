using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Calls Tesseract for Vietnamese.</summary>
internal sealed class Tesseract(ExternalPrograms programs)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>Reads a picture file; what it prints is a table of words. The layout is Tesseract's page segmentation mode.</summary>
    public Task<ProgramRun> ReadAsync(string file, string layout, CancellationToken cancellationToken) =>
        programs.RunAsync(new ProgramCall("tesseract", [file, "stdout", "-l", "vie", "--psm", layout, "tsv"], Limit), cancellationToken);

    /// <summary>Reads a picture given as a file's bytes; null when that failed.</summary>
    public async Task<string?> FindTableAsync(string file, ReadOnlyMemory<byte> picture, string layout, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(file, picture.ToArray(), cancellationToken);
        return await ReadAsync(file, layout, cancellationToken) is ProgramRun.Done done ? Encoding.UTF8.GetString(done.Output) : null;
    }

    /// <summary>By how many degrees a picture's text is turned; null when that cannot be told.</summary>
    public Task<ProgramRun> FindTurnAsync(string file, CancellationToken cancellationToken) =>
        programs.RunAsync(new ProgramCall("tesseract", [file, "stdout", "--psm", "0"], Limit), cancellationToken);
}
