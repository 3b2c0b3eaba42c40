using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Spreadsheets;

public sealed class SpreadsheetReaderTests
{
    [Fact]
    public async Task Titles_are_lines_and_the_rows_below_a_table()
    {
        var blocks = await ReadBlocksAsync(new SheetSample("""
            PHỤ LỤC
            DANH MỤC NHIỆM VỤ

            TT | Nhiệm vụ | Chủ trì | Phối hợp
            I | Công tác chỉ đạo
            1 | Rà soát | Văn phòng |
            2 | Báo cáo | | Thanh tra

            (Ghi chú)
            """) { Merges = ["A1:D1", "A2:D2", "B5:D5"] }.ToBytes());

        blocks[0].ShouldBe(new Paragraph("PHỤ LỤC"));
        blocks[1].ShouldBe(new Paragraph("DANH MỤC NHIỆM VỤ"));
        var table = blocks[2].ShouldBeOfType<Table>();
        table.Rows.Select(row => row.Cells.Sum(cell => cell.ColumnSpan)).ShouldAllBe(columns => columns == 4);
        table.Rows[1].Cells[1].ColumnSpan.ShouldBe(3);
        table.Rows[2].Cells[3].Paragraphs.ShouldBeEmpty();
        table.Rows[3].Cells[2].Paragraphs.ShouldBeEmpty();
        blocks[3].ShouldBe(new Paragraph("(Ghi chú)"));
    }

    [Fact]
    public async Task Cells_merged_downwards_continue_above()
    {
        var blocks = await ReadBlocksAsync(new SheetSample("""
            TT | Việc | Đơn vị
            1 | Một | Văn phòng
            2 | Hai | 
            """) { Merges = ["C2:C3"] }.ToBytes());

        blocks[0].ShouldBeOfType<Table>().Rows[2].Cells[2].ContinuesAbove.ShouldBeTrue();
    }

    [Fact]
    public async Task A_head_in_two_columns_is_a_row_of_two_cells()
    {
        var blocks = await ReadBlocksAsync(new SheetSample("""
            SỞ XÂY DỰNG | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            TT | Việc | Đơn vị
            1 | Một | Văn phòng
            """).ToBytes());

        TextOf(blocks).ShouldBe("SỞ XÂY DỰNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTT | Việc | Đơn vị\n1 | Một | Văn phòng");
    }

    [Fact]
    public async Task A_blank_row_does_not_part_a_table_but_a_new_heading_does()
    {
        var blocks = await ReadBlocksAsync(new SheetSample("""
            TT | Việc | Đơn vị
            1 | Một | A

            2 | Hai | B

            Biểu số 02
            TT | Chỉ tiêu | Số
            1 | Ba | C
            """).ToBytes());

        blocks.OfType<Table>().Select(table => table.Rows.Count).ShouldBe([3, 2]);
        blocks.OfType<Paragraph>().ShouldHaveSingleItem().Text.ShouldBe("Biểu số 02");
    }

    [Theory]
    [InlineData("=1", "General", "1")]
    [InlineData("=1.1", "General", "1.1")]
    [InlineData("=7", "00", "07")]
    [InlineData("=0.985", "0.0%", "98,5%")]
    [InlineData("=1250000", "#,##0", "1.250.000")]
    [InlineData("=45457", "dd/mm/yyyy", "14/06/2024")]
    [InlineData("=45457", "mmm\\-yy", "06/2024")]
    [InlineData("=45457", "m/d/yyyy", "14/06/2024")]
    [InlineData("=45457.5", "dd/mm/yyyy hh:mm", "14/06/2024 12:00")]
    public async Task Values_are_printed_as_people_read_them(string value, string format, string shown)
    {
        var blocks = await ReadBlocksAsync(new SheetSample($"TT | Việc | Giá trị\na | b | {value}") { Format = format }.ToBytes());

        blocks[0].ShouldBeOfType<Table>().Rows[1].Cells[2].Paragraphs.ShouldBe([shown]);
    }

    [Fact]
    public async Task Hidden_sheets_are_not_read() =>
        TextOf(await ReadBlocksAsync(new SheetSample("Hiện") { HiddenSheet = "Ẩn" }.ToBytes())).ShouldBe("Hiện");

    [Fact]
    public async Task A_list_of_tasks_is_read_with_its_dates()
    {
        var blocks = await ReadBlocksAsync(await File.ReadAllBytesAsync(
            Corpus.Find("corpus/department/documents/danh-muc-nhiem-vu-quy-II-2024.xlsx"), TestContext.Current.CancellationToken));

        blocks.OfType<Table>().ShouldHaveSingleItem().Rows.Count.ShouldBe(9);
        TextOf(blocks).ShouldContain("| 14/06/2024 |");
    }
}
