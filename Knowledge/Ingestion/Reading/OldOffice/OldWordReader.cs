using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.PlainText;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Knowledge.Ingestion.Reading.OldOffice;

/// <summary>
/// Reads Word files of 97–2003: through LibreOffice where there is one, which keeps tables and automatic numbers, else the
/// words alone through catdoc.
/// </summary>
internal sealed class OldWordReader(ExternalPrograms programs, OfficeConverter converter, IFormatReader wordReader) : IFormatReader
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenWord;

    /// <inheritdoc/>
    public async Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        await converter.ConvertAsync(content, "doc", "docx", cancellationToken) is ProgramRun.Done done
            ? await wordReader.ReadAsync(done.Output, cancellationToken)
            : await ReadWordsAsync(content, cancellationToken);

    private async Task<ReadingOutcome> ReadWordsAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var folder = programs.CreateFolder();
        var file = folder.PathOf("tep.doc");
        await File.WriteAllBytesAsync(file, content.ToArray(), cancellationToken);
        var run = await programs.RunAsync(new ProgramCall("catdoc", ["-w", "-d", "utf-8", file], TimeLimit), cancellationToken);
        return run switch
        {
            ProgramRun.Done done => new ReadingOutcome.Read(PlainTextReader.Read(Encoding.UTF8.GetString(done.Output))),
            ProgramRun.Missing => new ReadingOutcome.Unreadable(ReadingTexts.NeedsOffice),
            _ => new ReadingOutcome.Unreadable(ReadingTexts.BrokenWord),
        };
    }
}
