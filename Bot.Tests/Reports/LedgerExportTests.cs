using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Reports;

namespace CchcBot.Bot.Tests.Reports;

public sealed class LedgerExportTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_exported_ledger_is_sound()
    {
        var lines = await ExportAsync(5);

        lines.Length.ShouldBe(5);
        LedgerExport.Check(lines).ShouldBeEmpty();
    }

    [Fact]
    public async Task Any_altered_character_is_found_and_its_entry_named()
    {
        var lines = await ExportAsync(3);
        for (var at = 0; at < lines[1].Length; at++)
        {
            var altered = lines.ToArray();
            altered[1] = lines[1][..at] + (char)(lines[1][at] ^ 1) + lines[1][(at + 1)..];

            LedgerExport.Check(altered).ShouldContain(problem => problem.StartsWith("Bản ghi 2: đã bị sửa", StringComparison.Ordinal), $"character {at}");
        }
    }

    [Fact]
    public async Task A_missing_entry_and_swapped_ones_are_named()
    {
        var lines = await ExportAsync(5);

        LedgerExport.Check(lines.Where((_, index) => index != 2)).ShouldBe(["Thiếu bản ghi 3."]);
        LedgerExport.Check([lines[0], lines[2], lines[1], lines[3], lines[4]]).ShouldBe(["Thiếu bản ghi 2.", "Bản ghi 2: đứng sai thứ tự.", "Thiếu bản ghi 3."]);
        LedgerExport.Check(lines.Skip(1)).ShouldBe(["Thiếu bản ghi 1."]);
    }

    [Fact]
    public async Task A_record_that_was_made_anew_breaks_the_chain()
    {
        var lines = await ExportAsync(3);
        using var other = new StoreFolder();
        await using (var store = other.Open())
        {
            await store.AppendAsync(SampleEntries.Acknowledgement("x1"), Token);
            await store.AppendAsync(SampleEntries.Acknowledgement("x2"), Token);
            await LedgerExport.WriteAsync(Path.Combine(other.Path, "x.jsonl"), store, Token);
        }

        lines[1] = (await File.ReadAllLinesAsync(Path.Combine(other.Path, "x.jsonl"), Token))[1];

        LedgerExport.Check(lines).ShouldBe(["Bản ghi 2: không nối tiếp bản ghi 1.", "Bản ghi 3: không nối tiếp bản ghi 2."]);
    }

    private async Task<string[]> ExportAsync(int count)
    {
        await _folder.FillAsync(count);
        await using var store = _folder.Open();
        var path = Path.Combine(_folder.Path, "so.jsonl");
        (await LedgerExport.WriteAsync(path, store, Token)).ShouldBe(count);
        return await File.ReadAllLinesAsync(path, Token);
    }
}
