using System.Text;
using CchcBot.Bot.Commands;
using CchcBot.Knowledge.Ingestion.Isolation;
using CchcBot.Knowledge.Storage;

if (args is [ReaderCommand.Word])
{
    await ReaderHost.ServeAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);
    return ExitCode.Done;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();

CommandLine commandLine = null!;
CommandCall call = null!;
commandLine = new CommandLine((body, cancellationToken) => RunVerbAsync(call, args, body, cancellationToken));
call = commandLine.Parse(args);
if (call.IsServe)
{
    return await ServeAsync(call);
}

Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
return await call.InvokeAsync(Console.Out, Console.Error, stop.Token);

/// <summary>The composition root: reads settings, puts the parts together, serves or runs a verb.</summary>
public sealed partial class Program
{
    private Program()
    {
    }

    private static async Task<int> ServeAsync(CommandCall call)
    {
        try
        {
            var app = BuildServer(call);
            await using (app)
            {
                await PrepareStoreAsync(app);
                await app.RunAsync();
            }

            return ExitCode.Done;
        }
        catch (StoreInUseException exception)
        {
            await Console.Error.WriteLineAsync($"Kho dữ liệu đang được một tiến trình khác sử dụng ({ServerNote.Parse(exception.OwnerNote)?.Address ?? "không rõ địa chỉ"}); vui lòng dừng tiến trình đó trước.");
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is StoreDamagedException or InvalidOperationException or IOException or Microsoft.Extensions.Options.OptionsValidationException)
        {
            await Console.Error.WriteLineAsync($"Không khởi động được: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static async Task<int> RunVerbAsync(
        CommandCall call,
        string[] args,
        Func<IServiceProvider, VerbOutput, CancellationToken, Task<int>> body,
        CancellationToken cancellationToken)
    {
        var output = new VerbOutput(Console.Out, Console.Error, Environment.CurrentDirectory)
        {
            Terminal = Console.IsOutputRedirected ? null : Spectre.Console.AnsiConsole.Console,
        };
        try
        {
            await using var services = BuildVerbServices(call);
            return await body(services, output, cancellationToken);
        }
        catch (StoreInUseException exception)
        {
            return await VerbCaller.CallAsync(ServerNote.Parse(exception.OwnerNote), args, output, cancellationToken);
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(VerbFaults.Describe(exception));
            return ExitCode.Failed;
        }
    }
}
