using System.Text;
using System.Text.Json;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

/// <summary>What every engine of the store promises; each engine's test class inherits it.</summary>
public abstract class KnowledgeStoreConformance : IAsyncLifetime
{
    private IKnowledgeStore? _store;

    private protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Opens the engine on what it had before: an empty store at first.</summary>
    protected abstract IKnowledgeStore Open();

    private protected IKnowledgeStore Store => _store!;

    public ValueTask InitializeAsync()
    {
        _store = Open();
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_new_store_is_empty_and_sound()
    {
        Store.Sequence.ShouldBe(0);
        Store.ReadAfter(0).ShouldBeEmpty();
        Store.GetRoster().Units.ShouldBeEmpty();
        Store.ListDocumentHeaders().ShouldBeEmpty();
        Store.ListAcknowledgements().ShouldBeEmpty();
        Store.FindDocument("d1").ShouldBeNull();
        Store.FindFile(new string('0', 64)).ShouldBeNull();
        (await Store.VerifyAsync(Cancelled)).ShouldSatisfyAllConditions(
            report => report.Entries.ShouldBe(0), report => report.Problems.ShouldBeEmpty());
    }

    [Fact]
    public async Task An_entry_is_seen_by_every_query_as_soon_as_it_is_appended()
    {
        var result = await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);

        result.ShouldBe(new AppendResult(1, IsNew: true));
        Store.Sequence.ShouldBe(1);
        Store.ReadAfter(0).ShouldHaveSingleItem().Sequence.ShouldBe(1);
        Store.ListAcknowledgements().ShouldHaveSingleItem().Acknowledgement.ShouldBe(SampleEntries.Acknowledgement("a1").Acknowledgement);
    }

    [Fact]
    public async Task Everything_is_there_after_opening_again()
    {
        await FillAsync();
        var before = Describe();

        await ReopenAsync();

        Describe().ShouldBe(before);
        (await Store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_is_there_after_building_the_projection_again()
    {
        await FillAsync();
        var before = Describe();

        await Store.RebuildAsync(Cancelled);

        Describe().ShouldBe(before);
        (await Store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_keeps_every_letter()
    {
        var hash = await SaveAsync("nội dung");
        var stored = SampleEntries.Document("d1", hash);
        await Store.AppendAsync(stored, Cancelled);

        await ReopenAsync();

        var found = Store.FindDocument("d1")!;
        Json(found.Document).ShouldBe(Json(stored.Document));
        found.FileHash.ShouldBe(hash);
        found.StoredAt.ShouldBe(stored.At);
        Json(((DocumentStored)Store.ReadAfter(0).Single().Entry).Document).ShouldBe(Json(stored.Document));
    }

    [Fact]
    public async Task A_key_is_appended_once()
    {
        await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        await Store.AppendAsync(SampleEntries.Acknowledgement("a2"), Cancelled);

        var again = await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        await ReopenAsync();
        var afterOpening = await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        await Store.RebuildAsync(Cancelled);
        var afterRebuilding = await Store.AppendAsync(SampleEntries.Acknowledgement("a2"), Cancelled);

        again.ShouldBe(new AppendResult(1, IsNew: false));
        afterOpening.ShouldBe(new AppendResult(1, IsNew: false));
        afterRebuilding.ShouldBe(new AppendResult(2, IsNew: false));
        Store.Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task Keys_that_differ_only_in_case_or_marks_are_different()
    {
        string[] keys = ["12/QĐ-UBND", "12/qđ-ubnd", "12/QD-UBND", " 12/QĐ-UBND"];

        foreach (var key in keys)
        {
            (await Store.AppendAsync(SampleEntries.Receipt(key), Cancelled)).IsNew.ShouldBeTrue(key);
        }
    }

    [Fact]
    public async Task A_key_appended_at_the_same_time_by_many_is_new_for_one_of_them()
    {
        var keys = Enumerable.Range(0, 400).Select(number => $"a{number % 40}");

        var results = await Task.WhenAll(keys.Select(key => Task.Run(() => Store.AppendAsync(SampleEntries.Acknowledgement(key), Cancelled))));

        results.Count(result => result.IsNew).ShouldBe(40);
        results.Select(result => result.Sequence).Distinct().Count().ShouldBe(40);
        Store.Sequence.ShouldBe(40);
        Store.ListAcknowledgements().Select(line => line.Sequence).ShouldBe(Enumerable.Range(1, 40).Select(number => (long)number));
    }

    [Fact]
    public async Task ReadAfter_gives_the_later_entries_in_order()
    {
        foreach (var number in Enumerable.Range(1, 20))
        {
            await Store.AppendAsync(SampleEntries.Receipt($"r{number}"), Cancelled);
        }

        Store.ReadAfter(17).Select(entry => (entry.Sequence, entry.Entry.Key)).ShouldBe([(18, "r18"), (19, "r19"), (20, "r20")]);
        Store.ReadAfter(20).ShouldBeEmpty();
        Store.ReadAfter(99).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withdrawn_acknowledgement_stays_in_the_ledger()
    {
        await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        await Store.AppendAsync(SampleEntries.Acknowledgement("a2"), Cancelled);
        await Store.AppendAsync(SampleEntries.Withdrawal("a1"), Cancelled);
        await Store.AppendAsync(SampleEntries.Withdrawal("never recorded"), Cancelled);
        await Store.AppendAsync(SampleEntries.Withdrawal("a1") with { Key = "again", Reason = "lần nữa" }, Cancelled);

        await ReopenAsync();

        var ledger = Store.ListAcknowledgements();
        ledger.Select(line => line.Acknowledgement.Id).ShouldBe(["a1", "a2"]);
        ledger[0].Withdrawal!.Reason.ShouldBe("ghi nhầm văn bản");
        ledger[1].Withdrawal.ShouldBeNull();
    }

    [Fact]
    public async Task Headers_carry_all_but_text_and_provisions_in_the_order_of_storing()
    {
        var hash = await SaveAsync("nội dung");
        await Store.AppendAsync(SampleEntries.Document("d2", hash), Cancelled);
        await Store.AppendAsync(SampleEntries.Document("d1", hash, "khác"), Cancelled);

        await ReopenAsync();

        var headers = Store.ListDocumentHeaders();
        headers.Select(header => header.Document.Id).ShouldBe(["d2", "d1"]);
        headers[0].Document.Text.ShouldBeEmpty();
        headers[0].Document.Provisions.ShouldBeEmpty();
        headers[0].Document.Assignments.ShouldHaveSingleItem().Deadline!.DueOn.ShouldBe(new DateOnly(2030, 3, 24));
    }

    [Fact]
    public async Task A_document_stored_again_takes_the_place_of_the_one_before()
    {
        var hash = await SaveAsync("nội dung");
        await Store.AppendAsync(SampleEntries.Document("d1", hash), Cancelled);
        await Store.AppendAsync(SampleEntries.Document("d2", hash, "giữa"), Cancelled);
        await Store.AppendAsync(SampleEntries.Document("d1", hash, "đã sửa"), Cancelled);

        await ReopenAsync();

        Store.ListDocumentHeaders().Select(header => header.Document.Subject).ShouldBe(["đã sửa", "giữa"]);
        Store.FindDocument("d1")!.Document.Subject.ShouldBe("đã sửa");
    }

    [Fact]
    public async Task The_newest_roster_counts()
    {
        await Store.AppendAsync(SampleEntries.Roster("Phòng Mẫu"), Cancelled);
        await Store.AppendAsync(SampleEntries.Roster("Phòng Mẫu", "Văn phòng Mẫu"), Cancelled);

        await ReopenAsync();

        Store.GetRoster().Units.Select(unit => unit.Name).ShouldBe(["Phòng Mẫu", "Văn phòng Mẫu"]);
    }

    [Fact]
    public async Task A_list_once_taken_does_not_change()
    {
        await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        var taken = Store.ListAcknowledgements();

        await Store.AppendAsync(SampleEntries.Withdrawal("a1"), Cancelled);

        taken.ShouldHaveSingleItem().Withdrawal.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_is_kept_once_under_its_hash()
    {
        var content = "Nội dung của tệp"u8.ToArray();

        var hashes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Store.SaveFileAsync(content, Cancelled)));
        await ReopenAsync();

        hashes.Distinct().ShouldHaveSingleItem().ShouldBe("8bf2dbf3f632ee2a8e1acdcf1c9b5068c6d2219f9c76eb823e0a09c3edf3ae41");
        Store.FindFile(hashes[0]).ShouldBe(content);
        Store.FindFile("../../etc/passwd").ShouldBeNull();
        (await Store.VerifyAsync(Cancelled)).Files.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_key_that_cannot_be_kept_is_refused(string? key)
    {
        var entry = SampleEntries.Receipt(key ?? new string('x', 501));

        await Should.ThrowAsync<ArgumentException>(() => Store.AppendAsync(entry, Cancelled));

        Store.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_appended_for_a_caller_that_has_given_up()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => Store.AppendAsync(SampleEntries.Receipt("r1"), new CancellationToken(canceled: true)));

        Store.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_queued_when_the_store_is_closed_is_written()
    {
        var appends = Enumerable.Range(0, 200).Select(number => Store.AppendAsync(SampleEntries.Receipt($"r{number}"), Cancelled)).ToList();

        await ReopenAsync();

        (await Task.WhenAll(appends)).ShouldAllBe(result => result.IsNew);
        Store.Sequence.ShouldBe(200);
    }

    [Fact]
    public async Task Queries_answer_while_entries_are_appended_and_the_projection_is_built_again()
    {
        var hash = await SaveAsync("nội dung");
        await Store.AppendAsync(SampleEntries.Document("d1", hash), Cancelled);
        var writing = Task.WhenAll(Enumerable.Range(0, 300).Select(number => Store.AppendAsync(SampleEntries.Acknowledgement($"a{number}"), Cancelled)));
        var rebuilding = Store.RebuildAsync(Cancelled);
        var reading = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!writing.IsCompleted || !rebuilding.IsCompleted)
            {
                Store.FindDocument("d1").ShouldNotBeNull();
                Store.ReadAfter(Store.Sequence - 1).ShouldNotBeEmpty();
            }
        })));

        await writing;
        await rebuilding;
        await reading;

        Store.ListAcknowledgements().Count.ShouldBe(300);
    }

    private protected async Task<string> SaveAsync(string content) =>
        await Store.SaveFileAsync(Encoding.UTF8.GetBytes(content), Cancelled);

    private protected async Task FillAsync()
    {
        await Store.AppendAsync(SampleEntries.Roster("Phòng Mẫu"), Cancelled);
        await Store.AppendAsync(SampleEntries.Document("d1", await SaveAsync("một")), Cancelled);
        await Store.AppendAsync(SampleEntries.Document("d2", await SaveAsync("hai")), Cancelled);
        await Store.AppendAsync(SampleEntries.Acknowledgement("a1"), Cancelled);
        await Store.AppendAsync(SampleEntries.Receipt("r1"), Cancelled);
        await Store.AppendAsync(SampleEntries.Withdrawal("a1"), Cancelled);
    }

    private protected async Task CloseAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
            _store = null;
        }
    }

    private protected async Task ReopenAsync()
    {
        await CloseAsync();
        _store = Open();
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);

    private string Describe() => Json(new
    {
        Store.Sequence,
        Roster = Store.GetRoster(),
        Headers = Store.ListDocumentHeaders(),
        Ledger = Store.ListAcknowledgements(),
        Documents = Store.ListDocumentHeaders().Select(header => Store.FindDocument(header.Document.Id)),
        Entries = Store.ReadAfter(0),
    });
}
