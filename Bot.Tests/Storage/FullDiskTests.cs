using System.Diagnostics;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;

namespace CchcBot.Bot.Tests.Storage;

/// <summary>The journal on a real file system that is full: a small one in memory, which takes root to mount.</summary>
public sealed class FullDiskTests : IAsyncDisposable
{
    private readonly StoreFolder _folder = new();
    private bool _isMounted;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Ballast => Path.Combine(_folder.Journal, "ballast");

    public async ValueTask DisposeAsync()
    {
        if (_isMounted)
        {
            await RunAsync("umount", _folder.Journal);
        }

        _folder.Dispose();
    }

    [Fact]
    public async Task A_full_disk_fails_the_callers_and_harms_nothing_that_was_confirmed()
    {
        await MountAsync();
        await using (var store = _folder.Open())
        {
            var confirmed = await FillAsync(store);

            store.Sequence.ShouldBe(confirmed);
            store.ListAcknowledgements().Count.ShouldBe(confirmed);
            (await store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
            File.Delete(Ballast);
            (await store.AppendAsync(SampleEntries.Acknowledgement("sau"), Cancelled)).ShouldBe(new AppendResult(confirmed + 1, IsNew: true));
        }

        _folder.DeleteProjection();
        await using var again = _folder.Open();
        (await again.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
        again.ListAcknowledgements()[^1].Acknowledgement.Id.ShouldBe("sau");
    }

    [Fact]
    public async Task Each_of_many_callers_on_a_full_disk_is_told_the_truth()
    {
        await MountAsync();
        await using var store = _folder.Open();

        var appends = Enumerable.Range(0, 1000).Select(number => store.AppendAsync(SampleEntries.Acknowledgement($"a{number}"), Cancelled)).ToList();
        await Task.WhenAll(appends).ContinueWith(_ => { }, TaskScheduler.Default);

        var confirmed = appends.Count(append => append.IsCompletedSuccessfully);
        confirmed.ShouldBeLessThan(1000);
        appends.Where(append => append.IsFaulted).ShouldAllBe(append => append.Exception!.InnerException is StoreWriteException);
        store.ListAcknowledgements().Count.ShouldBe(confirmed);
        (await store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
    }

    private async Task<int> FillAsync(LiteDbKnowledgeStore store)
    {
        await File.WriteAllBytesAsync(Ballast, new byte[100_000], Cancelled);
        for (var number = 0; ; number++)
        {
            try
            {
                await store.AppendAsync(SampleEntries.Acknowledgement($"a{number}"), Cancelled);
            }
            catch (StoreWriteException)
            {
                return number;
            }
        }
    }

    private async Task MountAsync()
    {
        Directory.CreateDirectory(_folder.Journal);
        _isMounted = OperatingSystem.IsLinux() && await RunAsync("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", _folder.Journal);
        Requirement.Need(_isMounted, "the right to mount a file system");
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Requirement.Program(program), arguments) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode == 0;
    }
}
