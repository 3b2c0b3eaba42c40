using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of the office's verbs about circulating and reminding.</summary>
internal static class OfficeCommands
{
    /// <summary><c>circulate</c>, <c>outbox</c>, <c>remind</c>.</summary>
    public static IEnumerable<Command> All(RunVerb run) => [Circulate(run), Outbox(run), Remind(run)];

    private static Command Circulate(RunVerb run)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Mã hoặc số văn bản." };
        var office = new Option<string>("--as") { Description = "Người của văn phòng: tài khoản hoặc thư điện tử.", Required = true };
        var units = new Option<string[]>("--unit") { Description = "Đơn vị; bỏ trống là theo nơi nhận của văn bản." };
        var people = new Option<string[]>("--person") { Description = "Cá nhân: tài khoản hoặc thư điện tử; chỉ nêu cá nhân thì không giao đơn vị nào." };
        var due = new Option<string?>("--due") { Description = "Hạn xác nhận quán triệt." };
        var trial = new Option<bool>("--dry-run") { Description = "Chỉ xem trước, không ghi." };
        var command = new Command("circulate", "Chuyển văn bản đến các đơn vị để quán triệt.") { document, office, units, people, due, trial };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<CirculateVerb>().RunAsync(
                new CirculateWords(
                    call.GetValue(document)!, call.GetValue(office)!, call.GetValue(units) ?? [], call.GetValue(people) ?? [], call.GetValue(due), call.GetValue(trial)),
                output, cancellation),
            token));
        return command;
    }

    private static Command Outbox(RunVerb run)
    {
        var unknown = new Option<bool>("--unknown") { Description = "Cả những thông báo không rõ đã đến hay chưa." };
        var retry = new Command("retry", "Gửi lại những thông báo không gửi được.") { unknown };
        retry.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<OutboxVerb>().RetryAsync(call.GetValue(unknown), output, cancellation), token));
        var document = new Option<string?>("--document") { Description = "Chỉ văn bản có số này: cần gửi, đã gửi, đã đọc, đã xác nhận, còn thiếu ai." };
        var command = new Command("outbox", "Đối soát thông báo: cần gửi, đã gửi, không gửi được, không rõ.") { retry, document };
        command.SetAction((call, token) => run(
            (services, output, _) => call.GetValue(document) is { } number
                ? services.GetRequiredService<OutboxVerb>().ReconcileAsync(number, output)
                : services.GetRequiredService<OutboxVerb>().ListAsync(output),
            token));
        return command;
    }

    private static Command Remind(RunVerb run)
    {
        var trial = new Option<bool>("--dry-run") { Description = "Chỉ xem trước, không gửi." };
        var command = new Command("remind", "Nhắc việc theo lịch vào lúc này.") { trial };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<OutboxVerb>().RemindAsync(call.GetValue(trial), output, cancellation), token));
        return command;
    }
}
