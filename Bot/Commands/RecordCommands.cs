using System.CommandLine;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>acknowledgements add</c> and <c>progress</c>.</summary>
internal static class RecordCommands
{
    /// <summary><c>acknowledgements add</c>.</summary>
    public static Command AddAcknowledgement(RunVerb run)
    {
        var office = As();
        var unit = new Option<string>("--unit") { Description = "Đơn vị.", Required = true };
        var document = new Option<string>("--document") { Description = "Mã hoặc số văn bản.", Required = true };
        var date = new Option<string>("--date") { Description = "Ngày quán triệt.", Required = true };
        var informed = new Option<int?>("--informed") { Description = "Số người được phổ biến." };
        var total = new Option<int?>("--total") { Description = "Tổng số người." };
        var method = new Option<string?>("--method") { Description = "Hình thức." };
        var note = new Option<string?>("--note") { Description = "Ghi chú." };
        var evidence = Evidence();
        var reason = new Option<string?>("--reason") { Description = "Lý do văn phòng ghi thay." };
        var command = new Command("add", "Ghi một xác nhận của đơn vị, kèm biên bản, ảnh.") { office, unit, document, date, informed, total, method, note, evidence, reason };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<OfficeRecords>().AcknowledgeAsync(
                new RecordWords(call.GetValue(office)!, call.GetValue(unit)!, call.GetValue(document)!, call.GetValue(date)!)
                {
                    Informed = call.GetValue(informed),
                    Total = call.GetValue(total),
                    Method = call.GetValue(method),
                    Note = call.GetValue(note),
                    Evidence = call.GetValue(evidence),
                    Reason = call.GetValue(reason),
                },
                output, cancellation),
            token));
        return command;
    }

    /// <summary><c>progress list|add</c>.</summary>
    public static Command Progress(RunVerb run)
    {
        var document = new Option<string?>("--document") { Description = "Chỉ văn bản này." };
        var unit = new Option<string?>("--unit") { Description = "Chỉ đơn vị này." };
        var list = new Command("list", "Nhiệm vụ của từng đơn vị và tình trạng.") { document, unit };
        list.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<OfficeRecords>().ListAsync(call.GetValue(document), call.GetValue(unit), output), token));
        return new Command("progress", "Tiến độ nhiệm vụ.") { list, AddProgress(run) };
    }

    private static Command AddProgress(RunVerb run)
    {
        var share = new Argument<string>("ID") { Description = "Mã trong progress list." };
        var office = As();
        var kind = new Option<ProgressKind>("--kind") { Description = "Started, Completed, Obstructed, ExtensionRequested, ExtensionApproved, ExtensionRefused.", Required = true };
        var product = new Option<string?>("--product") { Description = "Sản phẩm." };
        var note = new Option<string?>("--note") { Description = "Giải trình, vướng mắc hoặc lý do ghi thay." };
        var due = new Option<string?>("--due") { Description = "Ngày gia hạn." };
        var evidence = Evidence();
        var command = new Command("add", "Ghi tiến độ hoặc ý kiến về gia hạn.") { share, office, kind, product, note, due, evidence };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<OfficeRecords>().ReportAsync(
                new ProgressCall(call.GetValue(office)!, call.GetValue(share)!, call.GetValue(kind))
                {
                    Product = call.GetValue(product),
                    Note = call.GetValue(note),
                    Due = call.GetValue(due),
                    Evidence = call.GetValue(evidence),
                },
                output, cancellation),
            token));
        return command;
    }

    private static Option<string> As() => new("--as") { Description = "Người ghi: tài khoản hoặc thư điện tử.", Required = true };

    private static Option<string?> Evidence() => new("--evidence") { Description = "Tệp kèm theo; lưu theo mã băm." };
}
