using System.Runtime.CompilerServices;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Checking;

public sealed class SecrecyGateTests
{
    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("[ MẬT ]")]
    [InlineData("M Ậ T")]
    [InlineData("TỐI  MẬT")]
    [InlineData("Độ mật: Tối mật")]
    [InlineData("ĐỘ MẬT: MẬT")]
    [InlineData("TÀI LIỆU THU HỒI")]
    [InlineData("TÀI LIỆU THU HỒI Thời hạn: 30/6/2025")]
    [InlineData("CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ")]
    public void A_mark_is_found_as_text_in_a_cell_and_on_a_stamp(string mark)
    {
        SecrecyGate.FindMark(new FileContent([new Paragraph("ỦY BAN NHÂN DÂN\n" + mark, 1)])).ShouldNotBeNull();
        SecrecyGate.FindMark(new FileContent([new Table([new TableRow([new TableCell([mark, "Số: 3/BC-UBND"])])])])).ShouldNotBeNull();
        SecrecyGate.FindMark(new FileContent([new Paragraph("ỦY BAN NHÂN DÂN", 1)], IsRecognized: true) { Stamps = [mark] }).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("MẬT             Độc lập - Tự do - Hạnh phúc")]
    [InlineData("SỞ MẪU\tTỐI MẬT")]
    public void A_mark_beside_the_other_column_of_a_letterhead_is_found(string line) =>
        SecrecyGate.FindMark(new FileContent([new Paragraph(line, 1)])).ShouldNotBeNull();

    [Theory]
    [InlineData("MẠT")]
    [InlineData("TÔI MÂT")]
    [InlineData("TUYÊT MẤT")]
    public void A_mark_is_found_as_recognition_may_misread_it(string line)
    {
        SecrecyGate.FindMark(new FileContent([new Paragraph("SỞ MẪU\n" + line, 1)], IsRecognized: true)).ShouldNotBeNull();
        SecrecyGate.FindMark(new FileContent([new Paragraph("SỞ MẪU\n" + line, 1)])).ShouldBeNull();
    }

    [Theory]
    [InlineData("LƯU HÀNH NỘI BỘ", "LƯU HÀNH NỘI BỘ")]
    [InlineData("(LƯU HÀNH NỘI BÔ)", "LƯU HÀNH NỘI BỘ")]
    [InlineData("XEM XONG TRẢ LẠI", "XEM XONG TRẢ LẠI")]
    [InlineData("Tài liệu lưu hành nội bộ của Sở", null)]
    public void The_mark_that_keeps_a_document_inside_the_office_is_found(string line, string? mark)
    {
        SecrecyGate.FindHandling(new FileContent([new Paragraph("SỞ MẪU\n" + line, 1)])).ShouldBe(mark);
        SecrecyGate.FindHandling(new FileContent([], IsRecognized: true) { Stamps = [line] }).ShouldBe(mark);
    }

    [Theory]
    [InlineData("Thực hiện công tác bảo vệ bí mật nhà nước; tài liệu mật, tối mật được quản lý riêng.")]
    [InlineData("BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT NHÀ NƯỚC")]
    [InlineData("CỤC QUẢN LÝ MẬT MÃ DÂN SỰ")]
    [InlineData("Mật độ dân số")]
    [InlineData("MẬT ĐỘ XÂY DỰNG")]
    [InlineData("Bảo mật")]
    [InlineData("Thu hồi tài liệu đã ban hành")]
    [InlineData("LƯU HÀNH NỘI BỘ")]
    [InlineData("Danh mục bí mật nhà nước độ Tối mật")]
    public void Running_words_are_no_mark(string words)
    {
        SecrecyGate.FindMark(new FileContent([new Paragraph("ỦY BAN NHÂN DÂN\n" + words, 1)])).ShouldBeNull();
        SecrecyGate.FindMark(new FileContent([new Table([new TableRow([new TableCell([words])])])])).ShouldBeNull();
    }

    /// <summary>A letter that was made up for this, with a red frame around a slanted mark, as a scan.</summary>
    [Fact]
    public async Task A_mark_in_a_slanted_red_frame_on_a_scan_is_found()
    {
        Requirement.Program("tesseract");
        Requirement.Program("pdftoppm");
        var scan = await File.ReadAllBytesAsync(Path.Combine(Folder(), "framed-mark.jpg"), TestContext.Current.CancellationToken);

        var outcome = await new FileReader(new ReadingOptions()).ReadAsync("a.jpg", scan, TestContext.Current.CancellationToken);

        SecrecyGate.FindMark(outcome.ShouldBeOfType<ReadingOutcome.Read>().Content).ShouldBe("MẬT");
    }

    private static string Folder([CallerFilePath] string testFile = "") => Path.GetDirectoryName(testFile)!;
}
