using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Storage;

public sealed class StoreLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-lock-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_held_store_tells_what_its_owner_wrote()
    {
        using var owner = StoreLock.Acquire(_folder);
        owner.WriteNote("""{"address":"http://localhost:3978"}""");

        var failure = Should.Throw<StoreInUseException>(() => StoreLock.Acquire(_folder));

        failure.DataFolder.ShouldBe(_folder);
        failure.OwnerNote.ShouldBe("""{"address":"http://localhost:3978"}""");
    }

    [Fact]
    public void A_held_store_whose_owner_wrote_nothing_has_no_note()
    {
        using var owner = StoreLock.Acquire(_folder);

        Should.Throw<StoreInUseException>(() => StoreLock.Acquire(_folder)).OwnerNote.ShouldBeNull();
    }

    [Fact]
    public void A_released_store_can_be_taken_and_has_no_note()
    {
        using (var owner = StoreLock.Acquire(_folder))
        {
            owner.WriteNote("cũ");
        }

        using var next = StoreLock.Acquire(_folder);

        StoreLock.FindNote(_folder).ShouldBeNull();
    }

    [Fact]
    public void The_note_that_a_killed_owner_left_is_not_shown()
    {
        File.WriteAllText(Path.Combine(_folder, "server.json"), "của tiến trình đã chết");

        using var owner = StoreLock.Acquire(_folder);

        Should.Throw<StoreInUseException>(() => StoreLock.Acquire(_folder)).OwnerNote.ShouldBeNull();
    }

    [Fact]
    public void Only_this_user_can_read_the_note()
    {
        using var owner = StoreLock.Acquire(_folder);
        owner.WriteNote("một");
        owner.WriteNote("hai");

        StoreLock.FindNote(_folder).ShouldBe("hai");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(_folder, "server.json")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_note_cannot_be_left_by_who_has_given_the_store_up()
    {
        var owner = StoreLock.Acquire(_folder);
        owner.Dispose();

        Should.Throw<ObjectDisposedException>(() => owner.WriteNote("muộn"));
    }

    [Fact]
    public async Task Registered_stores_open_on_the_folder_and_give_it_free()
    {
        var folder = Path.Combine(_folder, "mới", "dữ liệu");
        var services = new ServiceCollection().AddKnowledgeStore(new StorageOptions { DataFolder = folder });
        await using (var provider = services.BuildServiceProvider())
        {
            provider.GetRequiredService<IStateStore>().Save("k", "v");
            var store = provider.GetRequiredService<IKnowledgeStore>();
            await store.AppendAsync(SampleEntries.Receipt("r1"), TestContext.Current.CancellationToken);
            Should.Throw<StoreInUseException>(() => StoreLock.Acquire(folder));
        }

        await using var again = services.BuildServiceProvider();

        again.GetRequiredService<IKnowledgeStore>().Sequence.ShouldBe(1);
        again.GetRequiredService<IStateStore>().Find("k").ShouldBe("v");
    }

    [Theory]
    [InlineData("")]
    [InlineData("data")]
    public void A_data_folder_that_is_not_absolute_is_refused(string folder) =>
        Should.Throw<InvalidOperationException>(
            () => new ServiceCollection().AddKnowledgeStore(new StorageOptions { DataFolder = folder }));
}
