using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

public sealed class StoreDamageTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Any_altered_byte_of_the_journal_keeps_the_store_shut_and_is_named()
    {
        await _folder.FillAsync(3);
        var sound = await File.ReadAllBytesAsync(_folder.FirstSegment, Cancelled);

        for (var at = 0; at < sound.Length; at++)
        {
            var altered = sound.ToArray();
            altered[at] ^= 0x20;
            await File.WriteAllBytesAsync(_folder.FirstSegment, altered, Cancelled);

            var failure = Should.Throw<StoreDamagedException>(() => _folder.Open(), $"byte {at}");

            failure.Problems.ShouldAllBe(problem => problem.StartsWith("journal-00000001.log: ", StringComparison.Ordinal));
            (await File.ReadAllBytesAsync(_folder.FirstSegment, Cancelled)).ShouldBe(altered, $"byte {at}: nothing may be changed");
        }

        await File.WriteAllBytesAsync(_folder.FirstSegment, sound, Cancelled);
        await using var store = _folder.Open();
        store.ListAcknowledgements().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Any_altered_byte_of_an_open_store_s_journal_is_found_by_verifying()
    {
        await _folder.FillAsync(3);
        await using var store = _folder.Open();
        var sound = await File.ReadAllBytesAsync(_folder.FirstSegment, Cancelled);

        for (var at = 0; at < sound.Length; at++)
        {
            AlterByte(_folder.FirstSegment, at);

            var report = await store.VerifyAsync(Cancelled);

            report.Problems.ShouldNotBeEmpty($"byte {at}");
            AlterByte(_folder.FirstSegment, at);
        }

        (await store.VerifyAsync(Cancelled)).ShouldSatisfyAllConditions(
            report => report.Problems.ShouldBeEmpty(), report => report.Entries.ShouldBe(3));
    }

    [Fact]
    public async Task The_altered_entry_is_named_and_the_ones_behind_it_are_still_verified()
    {
        await _folder.FillAsync(5);
        var records = _folder.ReadRecords();
        records[1][100] ^= 1;
        records[3][0] ^= 1;
        _folder.WriteRecords(records);

        var failure = Should.Throw<StoreDamagedException>(() => _folder.Open());

        failure.Problems.ShouldContain(problem => problem.Contains("journal-00000001.log: entry 2 at offset"));
        failure.Problems.ShouldContain(problem => problem.Contains("journal-00000001.log: entry 4 at offset"));
    }

    [Fact]
    public async Task A_removed_record_is_named()
    {
        await _folder.FillAsync(5);
        var records = _folder.ReadRecords();
        records.RemoveAt(2);
        _folder.WriteRecords(records);

        var failure = Should.Throw<StoreDamagedException>(() => _folder.Open());

        failure.Message.ShouldContain("entry 3 is expected, entry 4 stands there");
    }

    [Fact]
    public async Task A_removed_record_is_named_even_when_the_projection_is_gone()
    {
        await _folder.FillAsync(5);
        var records = _folder.ReadRecords();
        records.RemoveAt(2);
        _folder.WriteRecords(records);
        _folder.DeleteProjection();

        Should.Throw<StoreDamagedException>(() => _folder.Open()).Message.ShouldContain("entry 3 is expected");
    }

    [Fact]
    public async Task Two_swapped_records_are_named()
    {
        await _folder.FillAsync(5);
        var records = _folder.ReadRecords();
        (records[1], records[2]) = (records[2], records[1]);
        _folder.WriteRecords(records);
        _folder.DeleteProjection();

        Should.Throw<StoreDamagedException>(() => _folder.Open()).Message.ShouldContain("entry 2 is expected, entry 3 stands there");
    }

    [Fact]
    public async Task A_confirmed_entry_that_was_cut_into_is_never_taken_for_a_crash()
    {
        await _folder.FillAsync(5);
        Truncate(by: 10);

        var failure = Should.Throw<StoreDamagedException>(() => _folder.Open());

        failure.Message.ShouldContain("entry 5 at offset");
        failure.Message.ShouldContain("had been confirmed");
    }

    [Fact]
    public async Task Confirmed_entries_that_were_cut_off_are_reported_until_somebody_has_seen_to_it()
    {
        await _folder.FillAsync(5);
        _folder.WriteRecords(_folder.ReadRecords().Take(3));
        await using (var store = _folder.Open())
        {
            store.Sequence.ShouldBe(3);
            store.ListAcknowledgements().Count.ShouldBe(3);
        }

        await using var again = _folder.Open();

        var report = await again.VerifyAsync(Cancelled);
        report.Problems.ShouldHaveSingleItem().ShouldContain("entry 5 had been confirmed, and the journal ended with entry 3");
    }

    [Fact]
    public async Task A_journal_of_another_history_does_not_get_the_old_projection()
    {
        await _folder.FillAsync(3);
        using var other = new StoreFolder();
        await using (var store = other.Open())
        {
            foreach (var number in Enumerable.Range(1, 4))
            {
                await store.AppendAsync(SampleEntries.Acknowledgement($"b{number}"), Cancelled);
            }
        }

        File.Copy(other.FirstSegment, _folder.FirstSegment, overwrite: true);

        await using var opened = _folder.Open();
        opened.ListAcknowledgements().Select(line => line.Acknowledgement.Id).ShouldBe(["b1", "b2", "b3", "b4"]);
        (await opened.VerifyAsync(Cancelled)).Problems.ShouldHaveSingleItem().ShouldContain("another history");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(200)]
    public async Task A_write_that_a_crash_interrupted_is_cut_off_and_its_bytes_are_kept(int remaining)
    {
        await _folder.FillAsync(3);
        var records = _folder.ReadRecords();
        _folder.WriteRecords([.. records.Take(2), records[2][..remaining]]);
        _folder.DeleteProjection();

        await using var store = _folder.Open();

        store.Sequence.ShouldBe(2);
        (await store.AppendAsync(SampleEntries.Acknowledgement("a3"), Cancelled)).ShouldBe(new AppendResult(3, IsNew: true));
        (await store.VerifyAsync(Cancelled)).Problems.ShouldBeEmpty();
        (await File.ReadAllBytesAsync(Directory.GetFiles(_folder.Journal, "*.cut").ShouldHaveSingleItem(), Cancelled))
            .ShouldBe(records[2][..remaining]);
    }

    [Fact]
    public async Task A_page_lost_in_the_middle_of_an_unconfirmed_batch_is_a_torn_tail()
    {
        await _folder.FillAsync(1);
        var records = _folder.ReadRecords();

        // How many callers a batch takes in is a matter of the moment: some last batch soon has three.
        for (var round = 0; LastBatch(records) <= 2 && round < 200; round++)
        {
            await using (var store = _folder.Open())
            {
                await Task.WhenAll(Enumerable.Range(0, 50).Select(number => store.AppendAsync(SampleEntries.Receipt($"r{round}-{number}"), Cancelled)));
            }

            records = _folder.ReadRecords();
        }

        LastBatch(records).ShouldBeGreaterThan(2);
        records[^2] = new byte[records[^2].Length];
        _folder.WriteRecords(records);
        _folder.DeleteProjection();

        await using var opened = _folder.Open();

        opened.Sequence.ShouldBe(records.Count - 2);
    }

    private static int LastBatch(List<byte[]> records) =>
        records.Count - 1 - records.FindLastIndex(record => BitConverter.ToInt32(record, 16) == 0);

    [Fact]
    public async Task A_missing_segment_is_named()
    {
        await _folder.FillAsync(20, segmentSize: 1000);
        File.Delete(Path.Combine(_folder.Journal, "journal-00000003.log"));

        Should.Throw<StoreDamagedException>(() => _folder.Open()).Problems
            .ShouldContain("journal-00000003.log: this segment of the journal is missing.");
    }

    [Fact]
    public async Task Damage_in_a_finished_segment_is_found_by_verifying_and_by_reading()
    {
        await _folder.FillAsync(20, segmentSize: 1000);
        AlterByte(_folder.FirstSegment, 200);
        await using var store = _folder.Open();

        var report = await store.VerifyAsync(Cancelled);

        report.Problems.ShouldContain(problem => problem.StartsWith("journal-00000001.log: entry 1 at offset 60"));
        Should.Throw<StoreDamagedException>(() => store.ReadAfter(0).ToList()).Message.ShouldContain("entry 1 at offset 60");
    }

    [Fact]
    public async Task A_finished_segment_that_was_cut_is_found_by_verifying()
    {
        await _folder.FillAsync(20, segmentSize: 1000);
        var records = _folder.ReadRecords();
        _folder.WriteRecords(records.SkipLast(1));
        await using var store = _folder.Open();

        var report = await store.VerifyAsync(Cancelled);

        report.Problems.ShouldContain(problem => problem.StartsWith("journal-00000002.log: at its beginning entry"));
    }

    [Fact]
    public async Task A_journal_of_a_later_program_is_left_alone()
    {
        await _folder.FillAsync(1);
        var bytes = await File.ReadAllBytesAsync(_folder.FirstSegment, Cancelled);
        bytes[8] = 9;
        BitConverter.TryWriteBytes(bytes.AsSpan(56), Knowledge.Storage.Journaling.Crc32C.Of(bytes.AsSpan(0, 56), []));
        await File.WriteAllBytesAsync(_folder.FirstSegment, bytes, Cancelled);

        Should.Throw<StoreDamagedException>(() => _folder.Open()).Message.ShouldContain("format version 9");
    }

    [Fact]
    public async Task A_kept_file_that_is_missing_or_altered_is_named()
    {
        await using var store = _folder.Open();
        var missing = await store.SaveFileAsync("một"u8.ToArray(), Cancelled);
        var altered = await store.SaveFileAsync("hai"u8.ToArray(), Cancelled);
        await store.AppendAsync(SampleEntries.Document("d1", missing), Cancelled);
        await store.AppendAsync(SampleEntries.Document("d2", altered), Cancelled);
        File.Delete(Path.Combine(_folder.Path, "files", missing[..2], missing));
        AlterByte(Path.Combine(_folder.Path, "files", altered[..2], altered), 1);

        var report = await store.VerifyAsync(Cancelled);

        report.Files.ShouldBe(0);
        report.Problems.Count.ShouldBe(2);
        report.Problems.ShouldContain($"Entry 1: its file {missing} is missing.");
        report.Problems.ShouldContain(problem => problem.Contains($"files/{altered}"));
        Should.Throw<StoreDamagedException>(() => store.FindFile(altered)).Message.ShouldContain(altered);
    }

    [Fact]
    public async Task Keeping_an_altered_file_again_mends_it()
    {
        await using var store = _folder.Open();
        var hash = await store.SaveFileAsync("hai"u8.ToArray(), Cancelled);
        AlterByte(Path.Combine(_folder.Path, "files", hash[..2], hash), 1);

        await store.SaveFileAsync("hai"u8.ToArray(), Cancelled);

        store.FindFile(hash).ShouldBe("hai"u8.ToArray());
    }

    private static void AlterByte(string path, long at)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = at;
        var value = file.ReadByte();
        file.Position = at;
        file.WriteByte((byte)(value ^ 0x20));
    }

    private void Truncate(int by)
    {
        using var file = new FileStream(_folder.FirstSegment, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.SetLength(file.Length - by);
    }
}
