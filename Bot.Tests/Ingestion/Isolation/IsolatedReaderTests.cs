using System.Globalization;
using System.Text;
using CchcBot.Bot.Commands;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Isolation;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Isolation;

public sealed class IsolatedReaderTests
{
    private static readonly byte[] Letter = Encoding.UTF8.GetBytes(IngestionSample.Letter("12"));

    // Its content is itself: the library looks it up until the stack overflows, which ends the process.
    private static readonly byte[] Deadly = Pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>", "4 0 R");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_that_ends_the_reading_process_is_refused_and_the_others_are_stored()
    {
        using var folder = new StoreFolder();
        await using var store = folder.Open();
        var pipeline = new IngestionPipeline(new FileReader(Options()), store, TimeProvider.System, new WrittenLog<IngestionPipeline>());

        var outcomes = await Task.WhenAll(
            new[] { Letter, Deadly, Encoding.UTF8.GetBytes(IngestionSample.Letter("13")) }.Select((file, i) => pipeline.IngestAsync($"{i}.pdf", file, Token)));

        outcomes[0].ShouldBeOfType<IngestionOutcome.Stored>().Document.Number!.Printed.ShouldBe("12/SCT-VP");
        outcomes[1].ShouldBe(new IngestionOutcome.Failed(ReadingTexts.EndedTheReader));
        outcomes[2].ShouldBeOfType<IngestionOutcome.Stored>().Document.Number!.Printed.ShouldBe("13/SCT-VP");
    }

    /// <summary>What <c>fuzz</c> of Bot.Benchmarks once found: inputs that ended the program.</summary>
    [Theory]
    [InlineData("forms-that-draw-themselves.pdf")]
    public async Task What_fuzzing_found_is_refused_with_a_reason(string name)
    {
        var outcome = await ReadAsync(Options(), await File.ReadAllBytesAsync(Path.Combine(Folder(), "FoundByFuzzing", name), Token));

        outcome.ShouldBeOfType<DocumentReading.Unreadable>().Reason.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_document_read_apart_is_the_one_read_here()
    {
        var here = await ReadAsync(new ReadingOptions(), Letter);
        var apart = await ReadAsync(Options(), Letter);

        Knowledge.Storage.EntryJson.WriteRow(apart).ShouldBe(Knowledge.Storage.EntryJson.WriteRow(here));
    }

    [Fact]
    public async Task Of_a_secret_file_only_the_mark_comes_back() =>
        (await ReadAsync(Options(), "SỞ MẪU\nTỐI MẬT\nSố: 1/KH-SM\nKế hoạch"u8.ToArray())).ShouldBe(new DocumentReading.Secret("TỐI MẬT"));

    [Fact]
    public async Task A_program_that_does_not_answer_is_ended_in_time()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sleep.");
        var root = Directory.CreateTempSubdirectory("cchcbot-test-").FullName;
        var options = new ReadingOptions { ReaderCommand = ["sleep", "60"], TimeLimit = TimeSpan.FromSeconds(1), TemporaryRoot = root };

        (await ReadAsync(options, Letter, grace: TimeSpan.Zero)).ShouldBe(new DocumentReading.Unreadable(ReadingTexts.TooSlow));

        Directory.EnumerateFileSystemEntries(root).ShouldBeEmpty();
        Directory.Delete(root);
    }

    [Fact]
    public async Task A_program_that_dies_at_once_is_told_of()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no false.");

        (await ReadAsync(new ReadingOptions { ReaderCommand = ["false"] }, Letter)).ShouldBe(new DocumentReading.Unreadable(ReadingTexts.EndedTheReader));
    }

    private static byte[] Pdf(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        foreach (var (i, text) in objects.Index())
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }

        return Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{file}xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{places}trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{file.Length}\n%%EOF\n"));
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static ReadingOptions Options() => new() { ReaderCommand = ReaderCommand.Find() };

    private static Task<DocumentReading> ReadAsync(ReadingOptions options, byte[] content, TimeSpan? grace = null) =>
        new IsolatedReader(new FileReader(options), grace).ReadAsync(new SourceFile("id", "a.txt", "hash", content), [], () => { }, Token);
}
