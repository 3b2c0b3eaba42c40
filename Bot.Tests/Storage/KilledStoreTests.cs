extern alias Benchmarks;

using Benchmarks::CchcBot.Bot.Benchmarks.Storage;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

public sealed class KilledStoreTests
{
    [Fact]
    public async Task What_the_store_confirmed_survives_the_death_of_the_process()
    {
        using var kill = new KillStore(preload: null, writers: 8, new Random(20300506));

        for (var round = 0; round < 5; round++)
        {
            await kill.RunRoundAsync(TimeSpan.FromSeconds(0.7), TestContext.Current.CancellationToken);
        }

        kill.Confirmed.ShouldBeGreaterThan(0);
        kill.Lost.ShouldBeEmpty();
        kill.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_is_held_against_other_processes_until_its_owner_dies()
    {
        using var kill = new KillStore(preload: null, writers: 8, new Random(20300506));
        using var owner = kill.Start();
        await owner.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        Should.Throw<StoreInUseException>(() => StoreLock.Acquire(kill.Folder));
        owner.Kill();
        await owner.WaitForExitAsync(TestContext.Current.CancellationToken);

        using var next = StoreLock.Acquire(kill.Folder);
        next.DataFolder.ShouldBe(kill.Folder);
    }
}
