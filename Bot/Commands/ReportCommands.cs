using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>report</c>.</summary>
internal static class ReportCommands
{
    /// <summary><c>report status|urge|correction|register|matrix|evidence</c>.</summary>
    public static Command Create(RunVerb run) => new("report", "Báo cáo, công văn, sổ và tài liệu kiểm chứng lập từ dữ liệu đã ghi nhận.")
    {
        Paper(run, "status", "Dự thảo báo cáo tình hình thực hiện (Word).", (verb, document, file, output, _) => verb.StatusAsync(document, file, output)),
        Paper(run, "urge", "Dự thảo công văn đôn đốc (Word).", (verb, document, file, output, _) => verb.UrgeAsync(document, file, output)),
        Paper(run, "correction", "Dự thảo công văn đề nghị đính chính (Word).", (verb, document, file, output, _) => verb.CorrectionAsync(document, file, output)),
        Paper(run, "register", "Sổ theo dõi giải quyết văn bản đến (Excel).", (verb, _, file, output, _) => verb.RegisterAsync(file, output)),
        Paper(run, "matrix", "Ma trận đơn vị × văn bản (Excel).", (verb, _, file, output, _) => verb.MatrixAsync(file, output)),
        Paper(run, "evidence", "Gói tài liệu kiểm chứng (zip).", (verb, document, file, output, token) => verb.EvidenceAsync(document, file, output, token)),
    };

    private static Command Paper(
        RunVerb run, string name, string description, Func<ReportVerb, string?, string, VerbOutput, CancellationToken, Task<int>> body)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp ghi ra." };
        var document = new Option<string?>("--document") { Description = "Chỉ văn bản có số này." };
        var command = new Command(name, description) { file, document };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => body(
                services.GetRequiredService<ReportVerb>(), call.GetValue(document), call.GetValue(file)!, output, cancellation),
            token));
        return command;
    }
}
