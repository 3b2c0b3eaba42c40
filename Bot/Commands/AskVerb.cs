using System.Text.Json;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>ask "QUESTION"</c>: one answer; <c>--batch FILE</c>: many in one process.</summary>
internal sealed class AskVerb(Responder responder, IKnowledgeStore store)
{
    /// <summary>Answers one question.</summary>
    public async Task<int> RunAsync(string question, string? unit, bool json, VerbOutput output, CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(question, unit, DialogueContext.Empty, cancellationToken);
        await output.Out.WriteLineAsync(json ? AnswerJson.Write(null, answer) : ToText(answer));
        return ExitCode.Done;
    }

    /// <summary>
    /// Answers the questions of a file, one JSON object a line, in order; <c>after</c> names the turn that a question follows.
    /// </summary>
    public async Task<int> RunBatchAsync(string path, VerbOutput output, CancellationToken cancellationToken)
    {
        var contexts = new Dictionary<string, DialogueContext>(StringComparer.Ordinal);
        var failed = false;
        var lineNumber = 0;
        await foreach (var line in File.ReadLinesAsync(output.Resolve(path), cancellationToken))
        {
            lineNumber++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Parse(line) is not { } question)
            {
                failed = true;
                await output.Error.WriteLineAsync($"Dòng {lineNumber}: không đúng dạng JSON với “id” và “question”; đã bỏ qua dòng này.");
                continue;
            }

            var context = question.After is null ? DialogueContext.Empty : contexts.GetValueOrDefault(question.After, DialogueContext.Empty);
            var answer = await AnswerAsync(question.Question, question.Unit, context, cancellationToken);
            contexts[question.Id] = answer.Context;
            await output.Out.WriteLineAsync(AnswerJson.Write(question.Id, answer));
        }

        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static BatchQuestion? Parse(string line)
    {
        try
        {
            var question = JsonSerializer.Deserialize<BatchQuestion>(line, JsonSerializerOptions.Web);
            return question is { Id: not null, Question: not null } ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<Answer> AnswerAsync(string question, string? unit, DialogueContext context, CancellationToken cancellationToken)
    {
        var known = unit is null ? null : new UnitMatcher(store.GetRoster()).Find(unit);
        return await responder.AnswerAsync(new Question(question, known?.Id, known?.Name ?? unit, context), show: null, cancellationToken);
    }

    private static string ToText(Answer answer) => answer.Citations.Count == 0
        ? answer.Text
        : $"{answer.Text}\n\n{string.Join('\n', answer.Citations.Select((citation, i) => $"[{i + 1}] {citation.Document}, {ClauseNames.Of(citation.Clause, answer.Language)}: “{citation.Quote}”"))}";
}
