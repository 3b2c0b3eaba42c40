using System.Globalization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reports;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>
/// <c>acknowledgements add</c> and <c>progress</c>: what came on paper, recorded by somebody whom the roster lets, with the
/// file that shows it.
/// </summary>
internal sealed class OfficeRecords(
    IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, AssignmentTracking assignments, TimeProvider clock)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Zone).DateTime);

    /// <summary>Records an acknowledgement of a unit.</summary>
    public async Task<int> AcknowledgeAsync(RecordWords words, VerbOutput output, CancellationToken cancellationToken)
    {
        var roster = store.GetRoster();
        if (FindSpeaker(words.As, roster) is not { Officer: { } officer } speaker || new UnitMatcher(roster).Find(words.Unit) is not { } unit)
        {
            return await FailAsync(output, "Không tìm thấy người ghi (--as) hoặc đơn vị (--unit) trong danh sách.");
        }

        if (FindDocument(words.Document) is not { } document || FindDay(words.Date) is not { } day || day > Today || words.Informed > words.Total)
        {
            return await FailAsync(output, "Không xác định được văn bản, hoặc ngày, số người không hợp lệ.");
        }

        if (Check(speaker, unit.Id, words.Reason) is not { } allowed)
        {
            return await FailAsync(output, "Người ghi không có quyền xác nhận cho đơn vị này; văn phòng ghi thay phải nêu --reason.");
        }

        var statement = new AcknowledgementStatement
        {
            UnitId = unit.Id,
            UnitName = unit.Name,
            Documents = [document],
            HeldOn = day,
            Informed = words.Informed,
            Total = words.Total,
            Method = words.Method,
            Note = words.Note,
            EvidenceHash = await KeepAsync(words.Evidence, output, cancellationToken),
            EvidenceName = Path.GetFileName(words.Evidence),
            OnBehalfReason = allowed.IsOnBehalf ? words.Reason : null,
            DelegationId = allowed.DelegationId,
        };
        var lines = await ledger.RecordAsync(statement, ActorOf(officer), Guid.CreateVersion7().ToString("N"), cancellationToken);
        await output.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Đã ghi nhận vào sổ, số thứ tự {lines[0].Sequence}: {unit.Name} – {document.Name}."));
        return ExitCode.Done;
    }

    /// <summary>Lists every unit's share of assignments and how it stands, of one document or of all.</summary>
    public async Task<int> ListAsync(string? document, string? unit, VerbOutput output)
    {
        var found = document is null ? null : FindDocument(document);
        var unitId = unit is null ? null : new UnitMatcher(store.GetRoster()).Find(unit)?.Id;
        if ((document is not null && found is null) || (unit is not null && unitId is null))
        {
            return await FailAsync(output, "Không tìm thấy văn bản hoặc đơn vị.");
        }

        foreach (var share in ListShares(found?.Id, unitId))
        {
            await output.Out.WriteLineAsync($"{share.Id}\t{share.UnitName}\t{share.DocumentName}\t{ReportTexts.Day(share.DueOn)}\t{ReportTexts.Of(share.State)}\t{share.Assignment.Action}");
        }

        return ExitCode.Done;
    }

    /// <summary>Records a report about progress, or the office's decision on an extension.</summary>
    public async Task<int> ReportAsync(ProgressCall call, VerbOutput output, CancellationToken cancellationToken)
    {
        if (FindSpeaker(call.As, store.GetRoster()) is not { Officer: { } officer } speaker || assignments.Find(call.Share, Today) is not { } share)
        {
            return await FailAsync(output, "Không tìm thấy người ghi (--as) hoặc nhiệm vụ; xem mã bằng lệnh progress list.");
        }

        if (!MayReport(speaker, share.UnitId, call))
        {
            return await FailAsync(output, "Người ghi không có quyền báo cáo cho đơn vị này; văn phòng ghi thay phải nêu --note.");
        }

        var report = AssignmentTracking.Report(share, call.Kind, Today, ActorOf(officer)) with
        {
            Product = call.Product,
            Note = call.Note,
            NewDueOn = FindDay(call.Due) ?? (call.Kind is ProgressKind.ExtensionApproved ? share.PendingExtension?.NewDueOn : null),
            EvidenceHash = await KeepAsync(call.Evidence, output, cancellationToken),
            EvidenceName = Path.GetFileName(call.Evidence),
            OnBehalfReason = IsOffice(officer) && !IsDecision(call.Kind) ? call.Note : null,
        };
        if (await assignments.RecordAsync(share, report, Today, Guid.CreateVersion7().ToString("N"), cancellationToken) is { } problem)
        {
            return await FailAsync(output, $"Không ghi nhận được: {problem}.");
        }

        await output.Out.WriteLineAsync($"Đã ghi nhận: {share.UnitName} – {ReportTexts.Of(assignments.Find(call.Share, Today)!.State)}.");
        return ExitCode.Done;
    }

    private IEnumerable<TrackedAssignment> ListShares(string? documentId, string? unitId) => assignments.List(Today)
        .Where(share => documentId is null || share.DocumentId == documentId)
        .Where(share => unitId is null || share.UnitId == unitId);

    private bool MayReport(Speaker speaker, string unitId, ProgressCall call) =>
        IsDecision(call.Kind) ? IsOffice(speaker.Officer!) : Check(speaker, unitId, call.Note) is not null;

    private static bool IsOffice(Officer officer) => officer.Role is OfficerRole.Monitor or OfficerRole.Admin;

    private static bool IsDecision(ProgressKind kind) => kind is ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused;

    private AcknowledgementAuthority.Allowed? Check(Speaker speaker, string unitId, string? reason) =>
        AcknowledgementPolicy.Check(speaker, unitId, reason, ledger.Delegations.List(), Today) as AcknowledgementAuthority.Allowed;

    private async Task<string?> KeepAsync(string? file, VerbOutput output, CancellationToken cancellationToken) =>
        file is null ? null : await store.SaveFileAsync(await File.ReadAllBytesAsync(output.Resolve(file), cancellationToken), cancellationToken);

    private static Speaker? FindSpeaker(string words, Roster roster) =>
        roster.FindByAccount(words) is { } officer ? new Speaker(officer, roster.FindUnit(officer.UnitId), IsSelfDeclared: false) : null;

    private CirculatedDocument? FindDocument(string words) =>
        ledger.Find(words, null)
        ?? (library.GetCatalog().ReadMentions(words) is [var mention, ..] && ledger.Find(mention) is DocumentFinding.Found found ? found.Document : null);

    private static DateOnly? FindDay(string? words) =>
        DateOnly.TryParseExact(words, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static Actor ActorOf(Officer officer) => new(officer.Id, officer.Name, officer.Role.ToString(), "cli", "cli");

    private static async Task<int> FailAsync(VerbOutput output, string why)
    {
        await output.Error.WriteLineAsync(why);
        return ExitCode.Failed;
    }
}
