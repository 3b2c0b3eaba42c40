using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>A process of our own program that does nothing but read files, within a bound of memory that the runtime keeps.</summary>
internal sealed class ReaderProcess : IDisposable
{
    // Two of them and the bot stay below 1.5 GB each; the largest files of offices take a third of it.
    private const long MostHeapBytes = 700L << 20;
    private static readonly TimeSpan DeathLimit = TimeSpan.FromSeconds(10);
    private readonly Process _process;

    private ReaderProcess(Process process)
    {
        _process = process;

        // What a runtime writes as it dies is read, so that it does not wait, and kept nowhere.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Whether it still waits for orders.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Starts one.</summary>
    /// <param name="command">The program and its arguments.</param>
    public static ReaderProcess Start(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostHeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return new ReaderProcess(Process.Start(start) ?? throw new InvalidOperationException("The reader process does not start."));
    }

    /// <summary>Gives it a file.</summary>
    /// <exception cref="IOException">It died.</exception>
    public async Task SendAsync(ReadingOrder order, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var input = _process.StandardInput.BaseStream;
        await input.WriteAsync(new byte[1], cancellationToken);
        await ReaderMessages.WriteAsync(input, EntryJson.WriteRow(order), cancellationToken);
        await ReaderMessages.WriteAsync(input, content, cancellationToken);
    }

    /// <summary>What it says next: null when it has the words, what it made of the file at last.</summary>
    /// <exception cref="IOException">It died.</exception>
    public async Task<DocumentReading?> ReceiveAsync(CancellationToken cancellationToken)
    {
        var piece = await ReaderMessages.ReadAsync(_process.StandardOutput.BaseStream, cancellationToken);
        return piece.Length == 0 ? null : EntryJson.ReadRow<DocumentReading>(piece);
    }

    /// <summary>Ends it, and the programs that it started.</summary>
    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(DeathLimit);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // It has ended meanwhile.
        }

        _process.Dispose();
    }
}
