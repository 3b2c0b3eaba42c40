using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.PdfFiles;

public sealed class PdfReaderTests
{
    [Fact]
    public async Task A_plan_is_read_in_order_with_its_pages()
    {
        var blocks = await ReadCorpusAsync("corpus/department/documents/250-KH-UBND.pdf");

        TextOf([blocks[0]]).ShouldStartWith("ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ");
        blocks[1].ShouldBe(new Paragraph("KẾ HOẠCH", 1));
        blocks.OfType<Paragraph>().ShouldContain(paragraph =>
            paragraph.Text == "3. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng phương án sắp xếp tổ chức bộ máy, trình UBND tỉnh chậm nhất ngày 29/11/2024.");
        blocks.OfType<Table>().Count().ShouldBe(2);
        blocks[^1].ShouldBe(new Paragraph("(văn bản giả định dùng để kiểm thử)", 2));
    }

    [Fact]
    public async Task Long_files_come_as_paragraphs_of_valid_syllables()
    {
        var blocks = await ReadCorpusAsync("corpus/word-files/159ef55056efd25f9b0b434d3d2d51f092283747.pdf");

        var (valid, all) = VietnameseSyllables.Count(TextOf(blocks));
        ((double)valid / all).ShouldBeGreaterThan(0.97);
        blocks.OfType<Table>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_truncated_file_is_refused()
    {
        var bytes = await File.ReadAllBytesAsync(Corpus.Find("corpus/department/documents/250-KH-UBND.pdf"), TestContext.Current.CancellationToken);

        (await ReadReasonAsync(bytes[..200])).ShouldBe(ReadingTexts.BrokenPdf);
    }

    private static async Task<IReadOnlyList<Block>> ReadCorpusAsync(string path) =>
        await ReadBlocksAsync(await File.ReadAllBytesAsync(Corpus.Find(path), TestContext.Current.CancellationToken));
}
