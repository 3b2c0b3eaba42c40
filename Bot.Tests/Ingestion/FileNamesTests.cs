using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Tests.Ingestion;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Kế hoạch số 12.docx", "Kế hoạch số 12.docx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Windows\a.doc", "a.doc")]
    [InlineData("hoa don\u202Excod.exe", "hoa donxcod.exe")]
    [InlineData("a\u200Fb\u0000c\r\n.txt", "abc.txt")]
    [InlineData("..", "tep")]
    [InlineData("", "tep")]
    [InlineData("thu-muc/", "tep")]
    [InlineData("a\uD800b.txt", "ab.txt")]
    public void A_name_is_made_safe(string given, string clean) => FileNames.Clean(given).ShouldBe(clean);

    [Fact]
    public void A_long_name_keeps_its_ending() => FileNames.Clean(new string('x', 5000) + ".docx").ShouldSatisfyAllConditions(
        name => name.Length.ShouldBe(200), name => name.ShouldEndWith("x.docx"));

    [Fact]
    public async Task Nothing_of_a_harmful_name_is_stored()
    {
        await using var sample = new IngestionSample();

        var outcome = (await sample.IngestAsync("../..\u202E/a\u202Etxt.7.txt", IngestionSample.Letter("7"))).ShouldBeOfType<IngestionOutcome.Stored>();

        outcome.Document.FileName.ShouldBe("atxt.7.txt");
    }
}
