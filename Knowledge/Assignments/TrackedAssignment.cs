using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Assignments;

/// <summary>One unit's share of an assignment, in one period where it recurs (nhiệm vụ theo dõi).</summary>
/// <param name="DocumentId">The document that assigns.</param>
/// <param name="DocumentName">How citations call it.</param>
/// <param name="Assignment">What it assigns.</param>
/// <param name="Ordinal">Which assignment of its provision, counted from 0.</param>
/// <param name="UnitId">The unit that leads.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Period">The due day that names the period; null for what is done once.</param>
/// <param name="DueOn">The last day in time, approved extensions included; null where the document sets none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reports">Its history in order.</param>
public sealed record TrackedAssignment(
    string DocumentId, string DocumentName, Assignment Assignment, int Ordinal, string UnitId, string UnitName,
    DateOnly? Period, DateOnly? DueOn, AssignmentState State, IReadOnlyList<ProgressReport> Reports)
{
    /// <summary>A name that stays the same as long as the document does, for causes of reminders and for commands.</summary>
    public string Id => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{DocumentId}#{Assignment.Clause}#{Ordinal}#{UnitId}{(Period is { } period ? $"#{period:yyyy-MM-dd}" : "")}");

    /// <summary>The day on which the unit circulated what it had to, by the ledger: such a duty needs no other report.</summary>
    public DateOnly? CirculatedOn { get; init; }

    /// <summary>Whether nothing more is to be done.</summary>
    public bool IsDone => State is AssignmentState.CompletedOnTime or AssignmentState.CompletedLate;

    /// <summary>The extension that waits for a decision; null when none does.</summary>
    public ProgressReport? PendingExtension =>
        Reports.LastOrDefault(report => report.Kind is ProgressKind.ExtensionRequested or ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused)
            is { Kind: ProgressKind.ExtensionRequested } pending ? pending : null;
}
