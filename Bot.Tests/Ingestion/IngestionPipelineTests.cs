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

    private static bool Holds(string file, string words)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }
}
