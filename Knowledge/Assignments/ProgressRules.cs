using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Assignments;

/// <summary>What a history of reports amounts to: pure, so that it can be checked case by case.</summary>
public static class ProgressRules
{
    /// <summary>The last day in time after the decisions on extensions: each approval sets it anew.</summary>
    public static DateOnly? DueOn(DateOnly? original, IReadOnlyList<ProgressReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return reports.LastOrDefault(report => report.Kind is ProgressKind.ExtensionApproved && report.NewDueOn is not null)?.NewDueOn ?? original;
    }

    /// <summary>
    /// How it stands on a day. Work reported again after completion counts as not completed; a duty to circulate is completed
    /// by the acknowledgement of what was circulated.
    /// </summary>
    public static AssignmentState StateOn(DateOnly today, DateOnly? dueOn, IReadOnlyList<ProgressReport> reports, DateOnly? circulatedOn = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        if (circulatedOn is not null)
        {
            return circulatedOn > dueOn ? AssignmentState.CompletedLate : AssignmentState.CompletedOnTime;
        }

        var last = reports.LastOrDefault(report => report.Kind is ProgressKind.Started or ProgressKind.Completed or ProgressKind.Obstructed);
        if (last is { Kind: ProgressKind.Completed })
        {
            return last.On > dueOn ? AssignmentState.CompletedLate : AssignmentState.CompletedOnTime;
        }

        return dueOn is null ? AssignmentState.Undated : today > dueOn ? AssignmentState.Overdue : AssignmentState.InTime;
    }

    /// <summary>Why a report cannot follow a history; null when it can.</summary>
    public static ProgressProblem? FindProblem(ProgressReport report, IReadOnlyList<ProgressReport> history, DateOnly? dueOn, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(history);
        if (report.On > today)
        {
            return ProgressProblem.FutureDay;
        }

        var asked = history.LastOrDefault(earlier => earlier.Kind
            is ProgressKind.ExtensionRequested or ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused);
        return report.Kind switch
        {
            ProgressKind.ExtensionRequested when report.NewDueOn is null || report.NewDueOn <= dueOn => ProgressProblem.NoLaterDay,
            ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused when asked is not { Kind: ProgressKind.ExtensionRequested } =>
                ProgressProblem.NothingRequested,
            ProgressKind.ExtensionApproved when report.NewDueOn is null => ProgressProblem.NoLaterDay,
            ProgressKind.Obstructed when string.IsNullOrWhiteSpace(report.Note) => ProgressProblem.NoExplanation,
            _ => null,
        };
    }
}
