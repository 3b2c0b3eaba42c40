using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;

namespace CchcBot.Knowledge.Rosters;

/// <summary>Reads the rows of the first sheet of an Excel file (.xlsx, .xls).</summary>
internal static class RosterWorkbook
{
    private const long MostUnpackedBytes = 64 * 1024 * 1024;

    // Old Excel files name their code page by number.
    static RosterWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether the bytes begin as an Excel file of either generation does.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> content) =>
        content is [0x50, 0x4B, 0x03, 0x04, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>The rows, or null when the file is damaged, no workbook or far too big.</summary>
    public static IReadOnlyList<RosterLine>? Find(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        try
        {
            return content.Span[0] == 0x50 && !IsWithinBounds(stream) ? null : Read(stream);
        }
        // The reader throws whatever it stumbles over in a damaged file; for the person it is one and the same.
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }

    private static bool IsWithinBounds(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Sum(entry => entry.Length) <= MostUnpackedBytes;
    }

    private static List<RosterLine> Read(Stream stream)
    {
        stream.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var lines = new List<RosterLine>();
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "";
            }

            lines.Add(new RosterLine(reader.Depth + 1, cells));
        }

        return lines;
    }
}
