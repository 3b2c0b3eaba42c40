using System.Diagnostics;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Rosters;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>roster import FILE</c> and <c>roster list</c>: units and people.</summary>
internal sealed class RosterVerb(IKnowledgeStore store, RosterImport import)
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <summary>Imports a roster in place of the one before, or says what that would change.</summary>
    public async Task<int> ImportAsync(string file, bool isDryRun, VerbOutput output, CancellationToken cancellationToken)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(output.Resolve(file), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await output.Error.WriteLineAsync($"Không đọc được tệp {file}; vui lòng kiểm tra đường dẫn và quyền truy cập.");
            return ExitCode.Failed;
        }

        switch (await import.ImportAsync(Path.GetFileName(file), content, isDryRun, cancellationToken))
        {
            case RosterImportOutcome.Imported imported:
                await output.Out.WriteLineAsync("Đã nhập danh sách: " + Summary(imported.Changes));
                return ExitCode.Done;
            case RosterImportOutcome.DryRun dryRun:
                await output.Out.WriteLineAsync("Chưa ghi; nếu nhập sẽ thay đổi: " + Summary(dryRun.Changes));
                return ExitCode.Done;
            case RosterImportOutcome.Refused refused:
                foreach (var problem in refused.Problems)
                {
                    await output.Error.WriteLineAsync(problem);
                }

                return ExitCode.Failed;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Lists units, and the people in them who have a role beyond staff.</summary>
    public async Task<int> ListAsync(string? on, VerbOutput output)
    {
        if (on is not null && DateWords.Find(on, null) is null)
        {
            await output.Error.WriteLineAsync("Ngày không hợp lệ; vui lòng ghi dạng 31/12/2030.");
            return ExitCode.WrongWords;
        }

        var day = on is null ? null : DateWords.Find(on, null);
        var roster = day is { } date ? RosterOn(date) : store.GetRoster();
        if (roster.Units.Count == 0)
        {
            await output.Out.WriteLineAsync("Chưa có danh sách đơn vị; vui lòng dùng lệnh: roster import TỆP.csv");
            return ExitCode.Done;
        }

        foreach (var unit in roster.Units)
        {
            await output.Out.WriteLineAsync($"{unit.Name} ({string.Join("; ", unit.Aliases)}): {roster.CountOfficers(unit.Id)} người");
            await output.Out.WriteAsync(string.Concat(ListRoles(roster, unit, day).Select(line => line + "\n")));
        }

        return ExitCode.Done;
    }

    private static IEnumerable<string> ListRoles(Roster roster, Unit unit, DateOnly? day) => roster.Officers
        .Where(officer => officer.UnitId == unit.Id && officer.Role != OfficerRole.Staff && (day is not { } date || officer.HoldsOn(date)))
        .Select(officer => $"  - {officer.Name}: {RoleName(officer.Role)}");

    /// <summary>The roster that was in use at the end of a day in Vietnam.</summary>
    private Roster RosterOn(DateOnly day) =>
        store.ReadAfter(0).TakeWhile(entry => DateOnly.FromDateTime(entry.Entry.At.ToOffset(Zone).DateTime) <= day)
            .Select(entry => entry.Entry).OfType<RosterReplaced>().LastOrDefault()?.Roster ?? Roster.Empty;

    private static string Summary(RosterChanges changes) =>
        $"{changes.UnitsAdded.Count} đơn vị thêm, {changes.UnitsRemoved.Count} bớt, {changes.UnitsChanged.Count} sửa; "
        + $"{changes.OfficersAdded.Count} người thêm, {changes.OfficersRemoved.Count} bớt, {changes.OfficersChanged.Count} sửa.";

    private static string RoleName(OfficerRole role) => role switch
    {
        OfficerRole.Staff => "cán bộ",
        OfficerRole.UnitDelegate => "người được ủy quyền",
        OfficerRole.UnitHead => "trưởng đơn vị",
        OfficerRole.Monitor => "người theo dõi",
        OfficerRole.Admin => "quản trị",
    };
}
