using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Commands;

/// <summary>The contract's "Answer".</summary>
internal sealed record AnswerJson(
    string? Id,
    AnswerKind Kind,
    string Answer,
    IReadOnlyList<AnswerJson.CitationJson> Citations,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Suggestions,
    string Language)
{
    /// <summary>An answer as one line of JSON.</summary>
    public static string Write(string? id, Answer answer) => OutputJson.Line(new AnswerJson(
        id,
        answer.Kind,
        answer.Text,
        [.. answer.Citations.Select(citation => new CitationJson(citation.Document, citation.DocumentId, citation.Clause.Value, citation.Quote))],
        answer.Missing,
        answer.Suggestions,
        answer.Language));

    /// <summary>One citation.</summary>
    internal sealed record CitationJson(string Document, string DocumentId, string Clause, string Quote);
}
