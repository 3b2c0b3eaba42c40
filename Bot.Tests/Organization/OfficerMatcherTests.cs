using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Tests.Organization;

public sealed class OfficerMatcherTests
{
    private static readonly Roster Roster = new([],
    [
        Person("hung", "Trần Thử Hùng", "hung@so-mau.example"),
        Person("an-1", "Lê Mẫu An", "an1@so-mau.example"),
        Person("an-2", "Lê Mẫu An", "an2@so-mau.example"),
        Person("binh", "Lê Mẫu An Bình", null),
        Person("hoa", "Lý Thử Hoà", null),
    ]);

    [Theory]
    [InlineData("cho đồng chí Trần Thử Hùng và các đơn vị", "hung")]
    [InlineData("cho dong chi tran thu hung", "hung")]
    [InlineData("cho bà Lý Thử Hòa", "hoa")]
    [InlineData("cho bà Lí Thử Hoà", "hoa")]
    [InlineData("cho ông Trần Thử Hưng", "")]
    [InlineData("cho ông Lê Mẫu An Bình", "binh")]
    [InlineData("gửi hung@so-mau.example.", "hung")]
    [InlineData("cho Lê Mẫu An (an1@so-mau.example)", "an-1")]
    [InlineData("cho Lê Mẫu An", "an-1 an-2")]
    public void A_sentence_names_those_whose_whole_name_or_address_it_has(string text, string people) =>
        string.Join(' ', OfficerMatcher.FindNamed(Roster, text).Select(person => person.Id)).ShouldBe(people);

    [Theory]
    [InlineData("cho Lê Mẫu An", 2)]
    [InlineData("cho Lê Mẫu An (an1@so-mau.example)", 0)]
    [InlineData("cho an1@so-mau.example, an2@so-mau.example", 0)]
    public void Who_is_told_apart_by_an_address_is_not_ambiguous(string text, int count) =>
        OfficerMatcher.FindAmbiguous(OfficerMatcher.FindNamed(Roster, text), text).Count.ShouldBe(count);

    private static Officer Person(string id, string name, string? email) => new(id, name, "van phong so", OfficerRole.Staff, email, null, null);
}
