using CchcBot.Bot.Activities;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Channels;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Tests.Channels;

public sealed class RatingButtonsTests
{
    private static readonly Reply Answer = new("Có.") { AnswerId = "a1", Card = AdaptiveCard.Create("vi", [AdaptiveCard.Text("Nguồn")]) };

    [Fact]
    public void Teams_is_asked_for_its_own_thumbs()
    {
        var message = Render(Answer, "msteams");

        message.ChannelData!.ToJsonString().ShouldBe("""{"feedbackLoop":{"type":"default"}}""");
        message.Attachments!.ToJsonString().ShouldNotContain(SharedVerbs.Feedback);
    }

    [Fact]
    public void Elsewhere_the_card_has_the_thumbs()
    {
        var message = Render(Answer, "webchat");

        message.ChannelData.ShouldBeNull();
        message.Attachments![0]!["content"]!["actions"]!.AsArray().Select(action => action!["data"]!["reaction"]!.ToString()).ShouldBe(["like", "dislike"]);
        Answer.Card!["actions"].ShouldBeNull();
    }

    [Fact]
    public void What_is_no_answer_is_not_judged()
    {
        Render(Answer with { AnswerId = null }, "msteams").ChannelData.ShouldBeNull();
        Render(Answer with { AnswerId = null }, "webchat").Attachments!.ToJsonString().ShouldNotContain(SharedVerbs.Feedback);
    }

    private static OutgoingActivity Render(Reply reply, string channel) =>
        ReplyRendering.Messages(reply, new Activity { Type = "message", ChannelId = channel })[^1];
}
