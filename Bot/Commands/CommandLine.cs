using System.CommandLine;

namespace CchcBot.Bot.Commands;

/// <summary>The words of the command line (the contract's "Commands"), and which verb each one runs.</summary>
internal sealed class CommandLine
{
    private readonly Option<string?> _data = new("--data") { Description = "Thư mục dữ liệu (đường dẫn tuyệt đối).", Recursive = true };
    private readonly Option<string?> _urls = new("--urls") { Description = "Địa chỉ phục vụ, mặc định http://localhost:3978.", Recursive = true };
    private readonly Option<string?> _environment = new("--environment") { Description = "Môi trường: Development hoặc Production.", Recursive = true };
    private readonly RootCommand _root;

    /// <summary>Builds the command line; <paramref name="run"/> runs a verb with the services of the store's owner.</summary>
    public CommandLine(RunVerb run)
    {
        _root = new RootCommand("Trợ lý văn bản chỉ đạo, quán triệt và theo dõi nhiệm vụ.") { _data, _urls, _environment };
        var serve = new Command("serve", "Phục vụ các kênh trò chuyện.") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction(_ => ExitCode.Done);
        _root.SetAction(_ => ExitCode.Done);
        _root.Add(serve);
        foreach (var verb in DocumentVerbs.All(run).Concat(StoreVerbs.All(run)).Concat(OfficeCommands.All(run)).Append(CalendarCommands.Create(run)).Append(QuestionCommands.Create(run)).Append(EvaluationVerbs.Create()).Append(TeamsPackageVerb.Create()))
        {
            _root.Add(verb);
        }
    }

    /// <summary>Reads the words of a call.</summary>
    public CommandCall Parse(IReadOnlyList<string> args)
    {
        var result = _root.Parse(args);
        var command = result.CommandResult.Command;
        return new CommandCall(
            result,
            IsServe: result.Errors.Count == 0 && ReferenceEquals(result.Action, command.Action) && command is RootCommand or { Name: "serve" },
            result.GetValue(_data), result.GetValue(_urls), result.GetValue(_environment));
    }
}
