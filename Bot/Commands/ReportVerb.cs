using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>report</c>: the office's papers and books, written out of the records. What is to be signed is a draft.</summary>
internal sealed class ReportVerb(
    IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, PaperDrafting drafting, TimeProvider clock)
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Zone).DateTime);

    /// <summary>Báo cáo tình hình thực hiện as a Word file, of all documents or of one.</summary>
    public Task<int> StatusAsync(string? document, string file, VerbOutput output) =>
        WritePaperAsync(document, file, output, found => drafting.DraftStatusReport(found, Today));

    /// <summary>Công văn đôn đốc as a Word file.</summary>
    public Task<int> UrgeAsync(string? document, string file, VerbOutput output) =>
        WritePaperAsync(document, file, output, found => drafting.DraftUrgingLetter(found, Today));

    /// <summary>Công văn đề nghị đính chính for one document as a Word file.</summary>
    public async Task<int> CorrectionAsync(string? document, string file, VerbOutput output)
    {
        if (document is null)
        {
            return await FailAsync(output, "Xin nêu văn bản cần đính chính bằng --document (số, ký hiệu hoặc mã văn bản).");
        }

        if (FindDocument(document) is not { Id: { } id } found)
        {
            return await FailAsync(output, $"Không tìm thấy văn bản {document} trong kho.");
        }

        return drafting.DraftCorrectionLetter(id, Today) is { } paper
            ? await WriteAsync(paper, file, output)
            : await FailAsync(output, $"Chưa phát hiện nội dung cần đính chính trong {found.Name}.");
    }

    /// <summary>Sổ theo dõi giải quyết văn bản đến as an Excel file.</summary>
    public async Task<int> RegisterAsync(string file, VerbOutput output)
    {
        SheetWriter.Write(output.Resolve(file), drafting.DraftRegister(Today));
        await output.Out.WriteLineAsync(output.Resolve(file));
        return ExitCode.Done;
    }

    /// <summary>The matrix of units and documents as an Excel file.</summary>
    public async Task<int> MatrixAsync(string file, VerbOutput output)
    {
        SheetWriter.Write(output.Resolve(file), MatrixSheet.Of(ledger.ListStatuses(), store.GetRoster().Units));
        await output.Out.WriteLineAsync(output.Resolve(file));
        return ExitCode.Done;
    }

    /// <summary>Tài liệu kiểm chứng as a zip file, of all documents or of one.</summary>
    public async Task<int> EvidenceAsync(string? document, string file, VerbOutput output, CancellationToken cancellationToken)
    {
        var found = document is null ? null : FindDocument(document);
        if (document is not null && found is null)
        {
            return await FailAsync(output, $"Không tìm thấy văn bản {document}.");
        }

        var lines = drafting.ListAcknowledgements(found);
        await EvidencePack.WriteAsync(output.Resolve(file), store, lines, cancellationToken);
        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{output.Resolve(file)}: {lines.Count} xác nhận."));
        return ExitCode.Done;
    }

    private async Task<int> WritePaperAsync(string? document, string file, VerbOutput output, Func<CirculatedDocument?, OfficialPaper?> draft)
    {
        var found = document is null ? null : FindDocument(document);
        if (document is not null && found is null)
        {
            return await FailAsync(output, $"Không tìm thấy văn bản {document}.");
        }

        return draft(found) is { } paper
            ? await WriteAsync(paper, file, output)
            : await FailAsync(output, "Không có đơn vị nào cần đôn đốc.");
    }

    private static async Task<int> WriteAsync(OfficialPaper paper, string file, VerbOutput output)
    {
        OfficialPaperWriter.Write(output.Resolve(file), paper);
        await output.Out.WriteLineAsync($"{output.Resolve(file)} (dự thảo)");
        return ExitCode.Done;
    }

    private CirculatedDocument? FindDocument(string words) =>
        library.GetCatalog().ReadMentions(words) is [var mention, ..] && ledger.Find(mention) is DocumentFinding.Found found
            ? found.Document
            : ledger.Find(words, null);

    private static async Task<int> FailAsync(VerbOutput output, string why)
    {
        await output.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
