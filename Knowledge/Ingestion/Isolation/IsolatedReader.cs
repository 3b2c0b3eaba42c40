using System.Collections.Concurrent;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>
/// Reads files in processes of their own: an overflow of the stack, a lack of memory or a loop in a library ends the reading of that
/// file and nothing else. Where no such process is to be had, in this one.
/// </summary>
/// <param name="reader">Reads in this process.</param>
/// <param name="grace">How long after its own limit of time a process may still answer: 20 seconds unless said otherwise.</param>
internal sealed class IsolatedReader(FileReader reader, TimeSpan? grace = null)
{
    private readonly TimeSpan _grace = grace ?? TimeSpan.FromSeconds(20);

    // They keep nothing between two files, so that any store of this process can use them; a start costs more than most files.
    private static readonly ConcurrentDictionary<string, ConcurrentBag<ReaderProcess>> Waiting = new(StringComparer.Ordinal);

    private readonly ReadingOptions _options = reader.Options;

    /// <summary>Reads a file; <paramref name="read"/> is called when its words are there.</summary>
    public async Task<DocumentReading> ReadAsync(SourceFile file, IReadOnlyList<string> signers, Action read, CancellationToken cancellationToken) =>
        await ReadAsync(new ReadingOrder(file.Id, file.Name, _options, signers), file.Content, read, cancellationToken);

    /// <summary>The mark of secrecy (độ mật) that a file bears; null when it bears none or cannot be read.</summary>
    public async Task<string?> FindMarkAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        (await ReadAsync(new ReadingOrder("", name, _options, [], MarkOnly: true), content, () => { }, cancellationToken) as DocumentReading.Secret)?.Mark;

    private async Task<DocumentReading> ReadAsync(ReadingOrder order, ReadOnlyMemory<byte> content, Action read, CancellationToken cancellationToken)
    {
        if (_options.ReaderCommand is not { } command || content.Length > _options.MostBytes)
        {
            return await DocumentReader.ReadAsync(reader, order, content, Report, cancellationToken);
        }

        using var folder = new TemporaryFolder(_options.TemporaryRoot);
        var own = order with { Options = _options.In(folder.PathOf("")) };

        // A process that waited may have ended meanwhile, or be worn by the files before: only a new one that dies tells of this file.
        return (Take(command) is { } waiting ? await AskAsync(waiting, own, content, read, cancellationToken) : null)
            ?? await AskAsync(ReaderProcess.Start(command), own, content, read, cancellationToken)
            ?? new DocumentReading.Unreadable(ReadingTexts.EndedTheReader);

        Task Report()
        {
            read();
            return Task.CompletedTask;
        }
    }

    /// <summary>What a process makes of a file; null when it dies of it.</summary>
    private async Task<DocumentReading?> AskAsync(ReaderProcess process, ReadingOrder order, ReadOnlyMemory<byte> content, Action read, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.TimeLimit + _grace);
        DocumentReading? reading = null;
        var hasWords = false;
        try
        {
            await process.SendAsync(order, content, limit.Token);
            while ((reading = await process.ReceiveAsync(limit.Token)) is null)
            {
                hasWords = true;
                read();
                limit.CancelAfter(DocumentReader.ParsingLimit + _grace);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            reading = hasWords ? new DocumentReading.NotUnderstood(nameof(TimeoutException)) : new DocumentReading.Unreadable(ReadingTexts.TooSlow);
        }
        catch (IOException)
        {
            reading = null;
        }
        finally
        {
            Leave(process, reading);
        }

        return reading;
    }

    private static ReaderProcess? Take(IReadOnlyList<string> command)
    {
        while (WaitingOf(command).TryTake(out var process))
        {
            if (process.IsAlive)
            {
                return process;
            }

            process.Dispose();
        }

        return null;
    }

    /// <summary>One that has work left over, or had too little memory, is ended; the others wait for the next file.</summary>
    private void Leave(ReaderProcess process, DocumentReading? reading)
    {
        if (reading is null or DocumentReading.NotUnderstood or DocumentReading.Unreadable { Reason: ReadingTexts.TooSlow or ReadingTexts.TooLargeInside })
        {
            process.Dispose();
        }
        else
        {
            WaitingOf(_options.ReaderCommand!).Add(process);
        }
    }

    private static ConcurrentBag<ReaderProcess> WaitingOf(IReadOnlyList<string> command) => Waiting.GetOrAdd(string.Join('\0', command), _ => []);
}
