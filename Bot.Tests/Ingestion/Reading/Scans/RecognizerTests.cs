using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Programs;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Scans;

public sealed class RecognizerTests
{
    private const string Scan = "corpus/directives/documents/2239ttg.signed.pdf";

    [Fact]
    public async Task A_signed_scan_is_recognised_and_its_signature_read_as_text()
    {
        NeedRecognition();

        var content = (await ReadAsync(await ScanAsync())).ShouldBeOfType<ReadingOutcome.Read>().Content;

        content.IsRecognized.ShouldBeTrue();
        TextOf([content.Blocks[0]]).ShouldContain("Độc lập - Tự do - Hạnh phúc");
        TextOf([content.Blocks[^1]]).ShouldStartWith("Thời gian ký: ");
        TextOf(content.Blocks).ShouldNotContain("@");
    }

    [Fact]
    public async Task A_picture_of_a_page_is_recognised()
    {
        NeedRecognition();
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("a.pdf"), await ScanAsync(), TestContext.Current.CancellationToken);
        await new ExternalPrograms(Environment.GetEnvironmentVariable("PATH")!).RunAsync(
            new ProgramCall("pdftoppm", ["-r", "150", "-gray", "-png", "-singlefile", folder.PathOf("a.pdf"), folder.PathOf("a")], TimeSpan.FromMinutes(1)),
            TestContext.Current.CancellationToken);

        var picture = await File.ReadAllBytesAsync(folder.PathOf("a.png"), TestContext.Current.CancellationToken);

        TextOf(await ReadBlocksAsync(picture, "a.png")).ShouldContain("Độc lập - Tự do - Hạnh phúc");
    }

    [Fact]
    public async Task Without_the_program_the_reason_says_what_to_install()
    {
        var reader = new FileReader(new ReadingOptions { ProgramPath = "" });

        var outcome = await reader.ReadAsync("a.pdf", await ScanAsync(), TestContext.Current.CancellationToken);

        outcome.ShouldBeOfType<ReadingOutcome.Unreadable>().Reason.ShouldContain("poppler-utils");
    }

    [Fact]
    public async Task A_broken_picture_is_refused()
    {
        NeedRecognition();

        (await ReadReasonAsync([0xFF, 0xD8, 0xFF, 1, 2, 3], "a.jpg")).ShouldBe(ReadingTexts.RecognitionFailed(1));
    }

    private static void NeedRecognition()
    {
        Requirement.Program("tesseract");
        Requirement.Program("pdftoppm");
    }

    private static Task<byte[]> ScanAsync() => File.ReadAllBytesAsync(Corpus.Find(Scan), TestContext.Current.CancellationToken);
}
