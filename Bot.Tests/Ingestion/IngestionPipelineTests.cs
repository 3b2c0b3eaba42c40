using System.IO.Compression;
using System.Text;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Ingestion.Reading.WordFiles;
using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Reading;
using CsCheck;

namespace CchcBot.Bot.Tests.Ingestion;

public sealed class IngestionPipelineTests
{
    [Fact]
    public async Task A_secret_document_leaves_nothing_but_its_hash_in_the_log()
    {
        const string Secret = "Kế hoạch tuyệt đối không lộ";
        using var folder = new StoreFolder();
        await using var store = folder.Open();
        var log = new WrittenLog<IngestionPipeline>();
        var pipeline = new IngestionPipeline(new FileReader(new ReadingOptions()), store, TimeProvider.System, log);
        byte[][] files = [Encoding.UTF8.GetBytes($"SỞ MẪU\nTUYỆT MẬT\nSố: 1/KH-SM\n{Secret}"), new WordSample { Body = WordSample.P("MẬT") + WordSample.P(Secret) }.ToBytes()];

        foreach (var file in files)
        {
            (await pipeline.IngestAsync("ke-hoach-kin.txt", file, TestContext.Current.CancellationToken)).ShouldBeOfType<IngestionOutcome.Rejected>();
        }

        store.Sequence.ShouldBe(0);
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".lock").ShouldAllBe(file => !Holds(file, Secret) && !Holds(file, "ke-hoach-kin"));
        log.Lines.Count.ShouldBe(files.Length);
        log.Lines.ShouldAllBe(line => !line.Contains(Secret, StringComparison.Ordinal) && !line.Contains("ke-hoach-kin", StringComparison.Ordinal) && line.Contains("mark of secrecy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_document_of_an_archive_is_taken_by_itself()
    {
        using var folder = new StoreFolder();
        await using var store = folder.Open();
        var pipeline = new IngestionPipeline(new FileReader(new ReadingOptions()), store, TimeProvider.System, new WrittenLog<IngestionPipeline>());
        var archive = Zip(("a.txt", "SỞ MẪU\nSố: 1/KH-SM\n1. Báo cáo."), ("b.txt", "SỞ MẪU\nMẬT\nSố: 2/KH-SM"), ("c.pdf", "%PDF-1.4 hỏng"), ("thu-muc/d.txt", "SỞ MẪU\nSố: 4/KH-SM\n1. Báo cáo."));

        var outcomes = await pipeline.IngestAllAsync("ho-so.zip", archive, TestContext.Current.CancellationToken);
        var again = await pipeline.IngestAllAsync("ho-so.zip", archive, TestContext.Current.CancellationToken);

        outcomes.Select(read => (read.File, read.Outcome.GetType().Name)).ShouldBe(
            [("ho-so.zip/a.txt", "Stored"), ("ho-so.zip/b.txt", "Rejected"), ("ho-so.zip/c.pdf", "Failed"), ("ho-so.zip/d.txt", "Stored")]);
        again.Count(read => read.Outcome is IngestionOutcome.AlreadyStored).ShouldBe(2);
        store.ListDocumentHeaders().Select(stored => stored.Document.FileName).ShouldBe(["a.txt", "d.txt"]);
    }

    [Fact]
    public async Task Harmed_files_do_the_store_no_harm()
    {
        using var folder = new StoreFolder();
        await using var store = folder.Open();
        var pipeline = new IngestionPipeline(new FileReader(new ReadingOptions { ProgramPath = "" }), store, TimeProvider.System, new WrittenLog<IngestionPipeline>());
        byte[] whole = new WordSample { Body = WordSample.P("SỞ MẪU") + WordSample.P("Số: 1/KH-SM") + WordSample.P("1. Văn phòng báo cáo trước ngày 20/4/2023.") }.ToBytes();
        byte[][] starts = [[], whole, [.. "%PDF-1.7\n"u8], [.. "PK\u0003\u0004"u8], [.. @"{\rtf1 "u8], [.. "<html><p>"u8], [.. "Số: 5/KH-SM\n1. "u8]];

        await Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Int[0, 4000], Gen.Byte.Array[0, 500]).SampleAsync(
            async (start, cut, rest) => await pipeline.IngestAsync("tep", (byte[])[.. starts[start].Take(cut), .. rest], TestContext.Current.CancellationToken) switch
            {
                IngestionOutcome.Failed failed => failed.Reason.Length > 0 && !failed.Reason.Contains("Exception", StringComparison.Ordinal),
                IngestionOutcome.Rejected rejected => rejected.Reason.Length > 0,
                _ => true,
            },
            iter: 150,
            threads: 1);

        (await store.VerifyAsync(TestContext.Current.CancellationToken)).Problems.ShouldBeEmpty();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static bool Holds(string file, string words)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }
}
