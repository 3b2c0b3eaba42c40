using CchcBot.Knowledge.Ingestion.Parsing;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

public sealed class NumberPatternsTests
{
    [Theory]
    [InlineData("tại Công văn số 20417-CV/TW ngày", "20417-CV/TW")]
    [InlineData("số 12- -NQ/TU ngày", "12-NQ/TU")]
    [InlineData("Nghị quyết số 12 – NQ/TU", "12-NQ/TU")]
    public void Find_reads_numbers_of_the_party(string text, string printed) =>
        NumberPatterns.Find(text).ShouldHaveSingleItem().Number.Printed.ShouldBe(printed);
}
