using System.Text;
using System.Text.Json;
using CchcBot.Bot.Activities;
using CsCheck;

namespace CchcBot.Bot.Tests.Activities;

public sealed class ActivityJsonTests
{
    [Fact]
    public void Names_are_read_in_any_case()
    {
        var activity = Read("""{"TYPE":"message","Text":"xin chào","conversation":{"ID":"c1"}}""");

        activity.Text.ShouldBe("xin chào");
        activity.Conversation!.Id.ShouldBe("c1");
    }

    [Fact]
    public void Unknown_members_go_out_as_they_came_in()
    {
        const string json = """
            {"type":"message","from":{"id":"u","givenName":"An"},"conversation":{"id":"c","isGroup":true},"xTra":{"Số":[1,null]}}
            """;

        var written = JsonSerializer.Serialize(Read(json), ActivityJson.Options);

        JsonElement.DeepEquals(JsonDocument.Parse(written).RootElement, JsonDocument.Parse(json).RootElement).ShouldBeTrue();
    }

    [Fact]
    public void Vietnamese_letters_are_written_as_themselves()
    {
        var written = JsonSerializer.Serialize(Some.Reply("Quán triệt ngày 01/3 & <b>đúng hạn</b>"), ActivityJson.Options);

        written.ShouldBe("""{"type":"message","text":"Quán triệt ngày 01/3 & <b>đúng hạn</b>"}""");
    }

    [Fact]
    public void A_moment_is_written_with_its_offset()
    {
        var activity = Some.Message() with { Timestamp = new DateTimeOffset(2026, 11, 23, 19, 22, 45, TimeSpan.FromHours(7)) };

        JsonSerializer.Serialize(activity, ActivityJson.Options).ShouldContain("\"2026-11-23T19:22:45+07:00\"");
    }

    [Fact]
    public void Address_turns_the_conversation_around()
    {
        var inbound = Some.Message(id: "a1");

        var json = ActivityJson.Address(inbound, Some.Reply("vâng"));

        json.ToJsonString(ActivityJson.Options).ShouldBe(
            """{"type":"message","text":"vâng","channelId":"emulator","serviceUrl":"http://localhost:5070","from":{"id":"bot-1","name":"Bot"},"recipient":{"id":"user-1","name":"User"},"conversation":{"id":"c1|livechat"},"replyToId":"a1","locale":"vi-VN"}""");
    }

    [Fact]
    public void Address_keeps_the_language_of_the_answer()
    {
        var json = ActivityJson.Address(Some.Message(), Some.Reply("yes") with { Locale = "en-US" });

        json["locale"]!.GetValue<string>().ShouldBe("en-US");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","conversation":"c1"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":" "}""")]
    [InlineData("""{"type":{}}""")]
    [InlineData("""{"type":7}""")]
    public void What_is_no_activity_is_refused_with_one_line(string json)
    {
        var refused = ActivityReader.Parse(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<RequestBody.Refused>();

        refused.Status.ShouldBe(400);
        refused.Reason.ShouldNotContain("\n");
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        ActivityReader.Parse("\uFEFF{\"type\":\"message\"}"u8).ShouldBeOfType<RequestBody.Read>();

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 200].Sample(bytes => ActivityReader.Parse(bytes) is not null);

    private static Activity Read(string json) =>
        ActivityReader.Parse(Encoding.UTF8.GetBytes(json)).ShouldBeOfType<RequestBody.Read>().Activity;
}
