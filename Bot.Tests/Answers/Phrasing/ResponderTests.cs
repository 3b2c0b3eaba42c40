using System.Text.Json.Nodes;
using CchcBot.Bot.Tests.Fakes;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Answers.Phrasing;
using CchcBot.Knowledge.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Answers.Phrasing;

public sealed class ResponderTests(InventedDepartment department) : IClassFixture<InventedDepartment>
{
    private const string Topic = "Tổ kiểm tra lưu động họp bao lâu một lần?";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 5, 10, 2, 0, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sentence_that_the_passage_bears_out_stands_in_front_of_the_whole_answer()
    {
        await using var server = await ScriptedChatServer.StartAsync(chat => "Theo Quyết định 60/QĐ-SGTVT, Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [1].\n", Token);

        var answer = await AskAsync(server, Topic);

        answer.IsPhrasedByModel.ShouldBeTrue();
        answer.Text.ShouldStartWith("Tóm lược");
        answer.Text.ShouldContain("- Theo Quyết định 60/QĐ-SGTVT, Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [1].");
        answer.Text.ShouldEndWith(department.Ask(Topic).Text);
        answer.Citations.ShouldBe(department.Ask(Topic).Citations);
    }

    [Theory]
    [InlineData("Tổ kiểm tra lưu động họp mỗi tháng một lần [1].")]
    [InlineData("Phòng Vận tải phải nộp báo cáo trước ngày 01/01/2030 [1].")]
    [InlineData("Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần.")]
    [InlineData("Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [7].")]
    [InlineData("Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý hai lần [1].")]
    [InlineData("Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần tại http://example.test [1].")]
    [InlineData("[1] [1] [1]")]
    [InlineData("KHÔNG")]
    [InlineData("")]
    public async Task What_no_passage_bears_out_reaches_nobody(string said)
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => said, Token);

        var answer = await AskAsync(server, Topic);

        answer.Text.ShouldBe(department.Ask(Topic).Text);
        answer.IsPhrasedByModel.ShouldBeFalse();
        server.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_true_and_invented_sentences_the_true_ones_are_kept()
    {
        await using var server = await ScriptedChatServer.StartAsync(
            _ => "Mức phạt là 5 triệu đồng [1].\nKiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần **[1]**.\nThanh tra Sở chịu trách nhiệm [1].", Token);

        var answer = await AskAsync(server, Topic);

        answer.Text.ShouldContain("- Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [1].");
        answer.Text.ShouldNotContain("triệu");
        answer.Text.ShouldNotContain("chịu trách nhiệm");
    }

    [Fact]
    public async Task Output_without_end_is_cut_off()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => string.Concat(Enumerable.Repeat("Phòng Vận tải nộp phạt [1].\n", 100_000)), Token);

        (await AskAsync(server, Topic)).Text.ShouldBe(department.Ask(Topic).Text);
    }

    [Fact]
    public async Task Duties_stay_the_rules_list_and_the_model_is_not_asked()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => "Không có nhiệm vụ nào [1].", Token);
        var question = "Phòng Vận tải phải làm gì theo công văn 345?";

        (await AskAsync(server, question)).Text.ShouldBe(department.Ask(question).Text);

        server.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_an_amended_provision_the_model_learns_nothing()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => "Chậm nhất 30/6/2023, Báo cáo kiểm tra [1].", Token);

        (await AskAsync(server, "Hạn kiểm tra tải trọng xe tại các mỏ đá là khi nào?")).Text.ShouldNotContain("Tóm lược");

        server.Calls.SelectMany(call => call.Passages).ShouldNotContain(passage => passage.Text.Contains("30/6/2023 |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_model_looks_up_is_cited_behind_what_the_rules_cite()
    {
        await using var server = await ScriptedChatServer.StartAsync(
            chat => chat.Found is { } found
                ? $"Rà soát phù hiệu xe [1].\nPhòng Vận tải rà soát phù hiệu xe hợp đồng trên địa bàn [{found.First(passage => passage!["text"]!.ToString().Contains("phù hiệu", StringComparison.Ordinal))!["n"]}]."
                : ScriptedChat.Call("search", new JsonObject { ["query"] = "rà soát phù hiệu xe hợp đồng" }),
            Token);

        var answer = await AskAsync(server, Topic);

        var cited = answer.Citations.Count;
        answer.Text.ShouldContain($"- Phòng Vận tải rà soát phù hiệu xe hợp đồng trên địa bàn [{cited}].");
        answer.Citations[^1].Document.ShouldBe("345/SGTVT-VP");
        server.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Functions_read_nothing_outside_the_documents_that_the_question_names()
    {
        await using var server = await ScriptedChatServer.StartAsync(
            chat => chat.Found is not null ? "KHÔNG" : ScriptedChat.Call("get_provision", new JsonObject { ["document"] = "345/SGTVT-VP", ["clause"] = "2" }), Token);

        await AskAsync(server, "Điều 1 Quyết định 60/QĐ-SGTVT nói gì?");

        server.Calls[^1].Found.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_model_that_only_calls_functions_is_ended()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => ScriptedChat.Call("search", new JsonObject { ["query"] = "xe" }), Token);

        (await AskAsync(server, Topic)).Text.ShouldBe(department.Ask(Topic).Text);

        server.Calls.Count.ShouldBeLessThan(8);
    }

    [Fact]
    public async Task A_dead_server_costs_no_answer_and_is_left_alone_for_a_minute()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => throw new InvalidOperationException("broken"), Token);
        var responder = Responder(server.Endpoint);

        (await responder.AnswerAsync(Question(Topic), null, Token)).Text.ShouldBe(department.Ask(Topic).Text);
        await responder.AnswerAsync(Question(Topic), null, Token);
        server.Calls.Count.ShouldBe(1);

        _clock.Advance(TimeSpan.FromMinutes(2));
        await responder.AnswerAsync(Question(Topic), null, Token);
        server.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_is_not_there_costs_no_answer() =>
        (await Responder(new Uri("http://127.0.0.1:9/v1")).AnswerAsync(Question(Topic), null, Token)).Text.ShouldBe(department.Ask(Topic).Text);

    [Fact]
    public async Task A_slow_server_is_waited_for_no_longer_than_the_limit()
    {
        var asked = new TaskCompletionSource();
        await using var server = await ScriptedChatServer.StartAsync(
            async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                return "";
            },
            Token);
        var answering = Responder(server.Endpoint).AnswerAsync(Question(Topic), null, Token);

        await asked.Task;
        _clock.Advance(TimeSpan.FromSeconds(21));

        (await answering).Text.ShouldBe(department.Ask(Topic).Text);
    }

    [Fact]
    public async Task When_the_days_budget_is_spent_the_model_rests_until_tomorrow()
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => "KHÔNG", Token);
        var responder = Responder(server.Endpoint, dailyTokens: 10);

        await responder.AnswerAsync(Question(Topic), null, Token);
        await responder.AnswerAsync(Question(Topic), null, Token);
        server.Calls.Count.ShouldBe(1);

        _clock.Advance(TimeSpan.FromDays(1));
        await responder.AnswerAsync(Question(Topic), null, Token);
        server.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_stops_the_answer_is_not_written_to_any_further()
    {
        await using var server = await ScriptedChatServer.StartAsync(
            _ => "Kiện toàn Tổ kiểm tra lưu động, họp mỗi quý một lần [1].\n" + string.Concat(Enumerable.Repeat("Và nữa.\n", 50)), Token);
        var shown = new List<string>();

        var answer = await Responder(server.Endpoint).AnswerAsync(
            Question(Topic),
            (text, _) =>
            {
                shown.Add(text);
                return Task.FromResult(text.Length == 0);
            },
            Token);

        shown.Count.ShouldBe(2);
        answer.Text.ShouldStartWith(shown[1]);
    }

    [Fact]
    public async Task A_word_that_is_only_spelled_out_is_answered_and_the_reading_is_told()
    {
        await using var server = await ScriptedChatServer.StartAsync(Rewrite("deadline", "sơn kẻ vạch đường cổng trường học"), Token);

        var answer = await AskAsync(server, "hạn sơn kẻ vdg cổng trgh");

        answer.Text.ShouldStartWith("Tôi hiểu câu hỏi là: “Thời hạn sơn kẻ vạch đường cổng trường học là khi nào?”");
        answer.Text.ShouldContain("30/09/2023");
    }

    [Fact]
    public async Task A_question_that_would_be_another_one_is_only_offered()
    {
        await using var server = await ScriptedChatServer.StartAsync(Rewrite("content", "Tổ kiểm tra lưu động"), Token);
        const string question = "Mức thưởng Tết Dương lịch cho thành viên Tổ kiểm tra lưu động là bao nhiêu tiền?";
        department.Ask(question).Kind.ShouldBe(AnswerKind.NotFound);

        var answer = await AskAsync(server, question);

        answer.Kind.ShouldBe(AnswerKind.NotFound);
        answer.Text.ShouldBe(department.Ask(question).Text);
        answer.Suggestions[0].ShouldBe("Quy định về Tổ kiểm tra lưu động?");
    }

    [Theory]
    [InlineData("""{"asks": "content", "topic": "xe hợp đồng phải nộp phạt 5 triệu đồng"}""")]
    [InlineData("""{"asks": "content", "topic": "sơn kẻ vạch đường"}""")]
    [InlineData("""{"asks": "unknown", "topic": "lương"}""")]
    [InlineData("""{"asks": 7, "topic": ["a"]}""")]
    [InlineData("lương tối thiểu vùng là 9 triệu đồng")]
    public async Task A_reading_that_the_question_does_not_bear_out_changes_nothing(string said)
    {
        await using var server = await ScriptedChatServer.StartAsync(_ => said, Token);
        const string question = "Lương tối thiểu vùng là bao nhiêu?";

        var answer = await AskAsync(server, question);

        answer.Text.ShouldBe(department.Ask(question).Text);
        answer.Suggestions.ShouldBe(department.Ask(question).Suggestions);
        server.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_address_there_is_no_model()
    {
        await using var services = Services(null, 1);

        services.GetService<ModelVoice>().ShouldBeNull();
    }

    [Fact]
    public void Settings_without_a_models_name_are_refused() =>
        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddLanguageModel(new ModelOptions { Endpoint = new Uri("http://127.0.0.1:9/v1") }));

    private static Func<ScriptedChat, string> Rewrite(string asks, string topic) =>
        chat => chat.IsPhrasing ? "KHÔNG" : new JsonObject { ["asks"] = asks, ["topic"] = topic }.ToJsonString();

    private static Question Question(string text) => new(text, null, null, DialogueContext.Empty);

    private Task<Answer> AskAsync(ScriptedChatServer server, string question) => Responder(server.Endpoint).AnswerAsync(Question(question), null, Token);

    private Responder Responder(Uri endpoint, int dailyTokens = 100_000) =>
        new(department.Answerer, experts: null, Services(endpoint, dailyTokens).GetRequiredService<ModelVoice>());

    private ServiceProvider Services(Uri? endpoint, int dailyTokens) => new ServiceCollection().AddLogging()
        .AddSingleton<TimeProvider>(_clock).AddSingleton<IStateStore, MemoryStateStore>()
        .AddLanguageModel(new ModelOptions { Endpoint = endpoint, Name = "scripted", DailyTokens = dailyTokens })
        .BuildServiceProvider();
}
