namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class DirectLineClientConversationTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Restart = "RESTART";

    [Fact]
    public async Task The_official_client_asks_acknowledges_uploads_and_goes_on_after_a_kill_of_the_server()
    {
        var folder = Directory.CreateTempSubdirectory("cchcbot-letters-").FullName;
        foreach (var (name, text) in InventedLetters.All)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);
        }

        using var client = await NodeTools.StartAsync("directline-conversation.cjs", [server.Client.BaseAddress!.ToString(), .. Directory.GetFiles(folder).Order(StringComparer.Ordinal)]);
        var transcript = new List<string>();
        while (await client.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            transcript.Add(line);
            TestContext.Current.TestOutputHelper?.WriteLine(line);
            if (line == Restart)
            {
                await server.KillAndRestartAsync();
                await client.StandardInput.WriteLineAsync("BACK");
                await client.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            }
        }

        await client.WaitForExitAsync(TestContext.Current.CancellationToken);
        transcript[^1].ShouldBe("PASSED", string.Join('\n', transcript) + await client.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        (await server.RunVerbAsync("acknowledgements", "--document", "871")).ShouldContain("Phòng Quản lý Khoa học");
    }
}
