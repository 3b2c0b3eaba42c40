using System.Runtime;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// Runs what libraries make of a file within a bound of memory, and ends it when nobody waits any more. No library that reads files
/// looks at a token all the while, and a small file may ask for more memory than any computer has.
/// </summary>
internal static class BoundedReading
{
    private const long MostBytes = 600L << 20;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>What <paramref name="read"/> returns.</summary>
    /// <param name="read">The reading; it touches nothing but the file's content, since it may be cut off anywhere.</param>
    /// <param name="cancellationToken">Cuts it off.</param>
    /// <exception cref="OversizedContentException">It was cut off because it took too much memory.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static T Run<T>(Func<T> read, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var before = GC.GetTotalMemory(forceFullCollection: false);
        using var watch = new Timer(_ => EndWhenTooMuch(before, end), null, Look, Look);
        T? result = default;
        try
        {
            // Cutting a thread off is deprecated for code that shares state with others, which this does not; the other way would be
            // a process for each file.
#pragma warning disable SYSLIB0046
            ControlledExecution.Run(() => result = read(), end.Token);
#pragma warning restore SYSLIB0046
            return result!;
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new OversizedContentException(exception);
        }
    }

    private static void EndWhenTooMuch(long before, CancellationTokenSource end)
    {
        // Garbage is no reason: what is counted the second time is in use.
        if (GC.GetTotalMemory(forceFullCollection: false) - before > MostBytes && GC.GetTotalMemory(forceFullCollection: true) - before > MostBytes)
        {
            Cancel(end);
        }
    }

    private static void Cancel(CancellationTokenSource end)
    {
        try
        {
            end.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The reading came to its end meanwhile.
        }
    }
}
