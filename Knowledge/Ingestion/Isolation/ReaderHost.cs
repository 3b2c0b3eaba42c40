using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>
/// The side of the process that reads: one file after the other, until nobody asks any more. It keeps nothing, writes nothing but its
/// answers, and may die of any file.
/// </summary>
public static class ReaderHost
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);

    /// <summary>Answers orders until the other side ends, or sends none for a minute.</summary>
    public static async Task ServeAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        // Each order begins with a byte that says nothing, so that the end of the other side is seen while a file is being read.
        var beginning = new byte[1];
        try
        {
            var next = input.ReadAsync(beginning, cancellationToken).AsTask();
            while (await next.WaitAsync(Idle, cancellationToken) > 0)
            {
                var order = EntryJson.ReadRow<ReadingOrder>(await ReaderMessages.ReadAsync(input, cancellationToken));
                var content = await ReaderMessages.ReadAsync(input, cancellationToken);
                next = input.ReadAsync(beginning, cancellationToken).AsTask();
                var answer = AnswerAsync(order, content, output, cancellationToken);
                if (await Task.WhenAny(answer, next) == next)
                {
                    return;
                }

                await answer;
            }
        }
        catch (Exception exception) when (exception is TimeoutException or IOException)
        {
            // Nobody asks any more.
        }
    }

    private static async Task AnswerAsync(ReadingOrder order, byte[] content, Stream output, CancellationToken cancellationToken)
    {
        var reading = await DocumentReader.ReadAsync(
            new FileReader(order.Options), order, content, () => ReaderMessages.WriteAsync(output, ReaderMessages.WordsRead, cancellationToken), cancellationToken);
        await ReaderMessages.WriteAsync(output, EntryJson.WriteRow(reading), cancellationToken);
    }
}
