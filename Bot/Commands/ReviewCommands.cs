using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of <c>review</c>, <c>correct</c>, <c>number</c>, <c>versions</c>, <c>reread</c> and <c>queue</c>.</summary>
internal static class ReviewCommands
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Command> All(RunVerb run) => [Review(run), Correct(run), Number(run), Versions(run), Reread(run), Queue(run)];

    private static Command Review(RunVerb run)
    {
        var name = Document(ArgumentArity.ZeroOrOne);
        var json = Json();
        var command = new Command("review", "Thông tin đọc được và độ tin cậy; không nêu văn bản thì chỉ những gì cần soát.") { name, json };
        command.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<ReviewVerb>().ListAsync(call.GetValue(name), call.GetValue(json), output), token));
        return command;
    }

    private static Command Correct(RunVerb run)
    {
        var name = Document(ArgumentArity.ExactlyOne);
        var field = new Option<string>("--field") { Description = $"Thông tin: {string.Join(", ", FieldNames.All)}.", Required = true };
        var value = new Option<string?>("--value") { Description = "Giá trị đúng; bỏ trống (\"\") nếu văn bản không có; không nêu thì xác nhận giá trị đã đọc." };
        var duty = new Option<string?>("--duty") { Description = "Nhiệm vụ có đơn vị chủ trì (assignees) hoặc thời hạn (deadline) cần hiệu chỉnh, như review hoặc show in ra, ví dụ 2.a hoặc 4#2." };
        var actor = As();
        var command = new Command("correct", "Hiệu chỉnh hoặc xác nhận một thông tin của văn bản hay của một nhiệm vụ trong văn bản.") { name, duty, field, value, actor };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<ReviewVerb>().CorrectAsync(
                new CorrectWords(call.GetValue(name)!, call.GetValue(duty), call.GetValue(field)!, call.GetValue(value), call.GetValue(actor)), output, cancellation),
            token));
        return command;
    }

    private static Command Number(RunVerb run)
    {
        var name = Document(ArgumentArity.ExactlyOne);
        var number = new Argument<string>("SỐ") { Description = "Số, ký hiệu được cấp, ví dụ 12/KH-UBND." };
        var date = new Option<string?>("--date") { Description = "Ngày ban hành." };
        var actor = As();
        var command = new Command("number", "Ghi số được cấp cho dự thảo; xác nhận và tiến độ đã ghi vẫn giữ nguyên.") { name, number, date, actor };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<ReviewVerb>().NumberAsync(
                new NumberWords(call.GetValue(name)!, call.GetValue(number)!, call.GetValue(date), call.GetValue(actor)), output, cancellation),
            token));
        return command;
    }

    private static Command Versions(RunVerb run)
    {
        var name = Document(ArgumentArity.ZeroOrOne);
        var all = new Option<bool>("--all") { Description = "Cả các phiên bản không chờ xác nhận." };
        var json = Json();
        var list = new Command("list", "Các phiên bản chờ xác nhận, hoặc mọi phiên bản của một văn bản.") { name, all, json };
        list.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<VersionsVerb>().ListAsync(call.GetValue(name), call.GetValue(all), call.GetValue(json), output), token));
        return new Command("versions", "Phiên bản của văn bản.")
        {
            list,
            Decide(run, "confirm", "Xác nhận: phiên bản này thay bản cũ.", (verb, version, actor, output, token) => verb.ConfirmAsync(version, actor, output, token)),
            Decide(run, "refuse", "Từ chối: văn bản giữ nguyên bản cũ.", (verb, version, actor, output, token) => verb.RefuseAsync(version, actor, output, token)),
            Decide(run, "separate", "Lưu tệp thành một văn bản riêng.", (verb, version, actor, output, token) => verb.SeparateAsync(version, actor, output, token)),
        };
    }

    private static Command Decide(RunVerb run, string word, string description, Func<VersionsVerb, string, string?, VerbOutput, CancellationToken, Task<int>> body)
    {
        var version = new Argument<string>("PHIÊN BẢN") { Description = "Mã phiên bản trong versions list." };
        var actor = As();
        var command = new Command(word, description) { version, actor };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => body(services.GetRequiredService<VersionsVerb>(), call.GetValue(version)!, call.GetValue(actor), output, cancellation), token));
        return command;
    }

    private static Command Reread(RunVerb run)
    {
        var name = Document(ArgumentArity.ZeroOrOne);
        var all = new Option<bool>("--all") { Description = "Mọi văn bản." };
        var command = new Command("reread", "Đọc lại tệp đã lưu; mã, xác nhận, tiến độ và hiệu chỉnh giữ nguyên.") { name, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(name) is not null))
            {
                result.AddError("Cần mã hoặc số văn bản, hoặc --all.");
            }
        });
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<RereadVerb>().RunAsync(call.GetValue(name), output, cancellation), token));
        return command;
    }

    private static Command Queue(RunVerb run)
    {
        var open = new Option<bool>("--open") { Description = "Chỉ những tệp chưa xong." };
        var json = Json();
        var resume = new Command("resume", "Làm tiếp những tệp đang chờ.");
        resume.SetAction((_, token) => run((services, output, cancellation) => services.GetRequiredService<QueueVerb>().ResumeAsync(output, cancellation), token));
        var command = new Command("queue", "Hàng đợi nạp tệp và tình trạng từng tệp.") { open, json, resume };
        command.SetAction((call, token) => run(
            (services, output, _) => services.GetRequiredService<QueueVerb>().ListAsync(call.GetValue(open), call.GetValue(json), output), token));
        return command;
    }

    private static Argument<string?> Document(ArgumentArity arity) => new("ID|NUMBER") { Description = "Mã hoặc số, ký hiệu văn bản.", Arity = arity };

    private static Option<bool> Json() => new("--json") { Description = "Mỗi dòng một đối tượng JSON." };

    private static Option<string?> As() => new("--as") { Description = "Người thực hiện: tài khoản hoặc thư điện tử; không nêu thì là tài khoản của máy." };
}
