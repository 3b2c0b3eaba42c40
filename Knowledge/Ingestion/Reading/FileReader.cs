using System.IO.Compression;
using System.Xml;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using CchcBot.Knowledge.Ingestion.Reading.PdfFiles;
using CchcBot.Knowledge.Ingestion.Reading.PlainText;
using CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;
using CchcBot.Knowledge.Ingestion.Reading.WordFiles;
using ExcelDataReader.Exceptions;
using UglyToad.PdfPig.Exceptions;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// Reads a file of any kind that offices have into blocks. What cannot be read is an outcome with a reason, never an
/// exception.
/// </summary>
internal sealed class FileReader(ReadingOptions options)
{
    /// <summary>Reads a file as what its bytes say it is, whatever its name.</summary>
    public async Task<ReadingOutcome> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        cancellationToken.ThrowIfCancellationRequested();
        if (content.Length > options.MostBytes)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.TooLarge(options.MostBytes));
        }

        try
        {
            return await Task.Run(() => Read(content, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The readers below meet every kind of damage; whatever they trip over, the file is what is broken.
            return new ReadingOutcome.Unreadable(ReadingTexts.BrokenFile);
        }
    }

    private ReadingOutcome Read(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        FindKind(content) switch
        {
            FileKind.Empty => new ReadingOutcome.Unreadable(ReadingTexts.Empty),
            FileKind.PlainText => ReadPlainText(content),
            FileKind.Docx => ReadPackage(content, ReadingTexts.BrokenWord, file => DocxReader.Read(file), cancellationToken),
            FileKind.Xlsx => ReadSpreadsheet(content, cancellationToken),
            FileKind.Pdf => ReadPdf(content, cancellationToken),
            FileKind.Compound => ReadCompound(content, cancellationToken),
            null => new ReadingOutcome.Unreadable(ReadingTexts.BrokenZip),
            _ => new ReadingOutcome.Unreadable(ReadingTexts.UnknownKind),
        };

    private static FileKind? FindKind(ReadOnlyMemory<byte> content)
    {
        try
        {
            return FileSignature.Find(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static ReadingOutcome ReadPlainText(ReadOnlyMemory<byte> content) =>
        TextDecoder.Find(content.Span) is { } text
            ? WithWords(PlainTextReader.Read(text))
            : new ReadingOutcome.Unreadable(ReadingTexts.UnknownKind);

    private static ReadingOutcome ReadCompound(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        CompoundFile.FindKind(content.Span) switch
        {
            CompoundKind.Encrypted => new ReadingOutcome.Unreadable(ReadingTexts.Encrypted),
            CompoundKind.Excel => ReadSpreadsheet(content, cancellationToken),
            _ => new ReadingOutcome.Unreadable(ReadingTexts.UnknownKind),
        };

    private ReadingOutcome ReadPdf(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            var pages = PdfReader.Read(content, options.MostPages, cancellationToken);
            return WithWords(new FileContent(PageLayout.Read(pages)));
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.Encrypted);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.BrokenPdf);
        }
    }

    private static ReadingOutcome ReadSpreadsheet(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            return content.Span.StartsWith("PK"u8)
                ? ReadPackage(content, ReadingTexts.BrokenExcel, file => SpreadsheetReader.Read(file, cancellationToken), cancellationToken)
                : WithWords(SpreadsheetReader.Read(new MemoryStream(content.ToArray(), writable: false), cancellationToken));
        }
        catch (InvalidPasswordException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.Encrypted);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.BrokenExcel);
        }
    }

    private static ReadingOutcome ReadPackage(
        ReadOnlyMemory<byte> content,
        string broken,
        Func<Stream, FileContent> read,
        CancellationToken cancellationToken)
    {
        using var file = new MemoryStream(content.ToArray(), writable: false);
        try
        {
            using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (!PackageGuard.IsSafeToLoad(archive, cancellationToken))
                {
                    return new ReadingOutcome.Unreadable(ReadingTexts.TooLargeInside);
                }
            }

            file.Position = 0;
            return WithWords(read(file));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException
            or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or FileFormatException)
        {
            return new ReadingOutcome.Unreadable(broken);
        }
    }

    private static ReadingOutcome WithWords(FileContent content)
    {
        var repaired = TextRepair.Repair(content);
        return repaired.Blocks.Any(HasWords)
            ? new ReadingOutcome.Read(repaired)
            : new ReadingOutcome.Unreadable(ReadingTexts.NoText);
    }

    private static bool HasWords(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length > 0,
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Paragraphs.Count > 0)),
        _ => false,
    };
}
