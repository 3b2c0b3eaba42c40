using System.Text.Json.Nodes;
using CchcBot.Bot.Commands;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CchcBot.Bot.Tests.Answers.Phrasing;

/// <summary>All questions of the development data, with and without a model.</summary>
public sealed class DepartmentQuestionsTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-model-");
    private ServiceProvider _services = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var folder = Corpus.Find("corpus/department");
        _services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddKnowledge(new KnowledgeOptions { DataFolder = _folder.FullName })
            .AddSingleton<LoadVerb>().AddSingleton<RosterVerb>().BuildServiceProvider();
        await _services.GetRequiredService<RosterVerb>().ImportAsync(Path.Combine(folder, "roster.csv"), isDryRun: false, Silent(folder), Token);
        await _services.GetRequiredService<LoadVerb>().RunAsync([Path.Combine(folder, "documents")], json: false, Silent(folder), Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_that_a_lying_model_says_reaches_anybody()
    {
        await using var server = await ScriptedChatServer.StartAsync(ScriptedModels.Adversarial, Token);
        var rules = await AnswerAllAsync(null);

        var answers = await AnswerAllAsync(server.Endpoint);

        server.Calls.ShouldNotBeEmpty();
        answers.Select(What).ShouldBe(rules.Select(What));
    }

    [Fact]
    public async Task A_model_that_keeps_to_the_passages_takes_nothing_from_the_rules_answers()
    {
        await using var server = await ScriptedChatServer.StartAsync(ScriptedModels.Honest, Token);
        var rules = await AnswerAllAsync(null);

        var answers = await AnswerAllAsync(server.Endpoint);

        answers.Count(answer => Text(answer).StartsWith("Tóm lược", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        foreach (var (answer, rule) in answers.Zip(rules))
        {
            Text(answer).ShouldEndWith(Text(rule));
            answer["kind"]!.ToString().ShouldBe(rule["kind"]!.ToString());
            Citations(answer).Take(Citations(rule).Count).ShouldBe(Citations(rule));
            answer["missing"]!.ToJsonString().ShouldBe(rule["missing"]!.ToJsonString());
        }
    }

    private async Task<List<JsonNode>> AnswerAllAsync(Uri? endpoint)
    {
        await using var model = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<IStateStore, MemoryStateStore>()
            .AddLanguageModel(new ModelOptions { Endpoint = endpoint, Name = "scripted", DailyTokens = int.MaxValue }).BuildServiceProvider();
        var responder = new Responder(_services.GetRequiredService<Answerer>(), experts: null, model.GetService<ModelVoice>());
        await using var output = new StringWriter();
        var questions = Corpus.Find("corpus/department/questions.jsonl");
        await new AskVerb(responder, _services.GetRequiredService<IKnowledgeStore>()).RunBatchAsync(questions, new VerbOutput(output, output, _folder.FullName), Token);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static VerbOutput Silent(string folder) => new(TextWriter.Null, TextWriter.Null, folder);

    private static string Text(JsonNode answer) => answer["answer"]!.ToString();

    private static List<string> Citations(JsonNode answer) => [.. answer["citations"]!.AsArray().Select(citation => citation!.ToJsonString())];

    private static string What(JsonNode answer) => $"{answer["id"]} {answer["kind"]} {answer["missing"]} {Text(answer)} {string.Concat(Citations(answer))}";
}
