using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers how the assignments of a document stand, by what units reported and by the day's date.</summary>
internal static class StatusAnswers
{
    private const int PageSize = 15;

    /// <summary>An answer where progress on a document's assignments is asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        var isAsked = reading.Wants(Asks.Status) && session.Scope.IsNarrow && session.Tracking is not null && (reading.TopicLength <= 3 || reading.Pointer is not null);
        return isAsked ? Of(session, session.Scope.Documents[0]) : null;
    }

    /// <summary>Whether the unit has reported a duty done.</summary>
    public static bool IsDone(AnswerSession session, Duty duty, string? unitId)
    {
        if (unitId is null || !session.HasReports(duty.Document))
        {
            return false;
        }

        var shares = session.TrackedOf(duty.Document).Where(share => share.UnitId == unitId && share.Assignment == duty.Assignment).ToList();
        return shares.Count > 0 && shares.TrueForAll(share => share.IsDone);
    }

    private static Answer? Of(AnswerSession session, OfficialDocument document)
    {
        var shares = Select(session, document);
        if (shares.Count == 0)
        {
            return null;
        }

        var (reading, draft) = (session.Reading, session.NewDraft());
        draft.Line(
            $"{DocumentTitles.Full(document)}: {shares.Count(share => share.IsDone)}/{shares.Count} phần việc đã báo cáo hoàn thành, {shares.Count(share => share.State is AssignmentState.Overdue)} quá hạn, tính đến ngày {DocumentTitles.Date(reading.Today)}.",
            $"{DocumentTitles.Full(document)}: {shares.Count(share => share.IsDone)} of {shares.Count} shares reported done, {shares.Count(share => share.State is AssignmentState.Overdue)} overdue, as of {DocumentTitles.Date(reading.Today)}.");
        var whole = session.Whole(document);
        foreach (var share in draft.Page(shares, session.Skip, PageSize))
        {
            var place = DocumentTitles.Capitalize(draft.Say(ClauseNames.Vietnamese(share.Assignment.Clause), ClauseNames.English(share.Assignment.Clause)));
            draft.Line($"- {place}, {share.UnitName}: {share.Assignment.Action}{draft.Cite(whole, whole.FindProvision(share.Assignment.Clause))}");
            draft.Line("  - " + StateText(draft, share));
        }

        return draft.SayRest("phần việc", "shares").Build(AnswerKind.Answer, session.Remember([document], shares.Select(share => share.Assignment.Clause)));
    }

    private static List<TrackedAssignment> Select(AnswerSession session, OfficialDocument document)
    {
        var reading = session.Reading;
        var clauses = reading.Pointer?.Resolve(session.Whole(document)).Select(provision => provision.Path).ToHashSet();
        var unitId = reading.SpeaksOfOwnUnit || reading.NamesUnit ? reading.Asker?.UnitId : null;
        var onlyLate = reading.Period is { From: null };
        return
        [
            .. session.TrackedOf(document)
                .Where(share => clauses is null || clauses.Contains(share.Assignment.Clause))
                .Where(share => unitId is null || share.UnitId == unitId)
                .Where(share => !onlyLate || share.State is AssignmentState.Overdue)
                .OrderBy(share => share.IsDone).ThenBy(share => share.DueOn ?? DateOnly.MaxValue),
        ];
    }

    private static string StateText(AnswerDraft draft, TrackedAssignment share)
    {
        var due = share.DueOn is { } day ? draft.Say($"hạn {DocumentTitles.Date(day)}", $"due {DocumentTitles.Date(day)}") : draft.Say("văn bản không nêu thời hạn", "no deadline stated");
        var state = share.State switch
        {
            _ when share.CirculatedOn is { } circulated => draft.Say(
                $"đã quán triệt, phổ biến ngày {DocumentTitles.Date(circulated)} theo sổ ghi nhận{(share.State is AssignmentState.CompletedLate ? ", sau hạn" : "")}",
                $"circulated on {DocumentTitles.Date(circulated)} by the ledger{(share.State is AssignmentState.CompletedLate ? ", late" : "")}"),
            AssignmentState.CompletedOnTime => draft.Say("đã báo cáo hoàn thành đúng hạn", "reported done in time"),
            AssignmentState.CompletedLate => draft.Say("đã báo cáo hoàn thành, sau hạn", "reported done, late"),
            AssignmentState.Overdue => draft.Say("quá hạn, chưa ghi nhận báo cáo hoàn thành", "overdue, no report of completion"),
            AssignmentState.InTime => draft.Say("trong hạn, chưa ghi nhận báo cáo hoàn thành", "in time, no report of completion"),
            _ => draft.Say("chưa ghi nhận báo cáo hoàn thành", "no report of completion"),
        };
        var last = share.Reports.Count == 0 ? "" : draft.Say($"; báo cáo gần nhất ngày {DocumentTitles.Date(share.Reports[^1].On)}: {Kind(share.Reports[^1].Kind)}", $"; last report {DocumentTitles.Date(share.Reports[^1].On)}");
        return DocumentTitles.Capitalize($"{state} ({due}){last}.");
    }

    private static string Kind(ProgressKind kind) => kind switch
    {
        ProgressKind.Started => "đang thực hiện",
        ProgressKind.Completed => "hoàn thành",
        ProgressKind.Obstructed => "vướng mắc",
        ProgressKind.ExtensionRequested => "xin gia hạn",
        ProgressKind.ExtensionApproved => "được gia hạn",
        ProgressKind.ExtensionRefused => "không được gia hạn",
        _ => "có báo cáo",
    };
}
