using System.Text.RegularExpressions;
using CchcBot.Bot.Commands;

namespace CchcBot.Bot.Tests.Commands;

public sealed class VerbFaultsTests
{
    [Fact]
    public void What_nobody_foresaw_is_told_in_one_line_by_its_name()
    {
        var said = VerbFaults.Describe(new RegexMatchTimeoutException("a question", "a pattern", TimeSpan.FromSeconds(1)));

        said.ShouldContain("RegexMatchTimeoutException");
        said.ShouldNotContain("a question");
        said.ShouldNotContain("\n");
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_told_in_its_own_words() =>
        VerbFaults.Describe(new IOException("Ổ đĩa đã đầy.")).ShouldBe("Không thực hiện được: Ổ đĩa đã đầy.");
}
