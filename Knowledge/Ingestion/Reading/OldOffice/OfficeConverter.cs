using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.OldOffice;

/// <summary>Converts files with LibreOffice: one at a time, each with a profile of its own, ended when it hangs.</summary>
internal sealed class OfficeConverter(ExternalPrograms programs)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Converts a file from one format to another; the run's output is the converted file.</summary>
    public async Task<ProgramRun> ConvertAsync(ReadOnlyMemory<byte> content, string from, string to, CancellationToken cancellationToken)
    {
        using var folder = programs.CreateFolder();
        var file = folder.PathOf("tep." + from);
        await File.WriteAllBytesAsync(file, content.ToArray(), cancellationToken);
        var call = new ProgramCall(
            "soffice",
            [
                "-env:UserInstallation=" + new Uri(folder.PathOf("profile")).AbsoluteUri,
                "--headless", "--norestore", "--convert-to", to, "--outdir", folder.PathOf("ra"), file,
            ],
            TimeLimit);
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            var run = await programs.RunAsync(call, cancellationToken);
            var converted = folder.PathOf(Path.Combine("ra", "tep." + to));

            // LibreOffice says that all went well also when it wrote nothing.
            return run is ProgramRun.Done && !File.Exists(converted)
                ? new ProgramRun.Failed(0)
                : run is ProgramRun.Done ? new ProgramRun.Done(await File.ReadAllBytesAsync(converted, cancellationToken)) : run;
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
