using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The verbs about people, the ledger and the store itself.</summary>
internal static class StoreVerbs
{
    /// <summary><c>roster</c>, <c>acknowledgements</c>, <c>delegations</c>, <c>progress</c>, <c>report</c>, <c>ledger</c>, <c>backup</c>, <c>restore</c>, <c>verify</c>, <c>reindex</c>.</summary>
    public static IEnumerable<Command> All(RunVerb run) =>
    [
        Roster(run),
        Acknowledgements(run),
        DelegationCommands.Create(run),
        RecordCommands.Progress(run),
        ReportCommands.Create(run),
        Ledger(run),
        WithFile(run, "backup", "Sao lưu toàn bộ kho vào một tệp.", (verb, file, output, token) => verb.BackupAsync(file, output, token)),
        WithFile(run, "restore", "Khôi phục kho từ tệp sao lưu.", (verb, file, output, token) => verb.RestoreAsync(file, output, token)),
        Simple(run, "verify", "Kiểm tra tính toàn vẹn của kho và chuỗi ghi nhận.", (verb, output, token) => verb.VerifyAsync(output, token)),
        Simple(run, "reindex", "Lập lại chỉ mục tìm kiếm từ kho.", (verb, output, token) => verb.ReindexAsync(output, token)),
    ];

    private static Command Roster(RunVerb run)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp .csv hoặc .xlsx." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không ghi." };
        var import = new Command("import", "Nhập danh sách đơn vị, cán bộ.") { file, dryRun };
        import.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<RosterVerb>()
                .ImportAsync(call.GetValue(file)!, call.GetValue(dryRun), output, cancellation),
            token));
        var on = new Option<string?>("--on") { Description = "Danh sách và người giữ nhiệm vụ vào ngày này, ví dụ 31/12/2030." };
        var list = new Command("list", "Xem danh sách đơn vị, cán bộ.") { on };
        list.SetAction((call, token) => run((services, output, _) => services.GetRequiredService<RosterVerb>().ListAsync(call.GetValue(on), output), token));
        return new Command("roster", "Danh sách đơn vị, cán bộ.") { import, list };
    }

    private static Command Acknowledgements(RunVerb run)
    {
        var document = new Option<string?>("--document") { Description = "Chỉ văn bản có số này." };
        var json = new Option<bool>("--json") { Description = "Mỗi xác nhận một dòng JSON." };
        var sheet = new Option<string?>("--xlsx") { Description = "Ghi ra tệp Excel." };
        var command = new Command("acknowledgements", "Ai đã quán triệt văn bản nào.") { document, json, sheet, RecordCommands.AddAcknowledgement(run) };
        command.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<AcknowledgementsVerb>()
                .RunAsync(call.GetValue(document), call.GetValue(json), call.GetValue(sheet), output),
            token));
        return command;
    }

    private static Command Ledger(RunVerb run) => new("ledger", "Xuất sổ ghi nhận kèm chuỗi mã băm và kiểm tra tệp đã xuất.")
    {
        OfLedger(run, "export", "Xuất toàn bộ sổ, mỗi bản ghi một dòng JSON kèm mã băm.", (verb, file, output, token) => verb.ExportAsync(file, output, token)),
        OfLedger(run, "check", "Kiểm tra tệp đã xuất: nêu bản ghi bị sửa, bị thiếu hoặc sai thứ tự.", (_, file, output, token) => LedgerVerb.CheckAsync(file, output, token)),
    };

    private static Command OfLedger(RunVerb run, string name, string description, Func<LedgerVerb, string, VerbOutput, CancellationToken, Task<int>> body)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp .jsonl." };
        var command = new Command(name, description) { file };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => body(services.GetRequiredService<LedgerVerb>(), call.GetValue(file)!, output, cancellation), token));
        return command;
    }

    private static Command Simple(RunVerb run, string name, string description, Func<VerifyVerb, VerbOutput, CancellationToken, Task<int>> body)
    {
        var command = new Command(name, description);
        command.SetAction((_, token) => run(
            (services, output, cancellation) => body(services.GetRequiredService<VerifyVerb>(), output, cancellation), token));
        return command;
    }

    private static Command WithFile(RunVerb run, string name, string description, Func<BackupVerb, string, VerbOutput, CancellationToken, Task<int>> body)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp sao lưu." };
        var command = new Command(name, description) { file };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => body(services.GetRequiredService<BackupVerb>(), call.GetValue(file)!, output, cancellation), token));
        return command;
    }
}
