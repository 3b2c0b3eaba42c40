using CchcBot.Bot.Benchmarks.Server;

namespace CchcBot.Bot.Tests.EndToEnd;

public sealed class UtteranceReplayTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_labelled_utterance_comes_to_what_is_expected_over_HTTP()
    {
        await using var lines = new StringWriter();

        var wrong = await UtteranceReplay.RunAsync(
            Corpus.Find("corpus/department"), RunningServer.FindFreePort(), lines, TestContext.Current.CancellationToken);

        output.WriteLine(lines.ToString());
        wrong.ShouldBeEmpty();
    }
}
