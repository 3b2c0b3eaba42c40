using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using LiteDB;
using Microsoft.Extensions.Logging.Abstractions;

namespace CchcBot.Bot.Tests.Storage;

public sealed class LiteDbStateStoreTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-state-").FullName;
    private readonly StoreLock _lock;

    public LiteDbStateStoreTests() => _lock = StoreLock.Acquire(_folder);

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_value_is_kept_and_replaced()
    {
        var key = "hội thoại " + new string('x', 3000);
        using (var state = Open())
        {
            state.Save(key, "một");
            state.Save(key, "hai");
            state.Save(key.ToUpperInvariant(), "khác");
        }

        using var again = Open();

        again.Find(key).ShouldBe("hai");
        again.Find("không có").ShouldBeNull();
    }

    [Fact]
    public void A_value_with_an_end_is_deleted_after_it_and_no_other_is()
    {
        using var state = Open();
        state.Save("địa chỉ", "một");
        state.SaveUntil("hội thoại", "hai", Now + Memory);
        state.SaveUntil("hội thoại sau", "ba", Now + (2 * Memory));

        state.DeleteExpired(Now).ShouldBe(0);
        state.DeleteExpired(Now + Memory).ShouldBe(1);

        state.Find("hội thoại").ShouldBeNull();
        state.Find("hội thoại sau").ShouldBe("ba");
        state.Find("địa chỉ").ShouldBe("một");
    }

    [Fact]
    public void A_key_is_seen_once_within_its_memory()
    {
        using (var state = Open())
        {
            state.TryMarkSeen("a", Now, Memory).ShouldBeTrue();
            state.TryMarkSeen("a", Now, Memory).ShouldBeFalse();
            state.TryMarkSeen("b", Now, Memory).ShouldBeTrue();
        }

        using var again = Open();

        again.TryMarkSeen("a", Now + Memory - TimeSpan.FromSeconds(1), Memory).ShouldBeFalse();
        again.TryMarkSeen("a", Now + Memory, Memory).ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_is_new_for_one_of_many_that_come_at_once()
    {
        using var state = Open();

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => state.TryMarkSeen("a", Now, Memory))));

        results.Count(isNew => isNew).ShouldBe(1);
    }

    [Fact]
    public void Old_marks_are_removed_now_and_then()
    {
        using (var state = Open())
        {
            for (var number = 0; number < 1500; number++)
            {
                state.TryMarkSeen($"cũ {number}", Now, Memory);
            }

            for (var number = 0; number < 1000; number++)
            {
                state.TryMarkSeen($"mới {number}", Now + Memory, Memory);
            }
        }

        using var database = new LiteDatabase(Path.Combine(_folder, "state.db"));
        database.GetCollection("seen").Count().ShouldBe(1000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8192)]
    public void A_damaged_file_is_made_new(int at)
    {
        using (var state = Open())
        {
            state.Save("k", "v");
            state.TryMarkSeen("a", Now, Memory);
        }

        using (var file = new FileStream(Path.Combine(_folder, "state.db"), FileMode.Open))
        {
            file.Position = at;
            file.Write(Enumerable.Repeat((byte)0xEE, 30000).ToArray());
        }

        using var again = Open();

        again.Find("k").ShouldBeOneOf("v", null);
        again.Save("k2", "v2");
        again.Find("k2").ShouldBe("v2");
        again.TryMarkSeen("b", Now, Memory).ShouldBeTrue();
        again.TryMarkSeen("b", Now, Memory).ShouldBeFalse();
    }

    private LiteDbStateStore Open() => new(_lock, NullLogger<LiteDbStateStore>.Instance);
}
