using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Tells approved extensions of deadlines (gia hạn) beside the deadline that the document itself states.</summary>
internal static class Extensions
{
    /// <summary>"Đã được gia hạn đến …" for the asker's unit, or for each unit where none is asked about; null without an extension.</summary>
    public static string? Text(AnswerDraft draft, AnswerSession session, Duty duty)
    {
        var extended = Of(session, duty);
        return extended.Count == 0
            ? null
            : string.Join(". ", extended.Select(share => draft.Say(
                $"Đã được gia hạn đến {DocumentTitles.Date(share.DueOn!.Value)} ({share.UnitName})",
                $"Extended to {DocumentTitles.Date(share.DueOn!.Value)} ({share.UnitName})")));
    }

    /// <summary>The last day in time of the asker's share, an approved extension included; that of the duty where there is none.</summary>
    public static DateOnly? DueOn(AnswerSession session, Duty duty) =>
        session.Reading.Asker?.UnitId is not null && Of(session, duty) is [var share] ? share.DueOn : session.DueOn(duty);

    private static List<TrackedAssignment> Of(AnswerSession session, Duty duty)
    {
        if (!session.HasReports(duty.Document))
        {
            return [];
        }

        var shares = session.TrackedOf(duty.Document)
            .Where(share => share.Assignment.Clause == duty.Assignment.Clause && share.Assignment.Action == duty.Assignment.Action)
            .Where(share => share is { Period: null, DueOn: not null } && share.Reports.Any(report => report.Kind is ProgressKind.ExtensionApproved))
            .ToList();
        var own = session.Reading.Asker?.UnitId is { } unitId ? shares.FindAll(share => share.UnitId == unitId) : [];
        return own.Count > 0 ? own : shares;
    }
}
