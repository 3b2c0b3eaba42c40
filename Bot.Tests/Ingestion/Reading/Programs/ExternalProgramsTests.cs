using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Programs;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Programs;

public sealed class ExternalProgramsTests
{
    private static readonly ExternalPrograms Programs = new(Environment.GetEnvironmentVariable("PATH") ?? "");

    [Fact]
    public async Task The_output_of_a_program_is_taken()
    {
        Requirement.Program("printf");

        var run = await RunAsync("printf", ["a\nb"], TimeSpan.FromSeconds(20));

        Encoding.UTF8.GetString(run.ShouldBeOfType<ProgramRun.Done>().Output).ShouldBe("a\nb");
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended()
    {
        Requirement.Program("sleep");

        (await RunAsync("sleep", ["600"], TimeSpan.FromMilliseconds(200))).ShouldBeOfType<ProgramRun.Ended>();
    }

    [Fact]
    public async Task A_program_that_fails_says_so()
    {
        Requirement.Program("false");

        (await RunAsync("false", [], TimeSpan.FromSeconds(20))).ShouldBeOfType<ProgramRun.Failed>();
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_missing() =>
        (await RunAsync("cchcbot-no-such-program", [], TimeSpan.FromSeconds(1))).ShouldBeOfType<ProgramRun.Missing>();

    [Fact]
    public async Task Giving_up_ends_the_program()
    {
        Requirement.Program("sleep");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(
            () => Programs.RunAsync(new ProgramCall("sleep", ["600"], TimeSpan.FromMinutes(10)), source.Token));
    }

    [Fact]
    public void Nothing_is_left_of_a_temporary_folder()
    {
        string path;
        using (var folder = new TemporaryFolder())
        {
            path = folder.PathOf("a");
            File.WriteAllText(path, "x");
        }

        Directory.Exists(Path.GetDirectoryName(path)).ShouldBeFalse();
    }

    private static Task<ProgramRun> RunAsync(string name, string[] arguments, TimeSpan limit) =>
        Programs.RunAsync(new ProgramCall(name, arguments, limit), TestContext.Current.CancellationToken);
}
