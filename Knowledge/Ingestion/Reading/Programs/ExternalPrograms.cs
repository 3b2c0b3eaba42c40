using System.ComponentModel;
using System.Diagnostics;

namespace CchcBot.Knowledge.Ingestion.Reading.Programs;

/// <summary>Runs the programs that read what no library reads (catdoc, pdftoppm, tesseract, soffice), each within a time limit.</summary>
/// <param name="searchPath">The folders to look for programs in, parted as in PATH.</param>
/// <param name="temporaryRoot">Where they put their temporary files; among the computer's when null.</param>
internal sealed class ExternalPrograms(string searchPath, string? temporaryRoot = null)
{
    private const int MostOutputBytes = 256 * 1024 * 1024;

    /// <summary>Runs a program and takes what it writes; it and what it started are ended when it takes too long or the caller gives up.</summary>
    public async Task<ProgramRun> RunAsync(ProgramCall call, CancellationToken cancellationToken)
    {
        if (Find(call.Name) is not { } path)
        {
            return new ProgramRun.Missing();
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(call.TimeLimit);
        using var process = new Process { StartInfo = Describe(path, call) };
        try
        {
            process.Start();
            return await CollectAsync(process, limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            End(process);
            cancellationToken.ThrowIfCancellationRequested();
            return new ProgramRun.Ended();
        }
        catch (Win32Exception)
        {
            return new ProgramRun.Missing();
        }
    }

    /// <summary>A folder to exchange files with programs in.</summary>
    public TemporaryFolder CreateFolder() => new(temporaryRoot);

    /// <summary>The full path of a program, or null when there is none.</summary>
    public string? Find(string name) =>
        searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
            .FirstOrDefault(File.Exists);

    private ProcessStartInfo Describe(string path, ProgramCall call)
    {
        var start = new ProcessStartInfo(path, call.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        // Pages are read side by side, so each run keeps to one core; and text comes as UTF-8 whatever the server's language.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (temporaryRoot is not null && Directory.Exists(temporaryRoot))
        {
            start.Environment["TMPDIR"] = temporaryRoot;
        }

        return start;
    }

    private static async Task<ProgramRun> CollectAsync(Process process, CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await process.StandardOutput.BaseStream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (output.Length + count > MostOutputBytes)
            {
                throw new IOException("The program writes too much.");
            }

            output.Write(buffer, 0, count);
        }

        await errors;
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? new ProgramRun.Done(output.ToArray()) : new ProgramRun.Failed(process.ExitCode);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended meanwhile.
        }
    }
}
