using System.IO.Compression;
using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Tells what a file is by its bytes; names lie (a .doc that is a zip, a .docx that is a web page).</summary>
internal static class FileSignature
{
    private const int FarthestPdfMark = 1024;
    private const int LongestMarkupStart = 2048;

    /// <summary>The kind of a file.</summary>
    /// <exception cref="InvalidDataException">It begins as a zip archive and is broken.</exception>
    public static FileKind Find(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return bytes switch
        {
            _ when bytes.IndexOfAnyExcept((byte)0) < 0 => FileKind.Empty,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => PackageGuard.HasFewEntries(bytes)
                ? FindInArchive(content)
                : FileKind.CrowdedZip,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => CompoundFile.FindKind(bytes) is FileKind.Unknown ? FileKind.BrokenOffice : CompoundFile.FindKind(bytes),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.Rtf,
            _ when bytes[..Math.Min(bytes.Length, FarthestPdfMark)].IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
            _ when IsPicture(bytes) => FileKind.Picture,
            _ => FindInText(bytes),
        };
    }

    private static FileKind FindInArchive(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        return archive switch
        {
            _ when archive.GetEntry("[Content_Types].xml") is null => FindOpenDocument(archive),
            _ when archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) => FileKind.Docx,
            _ when archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) => FileKind.Xlsx,
            _ => FileKind.Unknown,
        };
    }

    private static FileKind FindOpenDocument(ZipArchive archive)
    {
        const int LongestType = 100;
        if (archive.GetEntry("mimetype") is not { Length: < LongestType } entry)
        {
            return FileKind.Zip;
        }

        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().Trim() switch
        {
            "application/vnd.oasis.opendocument.text" => FileKind.OpenText,
            "application/vnd.oasis.opendocument.spreadsheet" => FileKind.OpenSpreadsheet,
            _ => FileKind.Zip,
        };
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => true,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => true,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => true,
        _ => false,
    };

    private static FileKind FindInText(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestMarkupStart)])
            .Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('ÿ', 'þ', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
        return start switch
        {
            _ when start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) => FileKind.Html,
            _ when start.StartsWith('<') && start.Contains("<html", StringComparison.OrdinalIgnoreCase) => FileKind.Html,
            _ when start.StartsWith("<body", StringComparison.OrdinalIgnoreCase) => FileKind.Html,
            _ when start.StartsWith("<?xml", StringComparison.Ordinal) =>
                start.Contains("Word.Document", StringComparison.Ordinal) ? FileKind.WordXml : FileKind.Unknown,
            _ when MailStart.IsMatch(start) => FileKind.Mail,
            _ => FileKind.PlainText,
        };
    }
}
