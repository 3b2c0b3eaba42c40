using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Pages;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Pages;

public sealed class PageLayoutTests
{
    private const string Letter = """
             UBND TỈNH AN BÌNH             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
               SỞ XÂY DỰNG                     Độc lập - Tự do - Hạnh phúc
             Số: 12/SXD-VP                 An Bình, ngày 05 tháng 3 năm 2024
            V/v báo cáo số liệu

                               Kính gửi: Các phòng thuộc Sở

              Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về việc rà soát số liệu của
         các đơn vị, Sở yêu cầu:
              1. Các phòng báo cáo số liệu trước ngày 15/3/2024, gửi về Văn phòng Sở
         để tổng hợp.
              2. Văn phòng Sở đôn đốc./.

         Nơi nhận:                                   KT. GIÁM ĐỐC
         - Như trên;                                 PHÓ GIÁM ĐỐC
         - Lưu: VT.
                                                    Trần Văn Mẫu
        """;

    [Fact]
    public void A_letter_is_read_column_by_column_and_paragraph_by_paragraph()
    {
        var blocks = PageLayout.Read([DrawnPage.Draw(Letter)]);

        var head = blocks[0].ShouldBeOfType<Table>().Rows.ShouldHaveSingleItem();
        head.Cells[0].Paragraphs.ShouldBe(["UBND TỈNH AN BÌNH", "SỞ XÂY DỰNG", "Số: 12/SXD-VP", "V/v báo cáo số liệu"]);
        head.Cells[1].Paragraphs.ShouldBe(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "An Bình, ngày 05 tháng 3 năm 2024"]);
        blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ShouldBe(
        [
            "Kính gửi: Các phòng thuộc Sở",
            "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về việc rà soát số liệu của các đơn vị, Sở yêu cầu:",
            "1. Các phòng báo cáo số liệu trước ngày 15/3/2024, gửi về Văn phòng Sở để tổng hợp.",
            "2. Văn phòng Sở đôn đốc./.",
        ]);
        TextOf([blocks[^1]]).ShouldBe("Nơi nhận:\n- Như trên;\n- Lưu: VT. | KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Mẫu");
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_and_page_numbers_are_gone()
    {
        var blocks = PageLayout.Read(
        [
            DrawnPage.Draw("     Các phòng, đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nghiêm các"),
            DrawnPage.Draw("                                 2\nnhiệm vụ được giao.\n     Văn phòng đôn đốc.", 2),
        ]);

        blocks.ShouldBe(
        [
            new Paragraph("Các phòng, đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nghiêm các nhiệm vụ được giao.", 1),
            new Paragraph("Văn phòng đôn đốc.", 2),
        ]);
    }

    [Fact]
    public void A_signature_that_a_page_break_parts_is_put_together()
    {
        var blocks = PageLayout.Read(
        [
            DrawnPage.Draw("Nơi nhận:                                   GIÁM ĐỐC\n- Lưu: VT."),
            DrawnPage.Draw("                                         Trần Văn Mẫu\n(Ghi chú)", 2),
        ]);

        TextOf(blocks).ShouldBe("Nơi nhận:\n- Lưu: VT. | GIÁM ĐỐC\nTrần Văn Mẫu\n(Ghi chú)");
    }

    [Fact]
    public void Lines_that_every_page_repeats_are_dropped_but_a_mark_stays_once()
    {
        var pages = Enumerable.Range(1, 4).Select(page => DrawnPage.Draw($"KẾ HOẠCH CẢI CÁCH       Trang {page}\nMẬT\n\n\n\nNội dung của trang {page}.", page));

        TextOf(PageLayout.Read([.. pages])).ShouldBe("MẬT\nNội dung của trang 1.\nNội dung của trang 2.\nNội dung của trang 3.\nNội dung của trang 4.");
    }

    [Fact]
    public void Rulings_make_a_table_in_which_lines_of_a_cell_are_joined()
    {
        var page = DrawnPage.Draw("""
            TT  Nhiệm vụ               Đơn vị
            1   Rà soát thủ tục hành   Văn phòng
                chính                  Sở
            2   Báo cáo                Thanh tra
            """).WithGrid([-1, 3, 26, 38], [0, 1, 3, 4]);

        TextOf(PageLayout.Read([page])).ShouldBe("TT | Nhiệm vụ | Đơn vị\n1 | Rà soát thủ tục hành chính | Văn phòng Sở\n2 | Báo cáo | Thanh tra");
    }

    [Fact]
    public void A_missing_ruling_merges_cells()
    {
        var page = DrawnPage.Draw("""
            I   Công tác chỉ đạo, điều hành
            1   Rà soát                Văn phòng
            """).WithGrid([-1, 3, 26, 38], [0, 1, 2]);
        page = page with { Verticals = [.. page.Verticals.Select((ruling, index) => index == 2 ? ruling with { From = DrawnPage.LevelOf(1) } : ruling)] };

        var table = PageLayout.Read([page]).ShouldHaveSingleItem().ShouldBeOfType<Table>();

        table.Rows[0].Cells.Select(cell => cell.ColumnSpan).ShouldBe([1, 2]);
        table.Rows[0].Cells[1].Paragraphs.ShouldBe(["Công tác chỉ đạo, điều hành"]);
    }

    [Fact]
    public void A_table_goes_on_over_pages_without_its_repeated_heading()
    {
        var first = DrawnPage.Draw("TT  Nhiệm vụ               Đơn vị\n1   Rà soát                Văn phòng").WithGrid([-1, 3, 26, 38], [0, 1, 2]);
        var second = DrawnPage.Draw("TT  Nhiệm vụ               Đơn vị\n2   Báo cáo                Thanh tra", 2).WithGrid([-1, 3, 26, 38], [0, 1, 2]);

        TextOf(PageLayout.Read([first, second])).ShouldBe("TT | Nhiệm vụ | Đơn vị\n1 | Rà soát | Văn phòng\n2 | Báo cáo | Thanh tra");
    }

    [Fact]
    public void A_row_that_a_page_break_parts_is_put_together()
    {
        var first = DrawnPage.Draw("TT  Nhiệm vụ               Đơn vị\n1   Rà soát thủ tục hành   Văn phòng").WithGrid([-1, 3, 26, 38], [0, 1, 2]);
        var second = DrawnPage.Draw("    chính của tỉnh         Sở", 2).WithGrid([-1, 3, 26, 38], [0, 1]);

        TextOf(PageLayout.Read([first, second])).ShouldBe("TT | Nhiệm vụ | Đơn vị\n1 | Rà soát thủ tục hành chính của tỉnh | Văn phòng Sở");
    }

    [Fact]
    public void Footnotes_stand_behind_the_text_and_do_not_part_it()
    {
        var page = DrawnPage.Draw(string.Concat(Enumerable.Repeat("\n", 20))
            + "     Các phòng, đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nghiêm các\n[1] Nghị quyết số 76/NQ-CP của Chính phủ.");
        page = page with { Lines = [page.Lines[0], page.Lines[1] with { Size = 10 }] };

        TextOf(PageLayout.Read([page, DrawnPage.Draw("nhiệm vụ được giao.", 2)])).ShouldBe(
            "Các phòng, đơn vị trực thuộc chịu trách nhiệm tổ chức thực hiện nghiêm các nhiệm vụ được giao.\n[1] Nghị quyết số 76/NQ-CP của Chính phủ.");
    }

    [Fact]
    public void A_reference_at_the_beginning_of_a_line_is_no_heading()
    {
        var blocks = PageLayout.Read([DrawnPage.Draw("""
                 c) Dự án khẩn cấp thực hiện lựa chọn nhà đầu tư theo quy định tại khoản 2
            Điều 20 Luật này;
                 Điều 21. Hiệu lực
            """)]);

        blocks.Count.ShouldBe(2);
    }
}
