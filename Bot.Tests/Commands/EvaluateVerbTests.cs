using System.Text.Json;
using CchcBot.Bot.Commands;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Tests.Commands;

public sealed class EvaluateVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-beir-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_set_that_is_found_perfectly_scores_one()
    {
        Write("corpus.jsonl", """
            {"_id":"a","title":"Điều 1","text":"Thời hạn nộp báo cáo là ngày 25 hằng tháng."}
            {"_id":"b","title":"Điều 2","text":"Kinh phí do ngân sách bảo đảm."}
            """);
        Write("queries.jsonl", """{"_id":"q","text":"Hạn nộp báo cáo là ngày nào?"}""");
        Write("qrels.tsv", "query-id\tcorpus-id\tscore\nq\ta\t1\n");

        (await RunAsync(json: true)).ShouldBe(0);

        var scores = JsonDocument.Parse(_output.ToString()).RootElement;
        scores.GetProperty("questions").GetInt32().ShouldBe(1);
        scores.GetProperty("mrr10").GetDouble().ShouldBe(1);
        scores.GetProperty("recall").GetProperty("1").GetDouble().ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_file_is_one_line_of_error()
    {
        (await RunAsync(json: false)).ShouldBe(1);

        _error.ToString().ShouldContain("qrels.tsv");
        _output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_line_is_named()
    {
        Write("qrels.tsv", "query-id\tcorpus-id\tscore\nq\ta\t1\n");
        Write("corpus.jsonl", "{\"_id\":\"a\",\"text\":\"x\"}\nnot json\n");
        Write("queries.jsonl", "");

        (await RunAsync(json: false)).ShouldBe(1);

        _error.ToString().ShouldContain("line 2");
    }

    private Task<int> RunAsync(bool json) => new EvaluateVerb(TimeProvider.System)
        .RunAsync(_folder, QuestionTyping.AsWritten, json, _output, _error, TestContext.Current.CancellationToken);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
