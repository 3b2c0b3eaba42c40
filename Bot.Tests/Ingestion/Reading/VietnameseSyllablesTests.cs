using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Reading;

public sealed class VietnameseSyllablesTests
{
    [Theory]
    [InlineData("nghiệp")]
    [InlineData("QUYẾT")]
    [InlineData("gì")]
    [InlineData("giếng")]
    [InlineData("khuỷu")]
    [InlineData("ủy")]
    [InlineData("hoà")]
    [InlineData("quốc")]
    [InlineData("yêu")]
    [InlineData("đường")]
    public void Syllables_are_recognised(string word) => VietnameseSyllables.IsValid(word).ShouldBeTrue();

    [Theory]
    [InlineData("n")]
    [InlineData("ghiệpn")]
    [InlineData("cac")]
    [InlineData("©n")]
    [InlineData("GÓPÝ")]
    [InlineData("strong")]
    public void Other_words_are_not(string word) => VietnameseSyllables.IsValid(word).ShouldBeFalse();

    [Fact]
    public void Words_with_digits_do_not_count() => VietnameseSyllables.Count("Kế hoạch 97/KH năm 2024, B2C").ShouldBe((3, 4));
}
