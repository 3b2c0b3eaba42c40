using System.Text;
using CchcBot.Knowledge.Ingestion.Reading;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    private const string Sample = "Số: 12/KH-SXD\r\n\r\n1. Giao Văn phòng chủ trì.";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Text_with_a_byte_order_mark_is_read_in_its_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        (await ReadParagraphsAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)]))
            .ShouldBe(["Số: 12/KH-SXD", "", "1. Giao Văn phòng chủ trì."]);
    }

    [Fact]
    public async Task Text_without_a_mark_is_recognised()
    {
        (await ReadParagraphsAsync(Encoding.UTF8.GetBytes(Sample)))[2].ShouldBe("1. Giao Văn phòng chủ trì.");
        (await ReadParagraphsAsync(Encoding.Unicode.GetBytes(Sample)))[2].ShouldBe("1. Giao Văn phòng chủ trì.");
        (await ReadParagraphsAsync(Encoding.BigEndianUnicode.GetBytes(Sample)))[2].ShouldBe("1. Giao Văn phòng chủ trì.");
    }

    [Fact]
    public async Task Text_in_windows_1258_is_read_and_composed()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var bytes = encoding.GetBytes("Thu\u0309 tu\u0323c ha\u0300nh chính ơ\u0309 đi\u0323a phương");

        (await ReadParagraphsAsync(bytes)).ShouldBe(["Thủ tục hành chính ở địa phương"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_file_without_content_is_refused(int zeros) =>
        (await ReadReasonAsync(new byte[zeros])).ShouldBe(ReadingTexts.Empty);

    [Fact]
    public async Task A_file_of_blanks_is_refused() =>
        (await ReadReasonAsync("  \r\n \t\n"u8.ToArray())).ShouldBe(ReadingTexts.NoText);

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused() =>
        (await ReadReasonAsync([1, 2, 3, 0, 5, 6, 0, 8, 200, 201])).ShouldBe(ReadingTexts.UnknownKind);
}
