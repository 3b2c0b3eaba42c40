using System.Globalization;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Office;

/// <summary>The office's papers as files to be offered.</summary>
internal static class PaperFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A draft as a Word file.</summary>
    public static ReplyFile Draft(string name, OfficialPaper paper, DateOnly day)
    {
        using var bytes = new MemoryStream();
        OfficialPaperWriter.Write(bytes, paper);
        return new ReplyFile(Name(name, day, "docx"), PaperTexts.DraftFile, Word, bytes.ToArray());
    }

    /// <summary>A book as an Excel file.</summary>
    public static ReplyFile Book(string name, Sheet sheet, DateOnly day)
    {
        using var bytes = new MemoryStream();
        SheetWriter.Write(bytes, sheet);
        return new ReplyFile(Name(name, day, "xlsx"), PaperTexts.RegisterFile, Excel, bytes.ToArray());
    }

    /// <summary>Tài liệu kiểm chứng as a zip file.</summary>
    public static async Task<ReplyFile> PackAsync(
        string name, IKnowledgeStore store, IReadOnlyList<LedgerLine> lines, DateOnly day, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await EvidencePack.WriteAsync(bytes, store, lines, cancellationToken);
        return new ReplyFile(Name(name, day, "zip"), PaperTexts.EvidenceFile, "application/zip", bytes.ToArray());
    }

    /// <summary>A name that every computer takes, though a number has a stroke.</summary>
    private static string Name(string name, DateOnly day, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}-{day:yyyy-MM-dd}.{ending}");
}
