using System.Text;
using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Rtf;

public sealed class RtfReaderTests
{
    [Fact]
    public async Task Paragraphs_of_unicode_and_bytes_are_read() =>
        (await ReadAsync(@"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset163 Arial;}}\f0 S\u7889?: 12/KH\par\uc0\u272 i\u7873 u 1.\tab \'e2m\line h\u432 \u7899 ng\par}"))
            .ShouldBe(["Số: 12/KH", "Điều 1.\tâm\nhướng"]);

    [Fact]
    public async Task What_is_not_text_is_left_out() =>
        (await ReadAsync(@"{\rtf1{\info{\title x}}{\*\generator y;}{\stylesheet{\s1 z;}}{\pict 0102}{\header Trang 1\par}{\header M\u7852?T\par}A{\v hidden}{\deleted gone}\bin3 {}}B{\field{\*\fldinst PAGE}{\fldrslt 7}}\par}"))
            .ShouldBe(["MẬT", "AB7"]);

    [Fact]
    public async Task Footnotes_stand_behind_the_text() =>
        (await ReadAsync(@"{\rtf1 A{\footnote\pard  n\par}b\par c\par}")).ShouldBe(["Ab", "c", "[1] n"]);

    [Fact]
    public async Task Tables_keep_their_cells_and_merges()
    {
        var blocks = await ReadBlocksAsync(Encoding.ASCII.GetBytes(
            @"{\rtf1 \trowd\cellx100\cellx300\intbl TT\cell\intbl Viec\cell\row"
            + @"\trowd\clvmgf\cellx100\cellx200\cellx300\intbl 1\cell a\par b\cell c\cell\row"
            + @"\trowd\clvmrg\cellx100\cellx200\cellx300\intbl \cell d\cell e\cell\row\pard Het\par}"));

        var rows = blocks[0].ShouldBeOfType<Table>().Rows;
        rows.Select(row => row.Cells.Count).ShouldBe([2, 3, 3]);
        rows[0].Cells[1].ColumnSpan.ShouldBe(2);
        rows[1].Cells[1].Paragraphs.ShouldBe(["a", "b"]);
        rows[2].Cells[0].ContinuesAbove.ShouldBeTrue();
        blocks[1].ShouldBe(new Paragraph("Het"));
    }

    private static Task<IReadOnlyList<string>> ReadAsync(string rtf) => ReadParagraphsAsync(Encoding.ASCII.GetBytes(rtf), "a.rtf");
}
