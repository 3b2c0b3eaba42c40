using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Ingestion;
using CchcBot.Bot.Workers;

namespace CchcBot.Bot.Tests.Workers;

public sealed class InboxFolderTests : IAsyncDisposable
{
    private readonly IngestionSample _sample = new();
    private readonly WrittenLog<InboxFolder> _log = new();
    private readonly InboxFolder _inbox;

    public InboxFolderTests() => _inbox = new InboxFolder(_sample.Files, _sample.Queue, _sample.Clock, _log);

    public ValueTask DisposeAsync() => _sample.DisposeAsync();

    [Fact]
    public async Task A_file_that_was_taken_moves_to_done()
    {
        _sample.Write("7.txt", IngestionSample.Letter("7"));

        (await SettleAsync()).ShouldBe(1);

        List().ShouldBe(["done/7.txt"]);
        _sample.Store.ListDocumentHeaders().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_moves_to_refused_with_a_note_of_one_line()
    {
        _sample.Write("hong.pdf", "%PDF-1.7 hỏng");

        await SettleAsync();

        List().ShouldBe(["refused/hong.pdf", "refused/hong.pdf.ly-do.txt"]);
        File.ReadAllLines(Path.Combine(_sample.Files, "refused", "hong.pdf.ly-do.txt")).ShouldHaveSingleItem().ShouldContain("PDF");
    }

    [Fact]
    public async Task A_secret_file_is_deleted_and_never_moved()
    {
        _sample.Write("ke-hoach-kin.txt", "SỞ MẪU\nTUYỆT MẬT\nSố: 1/KH-SM\nKhông được lộ");

        await SettleAsync();

        var note = List().ShouldHaveSingleItem();
        note.ShouldStartWith("refused/tep-");
        File.ReadAllText(Path.Combine(_sample.Files, note)).ShouldNotContain("Không được lộ");
        _sample.Store.Sequence.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_waits()
    {
        var path = _sample.Write("7.txt", "SỞ MẪU");
        await _inbox.RunAsync(IngestionSample.Token);
        _sample.Clock.Advance(TimeSpan.FromSeconds(10));
        File.AppendAllText(path, "\nSố: 1/KH-SM");
        (await _inbox.RunAsync(IngestionSample.Token)).ShouldBe(0);
        _sample.Clock.Advance(TimeSpan.FromSeconds(10));
        using (new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None))
        {
            (await _inbox.RunAsync(IngestionSample.Token)).ShouldBe(0);
        }

        (await _inbox.RunAsync(IngestionSample.Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Empty_hidden_and_unfinished_files_wait()
    {
        foreach (var name in new[] { "a.docx.part", ".b.txt", "~$c.docx" })
        {
            _sample.Write(name, IngestionSample.Letter("7"));
        }

        _sample.Write("rong.txt", "");

        (await SettleAsync()).ShouldBe(0);
        _sample.Clock.Advance(TimeSpan.FromMinutes(2));
        (await _inbox.RunAsync(IngestionSample.Token)).ShouldBe(1);

        List().ShouldContain("refused/rong.txt");
    }

    [Fact]
    public async Task Two_files_of_one_name_do_not_replace_each_other()
    {
        _sample.Write("7.txt", IngestionSample.Letter("7"));
        await SettleAsync();
        _sample.Write("7.txt", IngestionSample.Letter("8"));

        await SettleAsync();

        List().ShouldBe(["done/7 (2).txt", "done/7.txt"]);
    }

    private async Task<int> SettleAsync()
    {
        await _inbox.RunAsync(IngestionSample.Token);
        _sample.Clock.Advance(TimeSpan.FromSeconds(5));
        return await _inbox.RunAsync(IngestionSample.Token);
    }

    private List<string> List() =>
        [.. Directory.EnumerateFiles(_sample.Files, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_sample.Files, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
