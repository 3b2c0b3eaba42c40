using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Channels;

namespace CchcBot.Bot.Tests.Channels;

public sealed class CardBesideTextTests
{
    [Theory]
    [InlineData("Còn **15 đơn vị** chưa xác nhận.", "15 đơn vị", false)]
    [InlineData("Còn 15 đơn vị chưa xác nhận.", "5 đơn vị", true)]
    [InlineData("Căn cứ Điều 12 của Quy chế.", "Điều 1", true)]
    [InlineData("Căn cứ Điều 12, Điều 1 của Quy chế.", "Điều 1", false)]
    [InlineData("Rà soát các thủ tục hành chính.", "Rà soát các thủ tục hà…", false)]
    public void Only_whole_words_that_the_text_has_are_left_out(string text, string block, bool isShown) =>
        (CardBesideText.Of(AdaptiveCard.Create("vi", [AdaptiveCard.Text(block)]), text) is not null).ShouldBe(isShown);

    [Fact]
    public void A_field_whose_number_is_only_part_of_another_stays()
    {
        var facts = new JsonObject { ["type"] = "FactSet", ["facts"] = new JsonArray(new JsonObject { ["title"] = "Đơn vị", ["value"] = "5" }) };

        CardBesideText.Of(AdaptiveCard.Create("vi", [facts]), "Đơn vị: 50").ShouldNotBeNull();
    }
}
