using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Programs;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.OldOffice;

public sealed class OldWordReaderTests
{
    private const string Sample = "corpus/word-files/02b63751738bf24b01ffa955bb2dda3a9b8087d7.doc";

    [Fact]
    public async Task Through_LibreOffice_tables_are_kept()
    {
        Requirement.Program("soffice");

        var blocks = await ReadBlocksAsync(await SampleAsync());

        blocks.OfType<Table>().ShouldNotBeEmpty();
        TextOf(blocks).ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Case.Insensitive);
    }

    [Fact]
    public async Task Without_LibreOffice_the_words_are_read_through_catdoc()
    {
        var catdoc = Requirement.Program("catdoc");
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("catdoc"), catdoc);
        var reader = new FileReader(new ReadingOptions { ProgramPath = Path.GetDirectoryName(folder.PathOf("catdoc")) });

        var outcome = await reader.ReadAsync("a.doc", await SampleAsync(), TestContext.Current.CancellationToken);

        TextOf(outcome.ShouldBeOfType<ReadingOutcome.Read>().Content.Blocks).ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Case.Insensitive);
    }

    [Fact]
    public async Task Without_a_program_the_reason_says_what_to_install()
    {
        var reader = new FileReader(new ReadingOptions { ProgramPath = "" });

        var outcome = await reader.ReadAsync("a.doc", await SampleAsync(), TestContext.Current.CancellationToken);

        outcome.ShouldBe(new ReadingOutcome.Unreadable(ReadingTexts.NeedsOffice));
    }

    private static Task<byte[]> SampleAsync() => File.ReadAllBytesAsync(Corpus.Find(Sample), TestContext.Current.CancellationToken);
}
