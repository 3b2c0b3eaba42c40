using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Tests.Answers;

public sealed class AmendedPlacesTests
{
    [Theory]
    [InlineData("tai diem a khoan 2 muc ii da in la", "II.2.a", true)]
    [InlineData("tai diem a khoan 2 muc ii da in la", "II.1.a", false)]
    [InlineData("tai diem a khoan 2 muc ii da in la", "III.2", false)]
    [InlineData("sua doi khoan 1, khoan 3 dieu 5 nhu sau", "Điều 5.3", true)]
    [InlineData("sua doi khoan 1, khoan 3 dieu 5 nhu sau", "Điều 5.1", true)]
    [InlineData("sua doi khoan 1, khoan 3 dieu 5 nhu sau", "Điều 5.2", false)]
    [InlineData("sua doi khoan 1, khoan 3 dieu 5 nhu sau", "Điều 3.1", false)]
    [InlineData("bai bo dieu 7 quyet dinh", "Điều 7.2", true)]
    [InlineData("muc ii, khoan 2, diem b duoc sua", "II.2.b", true)]
    [InlineData("muc ii, khoan 2, diem b duoc sua", "II.1", false)]
    [InlineData("nhiem vu so 3 tai phu luc ke hoach", "PL1.3", true)]
    [InlineData("nhiem vu so 3 tai phu luc ke hoach", "3", false)]
    [InlineData("khoan 2 dieu 6 cua quy che", "KT.Điều 6.2.a", true)]
    public void A_provision_is_amended_only_where_its_whole_address_agrees(string words, string clause, bool isNamed) =>
        (AmendedPlaces.EndOfNaming(words, new ProvisionPath(clause)) is not null).ShouldBe(isNamed);
}
