using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Containers;
using CchcBot.Knowledge.Ingestion.Reading.Html;
using CchcBot.Knowledge.Ingestion.Reading.OldOffice;
using CchcBot.Knowledge.Ingestion.Reading.PdfFiles;
using CchcBot.Knowledge.Ingestion.Reading.PlainText;
using CchcBot.Knowledge.Ingestion.Reading.Programs;
using CchcBot.Knowledge.Ingestion.Reading.Rtf;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using CchcBot.Knowledge.Ingestion.Reading.Spreadsheets;
using CchcBot.Knowledge.Ingestion.Reading.WordFiles;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>
/// Reads a file of any kind that offices have into blocks. What cannot be read is an outcome with a reason, never an
/// exception.
/// </summary>
internal sealed class FileReader
{
    // Old Excel files and web pages name their code pages.
    static FileReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    // The densest page of ten-point print has fewer.
    private const long LettersPerPage = 3_000;
    private const long BytesPerLetter = 4;

    private readonly ReadingOptions _options;
    private readonly Dictionary<FileKind, IFormatReader> _readers;
    private readonly Unpacker _unpacker;

    /// <summary>The bounds that it keeps to.</summary>
    public ReadingOptions Options => _options;

    /// <summary>A reader that keeps to the bounds given.</summary>
    public FileReader(ReadingOptions options)
    {
        _options = options;
        var programs = new ExternalPrograms(options.ProgramPath ?? Environment.GetEnvironmentVariable("PATH") ?? "", options.TemporaryRoot);
        var recognizer = new Recognizer(programs);
        var converter = new OfficeConverter(programs);
        _unpacker = new Unpacker(options);
        var word = new DocxReader();
        _readers = new Dictionary<FileKind, IFormatReader>
        {
            [FileKind.OldWord] = new OldWordReader(programs, converter, word),
            [FileKind.PlainText] = new PlainTextReader(),
            [FileKind.Docx] = word,
            [FileKind.Xlsx] = new SpreadsheetReader(),
            [FileKind.OldExcel] = new SpreadsheetReader(),
            [FileKind.Pdf] = new PdfReader(options, recognizer),
            [FileKind.Rtf] = new RtfReader(),
            [FileKind.Html] = new HtmlReader(),
            [FileKind.OpenText] = new OpenDocumentReader(converter, "odt", "docx", word),
            [FileKind.OpenSpreadsheet] = new OpenDocumentReader(converter, "ods", "xlsx", new SpreadsheetReader()),
            [FileKind.WordXml] = new OpenDocumentReader(converter, "xml", "docx", word),
            [FileKind.Zip] = new ContainerReader(_unpacker, ReadContainedAsync, null),
            [FileKind.Mail] = new ContainerReader(_unpacker, ReadContainedAsync, new MailReader()),
            [FileKind.Picture] = new PictureReader(recognizer),
        };
    }

    /// <summary>The documents inside an archive or message that holds several; empty for any other file, and for one that may not be opened.</summary>
    public IReadOnlyList<ContainedFile> FindSeveral(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            return content.Length <= _options.MostBytes && _unpacker.Unpack(content, cancellationToken) is Unpacking.Files { Contained: { Count: > 1 } several } ? several : [];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Reading it as one file tells what is wrong with it.
            return [];
        }
    }

    /// <summary>Reads a file as what its bytes say it is, whatever its name.</summary>
    public async Task<ReadingOutcome> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        cancellationToken.ThrowIfCancellationRequested();
        if (content.Length > _options.MostBytes)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.TooLarge(_options.MostBytes));
        }

        // A library that does not come to an end is left behind: the caller gets its answer in time.
        using var timer = new CancellationTokenSource(_options.TimeLimit);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await Task.Run(() => ReadKnownAsync(fileName, content, limit.Token), limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.TooSlow);
        }
    }

    private async Task<ReadingOutcome> ReadKnownAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var broken = ReadingTexts.Broken(fileName, ReadingTexts.BrokenZip);
        try
        {
            var kind = FileSignature.Find(content);
            if (!_readers.TryGetValue(kind, out var reader))
            {
                return new ReadingOutcome.Unreadable(ReasonFor(fileName, kind));
            }

            if (kind == FileKind.PlainText && content.Length > _options.MostPages * LettersPerPage * BytesPerLetter)
            {
                return new ReadingOutcome.Unreadable(ReadingTexts.TooManyPages(_options.MostPages));
            }

            broken = reader.BrokenReason;
            return Finish(kind, await reader.ReadAsync(content, cancellationToken));
        }
        catch (OutOfMemoryException)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.TooLargeInside);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The libraries meet every kind of damage; whatever they trip over, the file is what is broken.
            return new ReadingOutcome.Unreadable(broken);
        }
    }

    private Task<ReadingOutcome> ReadContainedAsync(ContainedFile file, CancellationToken cancellationToken) =>
        ReadKnownAsync(file.Name, file.Content, cancellationToken);

    private string ReasonFor(string fileName, FileKind kind) => kind switch
    {
        FileKind.Empty => ReadingTexts.Empty,
        FileKind.Encrypted => ReadingTexts.Encrypted,
        FileKind.CrowdedZip => ReadingTexts.TooManyContained(_options.MostContainedFiles),
        FileKind.BrokenOffice => ReadingTexts.Broken(fileName, ReadingTexts.BrokenFile),
        _ => ReadingTexts.UnknownKind,
    };

    private ReadingOutcome Finish(FileKind kind, ReadingOutcome outcome)
    {
        if (outcome is not ReadingOutcome.Read read)
        {
            return outcome;
        }

        // A PDF counts its pages itself; what has none is measured by its letters.
        if (kind is not (FileKind.Pdf or FileKind.Picture) && read.Content.Blocks.Sum(LengthOf) > _options.MostPages * LettersPerPage)
        {
            return new ReadingOutcome.Unreadable(ReadingTexts.TooManyPages(_options.MostPages));
        }

        var repaired = TextRepair.Repair(read.Content);
        return repaired.Blocks.Any(HasWords)
            ? new ReadingOutcome.Read(repaired)
            : new ReadingOutcome.Unreadable(ReadingTexts.NoText);
    }

    private static long LengthOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length,
        Table table => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Paragraphs.Sum(text => (long)text.Length))),
        _ => 0,
    };

    private static bool HasWords(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length > 0,
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Paragraphs.Count > 0)),
        _ => false,
    };
}
