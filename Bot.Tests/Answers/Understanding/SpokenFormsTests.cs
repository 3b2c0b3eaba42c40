using CchcBot.Knowledge.Answers.Understanding;

namespace CchcBot.Bot.Tests.Answers.Understanding;

public sealed class SpokenFormsTests
{
    [Theory]
    [InlineData("vb này yc j ko", "văn bản này yc gì không")]
    [InlineData("phòng tôi đc giao bn nv", "phòng tôi được giao bao nhiêu nhiệm vụ")]
    [InlineData("cv đó ntn", "công văn đó như thế nào")]
    [InlineData("hạn bh", "hạn bao giờ")]
    [InlineData("có phải báo cáo k?", "có phải báo cáo không?")]
    [InlineData("hạn của UBND xã phường", "hạn của UBND các xã, phường")]
    [InlineData("ubnd xa, phuong lam gi", "ubnd các xã, phường lam gi")]
    public void Short_forms_are_written_out(string typed, string expected) => SpokenForms.WriteOut(typed).ShouldBe(expected);

    [Theory]
    [InlineData("97/KH-SKHCN")]
    [InlineData("KH 97")]
    [InlineData("P.QLKH làm gì")]
    [InlineData("Phòng KH&CN")]
    [InlineData("dịch vụ công, dv công trực tuyến")]
    [InlineData("10 k")]
    [InlineData("TCVN ISO 9001:2015")]
    public void Numbers_symbols_and_names_stay_as_they_are(string typed) => SpokenForms.WriteOut(typed).ShouldBe(typed);
}
