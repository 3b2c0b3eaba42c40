using System.CommandLine;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Commands;

/// <summary><c>evaluate retrieval DIR</c>, which measures on data of its own and needs no store.</summary>
internal static class EvaluationVerbs
{
    /// <summary>The command <c>evaluate</c>.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Thư mục dạng BEIR: corpus.jsonl, queries.jsonl, qrels.tsv." };
        var json = new Option<bool>("--json") { Description = "In JSON." };
        var undiacritised = new Option<bool>("--undiacritised") { Description = "Câu hỏi bỏ dấu." };
        var typos = new Option<bool>("--typos") { Description = "Câu hỏi gõ sai." };
        var half = new Option<bool>("--half") { Description = "Câu hỏi nửa có dấu, nửa không." };
        var retrieval = new Command("retrieval", "Đo chất lượng và tốc độ tìm kiếm.") { folder, json, undiacritised, typos, half };
        retrieval.SetAction((call, token) => new EvaluateVerb(TimeProvider.System).RunAsync(
            call.GetValue(folder)!,
            Typing(call.GetValue(undiacritised), call.GetValue(typos), call.GetValue(half)),
            call.GetValue(json),
            call.InvocationConfiguration.Output,
            call.InvocationConfiguration.Error,
            token));
        return new Command("evaluate", "Đo chất lượng.") { retrieval };
    }

    private static QuestionTyping Typing(bool undiacritised, bool typos, bool half) => (undiacritised, typos, half) switch
    {
        (true, _, _) => QuestionTyping.Undiacritised,
        (_, true, _) => QuestionTyping.Typos,
        (_, _, true) => QuestionTyping.Half,
        _ => QuestionTyping.AsWritten,
    };
}
