using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;

namespace CchcBot.Bot.Features.Questions;

/// <summary>Makes a reply of an answer: the text, complete by itself, and a card that shows the sources.</summary>
internal static class AnswerReply
{
    private const int MostSources = 12;
    private const int MostDocuments = 3;
    private const int LongestHeading = 200;

    /// <summary>The reply to an answer.</summary>
    public static Reply Of(Answer answer)
    {
        var citations = answer.Citations.Select(citation => Source(citation, answer.Language)).ToList();
        return new Reply(answer.Text)
        {
            Card = citations.Count == 0 ? null : Card(answer, citations),
            Citations = citations,
            Suggestions = answer.Suggestions,
            Language = answer.Language,
            IsPhrasedByModel = answer.IsPhrasedByModel,
        };
    }

    private static ReplyCitation Source(Citation citation, string language) =>
        new($"{citation.Document}, {ClauseNames.Of(citation.Clause, language)}", citation.Quote);

    private static JsonObject Card(Answer answer, List<ReplyCitation> citations)
    {
        var texts = QuestionTexts.In(answer.Language);
        var first = answer.Text.Split('\n', 2)[0];
        var heading = first.Length <= LongestHeading ? first : string.Concat(first.AsSpan(0, LongestHeading - 1), "…");
        var sources = citations.Take(MostSources).SelectMany((citation, i) => new[]
        {
            AdaptiveCard.Text($"**[{i + 1}] {citation.Name}**"),
            AdaptiveCard.Subtle($"“{citation.Quote}”"),
        });
        var more = citations.Count > MostSources ? [AdaptiveCard.Subtle(texts.More(citations.Count - MostSources))] : Enumerable.Empty<JsonObject>();
        var buttons = answer.Citations.DistinctBy(citation => citation.DocumentId).Take(MostDocuments)
            .Select(citation => DocumentCard.Open(citation.DocumentId, citation.Document, answer.Language));
        return AdaptiveCard.Create(
            answer.Language,
            [AdaptiveCard.Heading(heading), AdaptiveCard.Section([AdaptiveCard.Text($"**{texts.Sources}**"), .. sources, .. more]), AdaptiveCard.Subtle(texts.Automatic)],
            buttons);
    }
}
