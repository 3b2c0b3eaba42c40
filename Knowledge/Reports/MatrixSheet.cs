using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Reports;

/// <summary>Units and documents as an Excel sheet (ma trận đơn vị × văn bản): the day of the acknowledgement, or that it is owed.</summary>
public static class MatrixSheet
{
    /// <summary>The sheet.</summary>
    public static Sheet Of(IReadOnlyList<CirculationStatus> statuses, IReadOnlyList<Unit> units) => new(
        "Đơn vị × văn bản",
        [("Đơn vị", 36), .. statuses.Select(status => (status.Document.Name, 18))],
        [.. units.Select(unit => (IReadOnlyList<object?>)[unit.Name, .. statuses.Select(status => Cell(status, unit))])]);

    private static object? Cell(CirculationStatus status, Unit unit) =>
        status.FindLine(unit.Id) is { } line ? line.Acknowledgement.HeldOn
        : status.Missing.Any(missing => missing.Id == unit.Id) ? "chưa xác nhận"
        : null;
}
