using System.IO.Compression;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Storage;

public sealed class StoreBackupTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2030, 5, 6, 1, 2, 3, TimeSpan.Zero);

    private readonly StoreFolder _source = new();
    private readonly StoreFolder _target = new();
    private readonly string _backup = Path.GetTempFileName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _source.Dispose();
        _target.Dispose();
        File.Delete(_backup);
    }

    [Fact]
    public async Task What_was_backed_up_comes_back_entry_for_entry_with_its_files()
    {
        await FillAsync(2000);
        await _target.FillAsync(1);

        var aside = await StoreBackup.RestoreAsync(_target.Lock, _backup, Now, Token);

        await using var restored = _target.Open();
        restored.ListAcknowledgements().Count.ShouldBe(2000);
        restored.FindFile(restored.ListDocumentHeaders().ShouldHaveSingleItem().FileHash).ShouldNotBeNull();
        (await restored.VerifyAsync(Token)).Problems.ShouldBeEmpty();
        File.ReadAllBytes(_target.FirstSegment).ShouldBe(File.ReadAllBytes(_source.FirstSegment));
        Directory.Exists(Path.Combine(aside.ShouldNotBeNull(), "journal")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_writer_leaves_half_written_is_not_in_the_backup()
    {
        await FillAsync(3);
        await using (var open = _source.Open())
        {
            // Another thread of the writer is in the middle of a record.
            await File.AppendAllTextAsync(_source.FirstSegment, "half a record", Token);
            await StoreBackup.WriteAsync(open, _source.Path, _backup, Token);
        }

        await StoreBackup.RestoreAsync(_target.Lock, _backup, Now, Token);

        await using var restored = _target.Open();
        (await restored.VerifyAsync(Token)).Problems.ShouldBeEmpty();
        restored.ListAcknowledgements().Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_backup_with_a_part_that_was_changed_changes_nothing()
    {
        await FillAsync(3);
        await _target.FillAsync(1);
        await using (var zip = await ZipFile.OpenAsync(_backup, ZipArchiveMode.Update, Token))
        {
            await using var segment = await zip.GetEntry("journal/journal-00000001.log")!.OpenAsync(Token);
            segment.Seek(100, SeekOrigin.Begin);
            segment.WriteByte(0xFF);
        }

        await Should.ThrowAsync<StoreDamagedException>(() => StoreBackup.RestoreAsync(_target.Lock, _backup, Now, Token));

        await using var untouched = _target.Open();
        untouched.ListAcknowledgements().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused()
    {
        await File.WriteAllTextAsync(_backup, "công văn", Token);

        await Should.ThrowAsync<StoreDamagedException>(() => StoreBackup.RestoreAsync(_target.Lock, _backup, Now, Token));
    }

    [Fact]
    public async Task A_damaged_store_is_named_and_not_backed_up()
    {
        await FillAsync(3);
        await File.WriteAllTextAsync(_backup, "the last good one", Token);
        await using var open = _source.Open();
        var kept = Directory.GetFiles(Path.Combine(_source.Path, "files"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        await File.AppendAllTextAsync(kept, "x", Token);

        var report = await StoreBackup.WriteAsync(open, _source.Path, _backup, Token);

        report.Problems.ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(_backup, Token)).ShouldBe("the last good one");
    }

    [Fact]
    public async Task Evidence_that_is_gone_is_named_with_its_entry()
    {
        await using var store = _source.Open();
        var hash = await store.SaveFileAsync(new byte[] { 4, 5, 6 }, Token);
        var recorded = SampleEntries.Acknowledgement("a1");
        await store.AppendAsync(recorded with { Acknowledgement = recorded.Acknowledgement with { EvidenceHash = hash } }, Token);
        File.Delete(Directory.GetFiles(Path.Combine(_source.Path, "files"), hash, SearchOption.AllDirectories).ShouldHaveSingleItem());

        (await store.VerifyAsync(Token)).Problems.ShouldBe([$"Entry 1: its file {hash} is missing."]);
    }

    private async Task FillAsync(int count)
    {
        await using var store = _source.Open(segmentSize: 100_000);
        var hash = await store.SaveFileAsync(new byte[] { 1, 2, 3 }, Token);
        await store.AppendAsync(SampleEntries.Document("d1", hash), Token);
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => store.AppendAsync(SampleEntries.Acknowledgement($"a{number}"), Token)));
        (await StoreBackup.WriteAsync(store, _source.Path, _backup, Token)).Problems.ShouldBeEmpty();
    }
}
