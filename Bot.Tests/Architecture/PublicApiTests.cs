using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Tests.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    public void Knowledge_exposes_only_what_was_approved()
    {
        var types = typeof(OfficialDocument).Assembly.GetExportedTypes()
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal);

        string.Join('\n', types).ShouldBeApproved("Knowledge.PublicApi");
    }
}
