using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;
using static CchcBot.Bot.Tests.Ingestion.Reading.WordFiles.WordSample;

namespace CchcBot.Bot.Tests.Ingestion.Reading.WordFiles;

public sealed class DocxReaderTests
{
    [Fact]
    public async Task A_header_in_two_columns_is_a_table_of_two_cells()
    {
        var blocks = await ReadBlocksAsync(new WordSample
        {
            Body = $"<w:tbl><w:tr><w:tc>{P("UBND TỈNH A")}{P("SỞ B")}</w:tc><w:tc>{P("CỘNG HÒA")}</w:tc></w:tr></w:tbl>{P("Kính gửi")}",
        }.ToBytes());

        var row = blocks[0].ShouldBeOfType<Table>().Rows.ShouldHaveSingleItem();
        row.Cells.Select(cell => string.Join('/', cell.Paragraphs)).ShouldBe(["UBND TỈNH A/SỞ B", "CỘNG HÒA"]);
        blocks[1].ShouldBe(new Paragraph("Kính gửi"));
    }

    [Fact]
    public async Task Merged_cells_say_how_far_they_reach()
    {
        var blocks = await ReadBlocksAsync(new WordSample
        {
            Body = $"""
                <w:tbl>
                <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{P("I. Nhóm")}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{P("Văn phòng")}</w:tc></w:tr>
                <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>{P("Việc")}</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>{P("")}</w:tc></w:tr>
                </w:tbl>
                """,
        }.ToBytes());

        var rows = blocks[0].ShouldBeOfType<Table>().Rows;
        rows[0].Cells.Select(cell => cell.ColumnSpan).ShouldBe([2, 1]);
        rows[1].Cells.Select(cell => cell.ContinuesAbove).ShouldBe([false, false, true]);
        rows[1].Cells[0].Paragraphs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_of_one_column_is_a_frame_around_its_text()
    {
        var blocks = await ReadBlocksAsync(new WordSample
        {
            Body = $"<w:tbl><w:tr><w:tc>{P("Trong khung")}</w:tc></w:tr></w:tbl>{P("Ngoài khung")}",
        }.ToBytes());

        blocks.ShouldBe([new Paragraph("Trong khung"), new Paragraph("Ngoài khung")]);
    }

    [Fact]
    public async Task Tracked_changes_are_read_as_accepted()
    {
        const string Body = """
            <w:p><w:r><w:t xml:space="preserve">Hạn là ngày </w:t></w:r>
            <w:del w:id="1" w:author="a"><w:r><w:delText>20</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="a"><w:r><w:t>25</w:t></w:r></w:ins></w:p>
            <w:p><w:moveFrom w:id="3" w:author="a"><w:r><w:t>Chuyển</w:t></w:r></w:moveFrom><w:r><w:t>Giữ</w:t></w:r></w:p>
            <w:p><w:moveTo w:id="4" w:author="a"><w:r><w:t>Chuyển</w:t></w:r></w:moveTo></w:p>
            """;

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["Hạn là ngày 25", "Giữ", "Chuyển"]);
    }

    [Fact]
    public async Task A_paragraph_whose_end_is_deleted_runs_on_and_is_not_counted()
    {
        var deletedEnd = $"{InList(1)}<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";
        var sample = new WordSample
        {
            Body = P("Một", InList(1)) + P("Hai ", deletedEnd) + P("và ba", InList(1)),
            Numbering = DocxNumberingTests.List(1, "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"),
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["1. Một", "2. Hai và ba"]);
    }

    [Fact]
    public async Task Deleted_rows_are_gone()
    {
        var blocks = await ReadBlocksAsync(new WordSample
        {
            Body = $"""
                <w:tbl><w:tr><w:tc>{P("1")}</w:tc><w:tc>{P("Giữ")}</w:tc></w:tr>
                <w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr><w:tc>{P("2")}</w:tc><w:tc>{P("Bỏ")}</w:tc></w:tr></w:tbl>
                """,
        }.ToBytes());

        TextOf(blocks).ShouldBe("1 | Giữ");
    }

    [Fact]
    public async Task A_text_box_with_a_fallback_is_read_once()
    {
        const string Body = """
            <w:p><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>QUYẾT ĐỊNH</w:t></w:r></w:p>
            """;

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["QUYẾT ĐỊNH", "DỰ THẢO"]);
    }

    [Fact]
    public async Task Content_controls_and_links_are_read_and_prompts_are_not()
    {
        const string Body = """
            <w:sdt><w:sdtContent><w:p><w:r><w:t xml:space="preserve">Số: </w:t></w:r>
            <w:sdt><w:sdtContent><w:r><w:t>12/KH-SXD</w:t></w:r></w:sdtContent></w:sdt>
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Bấm để nhập</w:t></w:r></w:sdtContent></w:sdt>
            <w:hyperlink w:anchor="x"><w:r><w:t xml:space="preserve"> tại cổng</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt>
            """;

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["Số: 12/KH-SXD tại cổng"]);
    }

    [Fact]
    public async Task Fields_show_their_results_and_not_their_codes()
    {
        const string Body = """
            <w:p><w:r><w:t xml:space="preserve">Trang </w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>hai</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr="DATE"><w:r><w:t xml:space="preserve"> 01/02/2024</w:t></w:r></w:fldSimple></w:p>
            """;

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["Trang hai 01/02/2024"]);
    }

    [Fact]
    public async Task Hidden_text_is_dropped_whether_a_run_or_its_style_hides_it()
    {
        var sample = new WordSample
        {
            Body = """
                <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Hidden"/></w:rPr><w:t>ẩn</w:t></w:r>
                <w:r><w:rPr><w:rStyle w:val="Hidden"/><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>
                """,
            Styles = """
                <w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="character" w:styleId="Hidden"><w:basedOn w:val="Base"/></w:style>
                """,
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["hiện"]);
    }

    [Fact]
    public async Task Capitals_by_formatting_are_read_as_they_show()
    {
        const string Body = "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Quyết định</w:t></w:r></w:p>";

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["QUYẾT ĐỊNH"]);
    }

    [Fact]
    public async Task Signs_breaks_and_hyphens_are_characters()
    {
        const string Body = """
            <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>
            <w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r></w:p>
            """;

        (await ReadParagraphsAsync(new WordSample { Body = Body }.ToBytes())).ShouldBe(["a\tb\nc-de☑≥"]);
    }

    [Fact]
    public async Task Notes_stand_behind_the_text_in_the_order_of_their_references()
    {
        var sample = new WordSample
        {
            Body = "<w:p><w:r><w:t>Theo Nghị định</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>" + P("Hết"),
            Footnotes = $"<w:footnote w:id=\"3\">{P("Không dùng")}</w:footnote><w:footnote w:id=\"7\">{P(" Số 30/2020/NĐ-CP")}</w:footnote>",
        };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["Theo Nghị định.", "Hết", "[1] Số 30/2020/NĐ-CP"]);
    }

    [Fact]
    public async Task Of_a_page_header_only_a_mark_is_kept()
    {
        var sample = new WordSample { Body = P("Nội dung"), Header = P("Trang 2") + P("TUYỆT MẬT") + P("Sở Xây dựng bảo mật thông tin khách hàng") };

        (await ReadParagraphsAsync(sample.ToBytes())).ShouldBe(["TUYỆT MẬT", "Nội dung"]);
    }

    [Fact]
    public async Task Text_is_composed_and_cleaned() =>
        (await ReadParagraphsAsync(new WordSample { Body = P("  Ðo\u031B\u0300i số\u00A0ng \u200B") }.ToBytes())).ShouldBe(["Đời số ng"]);

    [Fact]
    public async Task A_file_of_deeply_nested_xml_is_refused_and_not_loaded()
    {
        var depth = 20_000;
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", depth)) + P("x")
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", depth));

        (await ReadReasonAsync(new WordSample { Body = body }.ToBytes())).ShouldBe(ReadingTexts.TooLargeInside);
    }
}
