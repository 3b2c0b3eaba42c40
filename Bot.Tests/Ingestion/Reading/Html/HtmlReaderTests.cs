using System.Text;
using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public async Task A_page_is_read_as_a_browser_shows_it() =>
        (await ReadAsync("<html><head><title>x</title><style>p{}</style></head><body><p>Số:\n  12/KH <b>đã</b> ký<br>hôm nay</p><script>y</script><p style='display: none'>ẩn</p><del>cũ</del><div>Hết&shy;</div></body></html>"))
            .ShouldBe(["Số: 12/KH đã ký\nhôm nay", "Hết"]);

    [Fact]
    public async Task Lists_show_their_numbers() =>
        (await ReadAsync("<html><body><ol start=3><li>ba</li><li>bốn<ol type=a><li>a</li></ol></li></ol><ul><li>chấm</li></ul></body></html>"))
            .ShouldBe(["3. ba", "4. bốn", "a. a", "• chấm"]);

    [Fact]
    public async Task Tables_keep_their_merged_cells()
    {
        var blocks = await ReadBlocksAsync(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><table><tr><td colspan=2>I</td><td rowspan=2>VP</td></tr><tr><td>1</td><td>Việc<p>hai dòng</td></tr></table>"));

        var rows = blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Rows;
        rows[0].Cells[0].ColumnSpan.ShouldBe(2);
        rows[1].Cells.Count.ShouldBe(3);
        rows[1].Cells[1].Paragraphs.ShouldBe(["Việc", "hai dòng"]);
        rows[1].Cells[2].ContinuesAbove.ShouldBeTrue();
    }

    [Fact]
    public async Task A_word_file_that_is_a_web_page_is_read_as_one()
    {
        var page = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<html xmlns:o='x'><body><p>Kế hoạch</p></body></html>"));

        (await ReadParagraphsAsync([.. page], "ke-hoach.docx")).ShouldBe(["Kế hoạch"]);
    }

    [Fact]
    public async Task A_page_nested_without_end_is_refused() =>
        (await ReadReasonAsync(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 500_000)) + "x"))).ShouldBe(ReadingTexts.BrokenFile);

    private static Task<IReadOnlyList<string>> ReadAsync(string html) => ReadParagraphsAsync(Encoding.UTF8.GetBytes(html), "a.html");
}
