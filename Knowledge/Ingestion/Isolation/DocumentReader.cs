using System.Diagnostics;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Isolation;

/// <summary>Takes a file from its bytes to the document that it holds. What secrecy forbids to keep is not even parsed.</summary>
internal static class DocumentReader
{
    /// <summary>How long making sense of what was read may take.</summary>
    public static readonly TimeSpan ParsingLimit = TimeSpan.FromMinutes(5);

    /// <summary>Reads a file; <paramref name="read"/> is called when its words are there.</summary>
    public static async Task<DocumentReading> ReadAsync(FileReader reader, ReadingOrder order, ReadOnlyMemory<byte> content, Func<Task> read, CancellationToken cancellationToken)
    {
        switch (await reader.ReadAsync(order.Name, content, cancellationToken))
        {
            case ReadingOutcome.Unreadable unreadable:
                return new DocumentReading.Unreadable(unreadable.Reason);
            case ReadingOutcome.Read { Content: var words }:
                await read();
                return await CheckAsync(order, words, cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The document that words make up. Whatever trips over them, it is this file that is not stored, and no other.</summary>
    private static async Task<DocumentReading> CheckAsync(ReadingOrder order, FileContent content, CancellationToken cancellationToken)
    {
        try
        {
            if (SecrecyGate.FindMark(content) is { } mark)
            {
                return new DocumentReading.Secret(mark);
            }

            if (order.MarkOnly)
            {
                return new DocumentReading.Unmarked();
            }

            var document = await Task.Run(() => DocumentParser.Parse(order.Id, order.Name, content, order.Signers), cancellationToken).WaitAsync(ParsingLimit, cancellationToken);
            return document.Text.Length == 0
                ? new DocumentReading.Unreadable(IngestionTexts.NoText)
                : new DocumentReading.Understood(document with { IsRecognized = content.IsRecognized, Handling = document.Handling ?? SecrecyGate.FindHandling(content) });
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Without the exception's message, which may quote the document.
            return new DocumentReading.NotUnderstood(exception.GetType().Name);
        }
    }
}
