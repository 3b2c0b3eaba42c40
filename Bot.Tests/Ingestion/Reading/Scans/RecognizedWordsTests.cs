using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Scans;

public sealed class RecognizedWordsTests
{
    [Fact]
    public void Parts_of_a_line_that_were_recognised_apart_are_one_line()
    {
        var pages = RecognizedWords.Read(
            Table("1 1 0 0 0 0 0 0 1000 1400 -1 ", "5 1 1 1 1 1 100 100 80 30 96 CHÍNH", "5 1 1 1 1 2 190 100 60 30 95 PHỦ", "5 1 2 1 1 1 500 103 90 30 90 CỘNG"),
            7,
            500);

        var page = pages.ShouldHaveSingleItem();
        (page.Number, page.Width, page.Height).ShouldBe((7, 500, 700));
        page.Lines.ShouldHaveSingleItem().Text.ShouldBe("CHÍNH PHỦ CỘNG");
        page.Lines[0].Words[0].Left.ShouldBe(50);
    }

    [Fact]
    public void Stains_are_not_words_but_numbers_and_syllables_are()
    {
        var pages = RecognizedWords.Read(
            Table("5 1 1 1 1 1 100 100 80 30 44 kzz", "5 1 1 1 2 1 100 200 80 30 40 136/CĐ", "5 1 1 1 3 1 100 300 80 30 35 nhà", "5 1 1 1 4 1 100 400 80 30 10 mờ"),
            1,
            500);

        pages[0].Lines.Select(line => line.Text).ShouldBe(["136/CĐ", "nhà"]);
    }

    [Fact]
    public void Rows_that_make_no_sense_are_passed_over() =>
        RecognizedWords.Read("head\nx y z\n\n" + string.Join('\t', Enumerable.Repeat("q", 12)), 1, 500).ShouldBeEmpty();

    private static string Table(params string[] rows) => "head\n" + string.Join('\n', rows.Select(row => row.Replace(' ', '\t')));
}
