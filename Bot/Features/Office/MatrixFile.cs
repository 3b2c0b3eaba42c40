using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reports;

namespace CchcBot.Bot.Features.Office;

/// <summary>The matrix of units and documents as an Excel file, with all documents, which a message cannot show.</summary>
internal static class MatrixFile
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The file.</summary>
    public static ReplyFile Of(IReadOnlyList<CirculationStatus> statuses, IReadOnlyList<Unit> units)
    {
        using var bytes = new MemoryStream();
        SheetWriter.Write(bytes, MatrixSheet.Of(statuses, units));
        return new ReplyFile("bang-theo-doi-quan-triet.xlsx", OfficeTexts.MatrixFile, ContentType, bytes.ToArray());
    }
}
