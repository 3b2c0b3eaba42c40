using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;

/// <summary>Reads Excel files of both generations, the sheets that are shown one after the other.</summary>
internal sealed class SpreadsheetReader : IFormatReader
{
    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenExcel;

    /// <inheritdoc/>
    public Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(content.Span.StartsWith("PK"u8)
                ? OfficePackage.Read(content, file => Read(file, cancellationToken), cancellationToken)
                : new ReadingOutcome.Read(Read(new MemoryStream(content.ToArray(), writable: false), cancellationToken)));
        }
        catch (InvalidPasswordException)
        {
            return Task.FromResult<ReadingOutcome>(new ReadingOutcome.Unreadable(ReadingTexts.Encrypted));
        }
    }

    /// <summary>The content of a workbook.</summary>
    private static FileContent Read(Stream file, CancellationToken cancellationToken)
    {
        using var reader = ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { LeaveOpen = true });
        var blocks = new List<Block>();
        do
        {
            if (reader.VisibleState == "visible")
            {
                blocks.AddRange(SheetLayout.Read(Sheet.Take(reader, cancellationToken)));
            }
        }
        while (reader.NextResult());

        return new FileContent(blocks);
    }
}
