using System.Text;
using ExcelDataReader;

namespace CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;

/// <summary>Reads Excel files of both generations, the sheets that are shown one after the other.</summary>
internal static class SpreadsheetReader
{
    // Old Excel files name their code page by number.
    static SpreadsheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The content of a workbook.</summary>
    public static FileContent Read(Stream file, CancellationToken cancellationToken)
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
