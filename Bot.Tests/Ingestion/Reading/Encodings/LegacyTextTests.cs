using System.Text;
using CchcBot.Knowledge.Ingestion.Reading.Encodings;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Encodings;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("C¨n cø NghÞ ®Þnh cña ChÝnh phñ, tr\u00ADëng phßng tr×nh UBND tØnh", "Căn cứ Nghị định của Chính phủ, trưởng phòng trình UBND tỉnh")]
    [InlineData("NGHÞ §ÞNH CñA CHÝNH PHñ Sè 12", "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 12")]
    [InlineData("UÛY BAN NHAÂN DAÂN HUYEÄN, Uûy ban nhaân daân, ñöôïc giao", "ỦY BAN NHÂN DÂN HUYỆN, Ủy ban nhân dân, được giao")]
    public void Text_before_Unicode_is_recognised_by_its_words(string text, string decoded) =>
        LegacyText.Of([text]).Decode(text).ShouldBe(decoded);

    [Theory]
    [InlineData("Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ")]
    [InlineData("và có là hè té bí xá")]
    [InlineData("Déjà vu à la carte, São Paulo, Müller, naïve façade")]
    [InlineData("Plain English without marks")]
    public void Text_in_Unicode_stays_as_it_is(string text) =>
        LegacyText.Of([text]).Decode(text).ShouldBe(text);

    [Fact]
    public void In_a_document_of_one_encoding_short_texts_follow_the_others()
    {
        var legacy = LegacyText.Of(["C¨n cø NghÞ ®Þnh cña ChÝnh phñ", "Sè"]);

        legacy.Dominant.ShouldBe(LegacyEncoding.Tcvn3);
        legacy.Decode("Sè").ShouldBe("Số");
        legacy.Decode("François").ShouldBe("François");
    }

    [Fact]
    public void A_cell_that_came_from_a_file_in_another_encoding_is_read_in_its_own()
    {
        var legacy = LegacyText.Of(["C¨n cø NghÞ ®Þnh cña ChÝnh phñ", "tr\u00ADëng phßng tr×nh UBND tØnh", "Quaän"]);

        legacy.Dominant.ShouldBe(LegacyEncoding.Tcvn3);
        legacy.Decode("Quaän").ShouldBe("Quận");
        legacy.Decode("Coâng ty Ñieän löïc thaønh phoá").ShouldBe("Công ty Điện lực thành phố");
    }

    [Fact]
    public void In_a_mixed_document_each_text_is_decided_by_itself()
    {
        string[] texts = ["Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này", "C¨n cø NghÞ ®Þnh cña ChÝnh phñ", "là và có"];
        var legacy = LegacyText.Of(texts);

        texts.Select(legacy.Decode).ShouldBe([texts[0], "Căn cứ Nghị định của Chính phủ", "là và có"]);
        legacy.Decode("C¸c ch\u00AD¬ng tr×nh träng ®iÓm về TĐC").ShouldBe("Các chương trình trọng điểm về TĐC");
    }

    [Fact]
    public async Task A_plain_text_file_in_viscii_is_read()
    {
        const string Sample = "Căn cứ Nghị định của Chính phủ về công tác văn thư";
        var table = Enumerable.Range(0, 256).ToDictionary(value => Viscii.Decode(((char)value).ToString()), value => (byte)value);

        (await ReadParagraphsAsync([.. Sample.Select(letter => table[letter.ToString()])])).ShouldBe([Sample]);
    }

    [Fact]
    public async Task A_plain_text_file_in_tcvn3_is_read() =>
        (await ReadParagraphsAsync(Encoding.Latin1.GetBytes("Sè: 12\nC¨n cø NghÞ ®Þnh cña ChÝnh phñ, tr\u00ADëng phßng"))).ShouldBe(["Số: 12", "Căn cứ Nghị định của Chính phủ, trưởng phòng"]);
}
