using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;
using static CchcBot.Bot.Tests.Ingestion.Reading.WordFiles.WordSample;

namespace CchcBot.Bot.Tests.Ingestion.Reading.WordFiles;

public sealed class DocxNumberingTests
{
    private static readonly string ArticleClausePoint =
        Level(0, "decimal", "Điều %1.") + Level(1, "decimal", "%2.") + Level(2, "lowerLetter", "%3)") + Level(3, "bullet", "-");

    [Fact]
    public async Task Articles_clauses_and_points_are_counted_level_by_level()
    {
        var sample = new WordSample
        {
            Body = P("Phạm vi", InList(1)) + P("Khoản", InList(1, 1)) + P("Điểm", InList(1, 2)) + P("Điểm", InList(1, 2))
                + P("Gạch", InList(1, 3)) + P("Khoản", InList(1, 1)) + P("Điểm", InList(1, 2)) + P("Đối tượng", InList(1)) + P("Khoản", InList(1, 1)),
            Numbering = List(1, ArticleClausePoint),
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(
            ["Điều 1. Phạm vi", "1. Khoản", "a) Điểm", "b) Điểm", "- Gạch", "2. Khoản", "a) Điểm", "Điều 2. Đối tượng", "1. Khoản"]);
    }

    [Fact]
    public async Task Letters_follow_the_format_and_not_the_vietnamese_alphabet()
    {
        var sample = new WordSample
        {
            Body = string.Concat(Enumerable.Repeat(P("x", InList(1)), 6)),
            Numbering = List(1, Level(0, "lowerLetter", "%1)")),
        };

        (await ReadParagraphsAsync(sample.ToBytes()))[^1].ShouldBe("f) x");
    }

    [Fact]
    public async Task Labels_of_several_levels_join_their_numbers()
    {
        var sample = new WordSample
        {
            Body = P("a", InList(1)) + P("b", InList(1, 1)) + P("c", InList(1, 1)),
            Numbering = List(1, Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2.") + Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")),
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["I. a", "I.1. b", "I.2. c"]);
    }

    [Fact]
    public async Task A_style_gives_its_paragraphs_the_level_bound_to_it()
    {
        var sample = new WordSample
        {
            Body = P("Tên", "<w:pStyle w:val=\"Dieu\"/>") + P("Nội dung", "<w:pStyle w:val=\"Khoan\"/>") + P("Không số", "<w:pStyle w:val=\"Khoan\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
            Styles = """
                <w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Khoan0"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Khoan0"/></w:style>
                """,
            Numbering = List(1, Level(0, "decimal", "Điều %1.", "<w:pStyle w:val=\"Dieu\"/>") + Level(1, "decimal", "%2.", "<w:pStyle w:val=\"Khoan0\"/>")),
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["Điều 1. Tên", "1. Nội dung", "Không số"]);
    }

    [Fact]
    public async Task Lists_of_one_definition_go_on_counting_until_one_starts_anew()
    {
        var sample = new WordSample
        {
            Body = P("a", InList(1)) + P("b", InList(2)) + P("c", InList(3)) + P("d", InList(3)),
            Numbering = $"""
                <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}</w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
                """,
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["1. a", "2. b", "5. c", "6. d"]);
    }

    [Fact]
    public async Task A_number_alone_in_a_cell_is_its_text()
    {
        var row = $"<w:tr><w:tc>{P("", InList(1))}</w:tc><w:tc>{P("Việc")}</w:tc></w:tr>";
        var sample = new WordSample { Body = $"<w:tbl>{row}{row}</w:tbl>", Numbering = List(1, Level(0, "decimal", "%1")) };

        TextOf(await ReadBlocksAsync(sample.ToBytes())).ShouldBe("1 | Việc\n2 | Việc");
    }

    [Theory]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("o", "Courier New", "•")]
    [InlineData("+", "Times New Roman", "+")]
    [InlineData("\uF02D", "Symbol", "-")]
    public async Task Bullets_show_as_the_sign_that_people_see(string sign, string font, string shown)
    {
        var properties = $"<w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr>";
        var sample = new WordSample { Body = P("x", InList(1)), Numbering = List(1, Level(0, "bullet", sign, "", properties)) };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe([shown + " x"]);
    }

    internal static string List(int number, string levels) =>
        $"<w:abstractNum w:abstractNumId=\"{number}\">{levels}</w:abstractNum><w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{number}\"/></w:num>";

    private static string Level(int level, string format, string text, string before = "", string after = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{before}<w:lvlText w:val=\"{text}\"/>{after}</w:lvl>";
}
