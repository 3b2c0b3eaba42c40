using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using CchcBot.Knowledge.Documents;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CchcBot.Bot.Tests.Architecture;

public sealed class DependencyTests
{
    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader()
        .LoadAssemblies(typeof(OfficialDocument).Assembly, typeof(Program).Assembly)
        .Build();

    /// <summary>Each folder, and the product's folders that it may use besides itself. Program may use everything.</summary>
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Knowledge.Documents", [] },
        { "Knowledge.Text", [] },
        { "Knowledge.Organization", ["Knowledge.Documents", "Knowledge.Text"] },
        { "Knowledge.Calendar", ["Knowledge.Documents", "Knowledge.Text"] },
        { "Knowledge.Storage", ["Knowledge.Documents", "Knowledge.Organization"] },
        { "Knowledge.Rosters", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Storage"] },
        { "Knowledge.Identity", ["Knowledge.Documents", "Knowledge.Organization", "Knowledge.Storage"] },
        { "Knowledge.Indexing", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage"] },
        { "Knowledge.Library", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage"] },
        { "Knowledge.Acknowledgements", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Library"] },
        { "Knowledge.Assignments", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Library", "Knowledge.Acknowledgements"] },
        { "Knowledge.Reminders", ["Knowledge.Documents", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Assignments", "Knowledge.Acknowledgements"] },
        { "Knowledge.Reports", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Library", "Knowledge.Assignments", "Knowledge.Acknowledgements"] },
        // A person says a deadline in the words that documents use.
        { "Knowledge.Review", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Calendar", "Knowledge.Storage"] },
        { "Knowledge.Ingestion", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Review"] },
        { "Knowledge.Answers", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Calendar", "Knowledge.Storage", "Knowledge.Indexing", "Knowledge.Library", "Knowledge.Questions", "Knowledge.Assignments"] },
        // What the office is to look at is brought to it through the outbox.
        { "Knowledge.Questions", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Organization", "Knowledge.Storage", "Knowledge.Reminders"] },
        { "Knowledge.Evaluation", ["Knowledge.Documents", "Knowledge.Text", "Knowledge.Indexing"] },
        { "Bot.Activities", [] },
        { "Bot.Conversation", [] },
        { "Bot.Cards", [] },
        { "Bot.Embeddings", ["Knowledge"] },
        { "Bot.Channels", ["Bot.Activities", "Bot.Conversation", "Bot.Cards"] },
        { "Bot.Features", ["Bot.Conversation", "Bot.Cards", "Knowledge"] },
        // The tab takes Teams' sign-in by the rules of the protocol's own tokens.
        { "Bot.AdminConsole", ["Bot.Activities", "Knowledge"] },
        { "Bot.Commands", ["Bot.Conversation", "Bot.Cards", "Knowledge"] },
        { "Bot.Workers", ["Bot.Conversation", "Bot.Cards", "Knowledge"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_folder_uses_only_what_it_may(string folder, string[] allowed)
    {
        var mayUse = string.Join('|', allowed.Append(folder).Select(Escape));

        In(folder).Should().NotDependOnAny(
                Types().That().ResideInNamespaceMatching(@"^CchcBot\.")
                    .And().DoNotResideInNamespaceMatching($@"^CchcBot\.({mayUse})(\.|$)"))
            .WithoutRequiringPositiveResults()
            .Check(Product);
    }

    [Fact]
    public void Features_do_not_use_each_other() =>
        SliceRuleDefinition.Slices().Matching("CchcBot.Bot.Features.(*)").Should().NotDependOnEachOther().Check(Product);

    [Fact]
    public void Knowledge_knows_no_web_server() =>
        In("Knowledge").Should()
            .NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^(Microsoft\.AspNetCore|System\.Net\.Http)"))
            .Check(Product);

    [Theory]
    [InlineData("LiteDB", "Knowledge.Storage")]
    [InlineData("Lucene", "Knowledge.Indexing")]
    [InlineData("DocumentFormat.OpenXml", "Knowledge.(Ingestion|Reports)")]
    [InlineData("UglyToad", "Knowledge.Ingestion")]
    [InlineData("Microsoft.SemanticKernel", "Knowledge.Answers.Phrasing")]
    public void An_engine_stays_in_its_folder(string engine, string folder) =>
        Types().That().ResideInNamespaceMatching(@"^CchcBot\.")
            .And().DoNotResideInNamespaceMatching($@"^CchcBot\.{Escape(folder)}(\.|$)")
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching($@"^{Escape(engine)}(\.|$)"))
            .Check(Product);

    [Fact]
    public void Only_the_composition_root_reads_configuration() =>
        Types().That().ResideInNamespaceMatching(@"^CchcBot\.")
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(@"^Microsoft\.Extensions\.Configuration"))
            .Check(Product);

    [Fact]
    public void Names_say_what_a_type_does() =>
        Classes().Should().NotHaveNameMatching("(Helper|Helpers|Utils|Utility|Manager|Common|Misc|Impl)$").Check(Product);

    private static GivenTypesConjunction In(string folder) =>
        Types().That().ResideInNamespaceMatching($@"^CchcBot\.{Escape(folder)}(\.|$)");

    private static string Escape(string folder) => folder.Replace(".", @"\.", StringComparison.Ordinal);
}
