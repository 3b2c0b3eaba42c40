using System.Globalization;
using System.Text.Json;
using CchcBot.Knowledge.Evaluation;

namespace CchcBot.Bot.Commands;

/// <summary><c>evaluate retrieval</c>: how well and how fast the index that the bot answers with finds known answers.</summary>
internal sealed class EvaluateVerb(TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Measures on a folder in BEIR's form; exit code 1 when it cannot be read.</summary>
    public async Task<int> RunAsync(
        string folder, QuestionTyping typing, bool json, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        RetrievalSet set;
        try
        {
            set = RetrievalSet.Read(folder);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(exception.Message);
            return 1;
        }

        var scores = new RetrievalEvaluation(time).Run(set, typing, cancellationToken);
        await output.WriteLineAsync(json ? JsonSerializer.Serialize(scores, Json) : Lines(scores));
        return 0;
    }

    private static string Lines(RetrievalScores scores) => string.Create(CultureInfo.InvariantCulture, $"""
        questions   {scores.Questions} on {scores.Texts} texts
        {string.Join('\n', scores.Recall.Select(recall => string.Create(CultureInfo.InvariantCulture, $"{$"recall@{recall.Key}",-12}{recall.Value:F4}")))}
        MRR@10      {scores.Mrr10:F4}
        nDCG@10     {scores.Ndcg10:F4}
        F2@1        {scores.F2At1:F4}
        index       {scores.IndexSeconds:F2} s
        query p50   {scores.P50:F2} ms
        query p95   {scores.P95:F2} ms
        query p99   {scores.P99:F2} ms
        """);
}
