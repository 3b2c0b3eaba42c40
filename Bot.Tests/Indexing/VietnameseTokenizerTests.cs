using System.Text;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class VietnameseTokenizerTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("Thuỷ", "THỦY")]
    [InlineData("uỷ", "ủy")]
    [InlineData("kỹ", "kĩ")]
    [InlineData("quý", "quí")]
    [InlineData("Ðơn", "đơn")]
    public void Two_spellings_of_a_syllable_are_one_token(string one, string other) =>
        Exact(one).ShouldBe(Exact(other));

    [Theory]
    [InlineData("hoàn", "hòan")]
    [InlineData("tuy", "tui")]
    [InlineData("thúy", "thúi")]
    public void Different_syllables_stay_different(string one, string other) =>
        Exact(one).ShouldNotBe(Exact(other));

    [Fact]
    public void Decomposed_text_gives_the_same_tokens() =>
        Exact("Đường số hoá".Normalize(NormalizationForm.FormD)).ShouldBe(["đường", "số", "hóa"]);

    [Fact]
    public void A_document_number_falls_into_its_parts() =>
        Exact("871/UBND-NC").ShouldBe(["871", "ubnd", "nc"]);

    [Theory]
    [InlineData("08", "8")]
    [InlineData("1.500.000", "1500000")]
    [InlineData("0", "0")]
    [InlineData("00", "0")]
    public void A_number_has_one_form(string written, string expected) =>
        Exact(written).ShouldBe([expected]);

    [Fact]
    public void A_token_says_where_it_stands()
    {
        const string Text = "Hạn: ngày 05/3.";

        var token = VietnameseTokenizer.Tokenize(Text)[2];

        Text.Substring(token.Start, token.Length).ShouldBe("05");
    }

    private static IEnumerable<string> Exact(string text) => VietnameseTokenizer.Tokenize(text).Select(token => token.Exact);
}
