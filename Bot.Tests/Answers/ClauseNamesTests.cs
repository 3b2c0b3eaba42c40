using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Tests.Answers;

public sealed class ClauseNamesTests
{
    [Theory]
    [InlineData("0", "phần mở đầu")]
    [InlineData("3", "khoản 3")]
    [InlineData("2.a", "điểm a khoản 2")]
    [InlineData("Điều 5", "Điều 5")]
    [InlineData("Điều 5.2.đ", "điểm đ khoản 2 Điều 5")]
    [InlineData("II.1", "mục II.1")]
    [InlineData("PL1.12", "Phụ lục, mục 12")]
    [InlineData("PL2.IV", "Phụ lục 2, mục IV")]
    [InlineData("KT.Điều 6.3", "khoản 3 Điều 6 (văn bản kèm theo)")]
    public void A_provision_is_named_from_the_small_to_the_large(string path, string expected) =>
        ClauseNames.Of(new ProvisionPath(path), "vi").ShouldBe(expected);
}
