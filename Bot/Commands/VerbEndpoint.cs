using System.Security.Cryptography;
using System.Text;

namespace CchcBot.Bot.Commands;

/// <summary>Takes verbs from other processes of this account on this machine, while this one holds the store.</summary>
internal static class VerbEndpoint
{
    /// <summary>Maps <see cref="VerbCaller.Path"/>; <paramref name="key"/> is the secret beside the store's lock.</summary>
    public static void MapVerbs(this IEndpointRouteBuilder endpoints, string key) =>
        endpoints.MapPost(VerbCaller.Path, async (HttpContext context, VerbCall call) =>
            IsAllowed(context, key)
                ? Results.Json(await RunAsync(context.RequestServices, call, context.RequestAborted))
                : Results.NotFound());

    private static bool IsAllowed(HttpContext context, string key) =>
        context.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address)
        && CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(context.Request.Headers[VerbCaller.KeyHeader].ToString()), Encoding.UTF8.GetBytes(key));

    private static async Task<VerbResult> RunAsync(IServiceProvider services, VerbCall call, CancellationToken cancellationToken)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var commandLine = new CommandLine((body, token) => body(services, new VerbOutput(output, error, call.Folder), token));
        try
        {
            var exitCode = await commandLine.Parse(call.Args).InvokeAsync(output, error, cancellationToken);
            return new VerbResult(exitCode, output.ToString(), error.ToString());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new VerbResult(ExitCode.Failed, output.ToString(), VerbFaults.Describe(exception) + Environment.NewLine);
        }
    }
}
