
namespace CchcBot.Bot.Commands;

/// <summary>Runs a verb in the process that holds the store, over HTTP on this machine.</summary>
internal static class VerbCaller
{
    /// <summary>The path at which the owner takes verbs.</summary>
    public const string Path = "/internal/verbs";

    /// <summary>The header that carries the owner's secret, which only this account's processes can read.</summary>
    public const string KeyHeader = "X-CchcBot-Key";

    /// <summary>Sends the words to the owner and prints what it answers.</summary>
    public static async Task<int> CallAsync(ServerNote? owner, IReadOnlyList<string> args, VerbOutput output, CancellationToken cancellationToken)
    {
        if (owner is null)
        {
            await output.Error.WriteLineAsync("Kho dữ liệu đang được một lệnh khác sử dụng; vui lòng chờ lệnh đó xong rồi thử lại.");
            return ExitCode.Failed;
        }

        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(owner.Address), Timeout = TimeSpan.FromMinutes(30) };
            client.DefaultRequestHeaders.Add(KeyHeader, owner.Key);
            using var response = await client.PostAsJsonAsync(Path, new VerbCall(args, output.Folder), cancellationToken);
            response.EnsureSuccessStatusCode();
            var result = (await response.Content.ReadFromJsonAsync<VerbResult>(cancellationToken))!;
            await output.Out.WriteAsync(result.Output);
            await output.Error.WriteAsync(result.Error);
            return result.ExitCode;
        }
        catch (HttpRequestException)
        {
            await output.Error.WriteLineAsync("Không liên lạc được với máy chủ đang giữ kho dữ liệu; vui lòng thử lại hoặc khởi động lại máy chủ.");
            return ExitCode.Failed;
        }
    }
}
