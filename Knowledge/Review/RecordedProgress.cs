using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Review;

/// <summary>What units reported about a document's duties (báo cáo tiến độ), which name each duty by its place in the document.</summary>
public static class RecordedProgress
{
    /// <summary>How many reports would be about another duty, or about none, if the document read as another one does.</summary>
    public static int CountLost(IKnowledgeStore store, OfficialDocument document, OfficialDocument other)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(other);
        return store.ReadAfter(0).Select(entry => entry.Entry).OfType<ProgressRecorded>().Select(recorded => recorded.Report)
            .Count(report => report.DocumentId == document.Id && FindDuty(document, report) is { } duty && FindDuty(other, report) != duty);
    }

    private static string? FindDuty(OfficialDocument document, ProgressReport report) =>
        document.Assignments.Where(assignment => assignment.Clause == report.Clause).Skip(report.Ordinal)
            .Select(assignment => VietnameseText.FoldedKey(assignment.Action)).FirstOrDefault();
}
