using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The verbs about documents and answers.</summary>
internal static class DocumentVerbs
{
    /// <summary><c>load</c>, <c>show</c>, <c>ask</c>, and those by which a person looks after what was read.</summary>
    public static IEnumerable<Command> All(RunVerb run) => [Load(run), Show(run), Ask(run), .. ReviewCommands.All(run)];

    private static Command Load(RunVerb run)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Tệp hoặc thư mục.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Mỗi tệp một dòng JSON." };
        var command = new Command("load", "Nạp văn bản vào kho.") { paths, json };
        command.SetAction((call, token) => run(
            (services, output, cancellation) => services.GetRequiredService<LoadVerb>()
                .RunAsync(call.GetValue(paths) ?? [], call.GetValue(json), output, cancellation),
            token));
        return command;
    }

    private static Command Show(RunVerb run)
    {
        var name = new Argument<string?>("ID|NUMBER") { Description = "Mã hoặc số, ký hiệu văn bản.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<string?>("--json") { Description = "In JSON; cùng với --all là thư mục ghi ra.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Mọi văn bản, mỗi văn bản một tệp NAME.json." };
        var command = new Command("show", "Xem văn bản như đã đọc.") { name, json, all };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) ? result.GetValue(json) is null : result.GetValue(name) is null && result.GetValue(json) is null)
            {
                result.AddError("Cần mã hoặc số văn bản, hoặc --all --json THƯ_MỤC.");
            }
        });
        command.SetAction((call, token) => run(
            (services, output, cancellation) =>
            {
                var verb = services.GetRequiredService<ShowVerb>();
                return call.GetValue(all)
                    ? verb.WriteAllAsync(call.GetValue(json)!, output, cancellation)
                    : verb.RunAsync((call.GetValue(name) ?? call.GetValue(json))!, call.GetResult(json) is not null, output);
            },
            token));
        return command;
    }

    private static Command Ask(RunVerb run)
    {
        var question = new Argument<string?>("QUESTION") { Description = "Câu hỏi.", Arity = ArgumentArity.ZeroOrOne };
        var unit = new Option<string?>("--unit") { Description = "Đơn vị của người hỏi." };
        var json = new Option<bool>("--json") { Description = "In JSON." };
        var batch = new Option<string?>("--batch") { Description = "Tệp câu hỏi, mỗi dòng một đối tượng JSON." };
        var command = new Command("ask", "Hỏi về văn bản đã nạp.") { question, unit, json, batch };
        command.Validators.Add(result =>
        {
            if (result.GetValue(question) is null == result.GetValue(batch) is null)
            {
                result.AddError("Cần một câu hỏi hoặc --batch TỆP.");
            }
        });
        command.SetAction((call, token) => run(
            (services, output, cancellation) =>
            {
                var verb = services.GetRequiredService<AskVerb>();
                return call.GetValue(batch) is { } file
                    ? verb.RunBatchAsync(file, output, cancellation)
                    : verb.RunAsync(call.GetValue(question)!, call.GetValue(unit), call.GetValue(json), output, cancellation);
            },
            token));
        return command;
    }
}
