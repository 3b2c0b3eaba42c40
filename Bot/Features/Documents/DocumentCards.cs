using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Features.Documents;

/// <summary>Documents and clauses as cards that a person can put into any conversation, found by number or by words.</summary>
internal sealed class DocumentCards(DocumentLibrary library, PassageIndex index)
{
    private const char ClauseMark = '#';
    private const int MostHits = 60;
    private const int LongestQuote = 600;
    private const int LongestPreview = 160;

    /// <summary>Documents named in the words come first, then clauses about them; without words the newest documents.</summary>
    public IReadOnlyList<FoundCard> Search(string words, int skip, int count)
    {
        var catalog = library.GetCatalog();
        IEnumerable<FoundCard> found = string.IsNullOrWhiteSpace(words)
            ? catalog.Documents.OrderByDescending(document => document.IssuedOn).Select(document => Of(catalog, document))
            : Named(catalog, words).Concat(Clauses(catalog, words));
        return [.. found.DistinctBy(card => card.Key, StringComparer.Ordinal).Skip(skip).Take(count)];
    }

    /// <summary>The card of a document, or of a clause of one; null when it is not stored.</summary>
    public FoundCard? Find(string key)
    {
        var parts = key.Split(ClauseMark, 2);
        var catalog = library.GetCatalog();
        if (catalog.Find(parts[0]) is not { } header)
        {
            return null;
        }

        return parts is [_, var path]
            ? library.Get(header.Id).FindProvision(new ProvisionPath(path)) is { } provision
                ? OfClause(header, provision.Path, TextOf(provision))
                : null
            : Of(catalog, header);
    }

    private static IEnumerable<FoundCard> Named(DocumentCatalog catalog, string words) =>
        catalog.ReadMentions(words).SelectMany(mention => catalog.Resolve(mention).Stored).Select(document => Of(catalog, document));

    private IEnumerable<FoundCard> Clauses(DocumentCatalog catalog, string words) =>
        index.Search(new PassageQuery(words, MostHits))
            .Select(hit => catalog.Find(hit.Passage.DocumentId) is { } document ? OfClause(document, hit.Passage.Clause, hit.Passage.Text) : null)
            .OfType<FoundCard>();

    private static FoundCard Of(DocumentCatalog catalog, OfficialDocument document) => new(
        document.Id,
        document.Name,
        Shorten(document.Subject ?? document.FileName, LongestPreview),
        Card(document, catalog.Versions[document.Id], [AdaptiveCard.Facts(DocumentFacts.Of(document))]));

    private static FoundCard OfClause(OfficialDocument document, ProvisionPath clause, string text) => new(
        $"{document.Id}{ClauseMark}{clause}",
        $"{document.Name}, {ClauseNames.Of(clause, "vi")}",
        Shorten(text, LongestPreview),
        AdaptiveCard.Create(
            "vi",
            [
                AdaptiveCard.Heading($"{document.Name}, {ClauseNames.Of(clause, "vi")}"),
                AdaptiveCard.Subtle(document.Subject ?? document.FileName),
                AdaptiveCard.Text($"“{Shorten(text, LongestQuote)}”"),
            ],
            AdaptiveCard.Say(UploadTexts.DutiesButton, UploadTexts.DutiesQuestion(document))));

    /// <summary>Whoever looks at the card is shown how it stands for them, where the client asks for it.</summary>
    private static JsonObject Card(OfficialDocument document, string version, IEnumerable<JsonObject> facts)
    {
        var data = new JsonObject { ["documentId"] = document.Id, ["version"] = version };
        var card = AdaptiveCard.Create(
            "vi",
            [AdaptiveCard.Heading(document.Name), AdaptiveCard.Text(document.Subject ?? document.FileName), .. facts],
            AdaptiveCard.Execute(UploadTexts.ReadButton, SharedVerbs.ReadDocument, data, "positive"),
            AdaptiveCard.Say(UploadTexts.DutiesButton, UploadTexts.DutiesQuestion(document)));
        return AdaptiveCard.WithRefresh(card, SharedVerbs.ViewDocument, data);
    }

    private static string TextOf(Provision provision) =>
        string.Join('\n', provision.SelfAndDescendants().Select(one => $"{one.Label} {one.Heading} {one.Text}".Trim()));

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
