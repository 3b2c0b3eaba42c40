using CchcBot.Knowledge.Answers.Understanding;

namespace CchcBot.Bot.Tests.Answers.Understanding;

public sealed class SpeechActReaderTests
{
    [Theory]
    [InlineData("xem tiếp", SpeechAct.More)]
    [InlineData("cho tôi xem thêm", SpeechAct.More)]
    [InlineData("more", SpeechAct.More)]
    [InlineData("cảm ơn em nhiều", SpeechAct.Thanks)]
    [InlineData("chào bạn", SpeechAct.Greeting)]
    [InlineData("bạn là ai", SpeechAct.WhoAreYou)]
    [InlineData("bạn làm được gì?", SpeechAct.Help)]
    [InlineData("không, ý tôi là kế hoạch 15 năm 2024", SpeechAct.Correction)]
    [InlineData("nhầm, phòng Kế hoạch", SpeechAct.Correction)]
    [InlineData("Không gian làm việc chung do ai quản lý?", SpeechAct.Question)]
    [InlineData("Ai là người ký?", SpeechAct.Question)]
    [InlineData("chào cờ đầu tuần phải làm gì", SpeechAct.Question)]
    [InlineData("xem tiếp nhận hồ sơ ở đâu", SpeechAct.Question)]
    public void What_a_message_does_is_told(string message, object act) => SpeechActReader.Read(message).ShouldBe((SpeechAct)act);
}
