using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Features.Questions;

/// <summary>A document to read in the conversation: its header, and its provisions page by page.</summary>
internal static class DocumentCard
{
    /// <summary>The button that shows a page of a document.</summary>
    public const string Verb = "questions/document";

    /// <summary>The member of a button's data that names the document.</summary>
    public const string DocumentMember = "documentId";

    /// <summary>The member of a button's data that names the language of what stands around the words; Vietnamese without it.</summary>
    public const string LanguageMember = "language";

    /// <summary>The member of a button's data that names the page, counted from 0.</summary>
    public const string PageMember = "page";

    private const int PageSize = 6;
    private const int LongestProvision = 900;

    /// <summary>The button that opens a document.</summary>
    public static JsonObject Open(string documentId, string name, string language) =>
        AdaptiveCard.Execute(QuestionTexts.In(language).OpenDocument(name), Verb, Data(documentId, 0, language));

    /// <summary>
    /// A page of a document as text and card, with what stands around its words in a language; a page that there is not
    /// becomes the nearest one.
    /// </summary>
    public static Reply Page(OfficialDocument document, DocumentCatalog catalog, int page, string language = "vi")
    {
        var texts = QuestionTexts.In(language);
        var provisions = document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .Where(provision => provision.Text.Length > 0 || provision.Heading is not null).ToList();
        var pages = Math.Max(1, (provisions.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 0, pages - 1);
        var facts = DocumentCardFacts.Of(document, catalog, texts.Card).ToList();
        var lines = provisions.Skip(shown * PageSize).Take(PageSize).Select(provision => (Name: NameOf(provision, language), Words: WordsOf(provision))).ToList();
        var place = texts.PageOf(shown + 1, pages);
        List<JsonObject> body =
        [
            AdaptiveCard.Heading(document.Subject ?? document.Name),
            AdaptiveCard.Facts(facts),
            .. lines.Select(line => AdaptiveCard.Section(AdaptiveCard.Text($"**{line.Name}**"), AdaptiveCard.Text(line.Words))),
            AdaptiveCard.Subtle(place),
        ];
        var text = $"{document.Subject ?? document.Name}\n\n{string.Join('\n', facts.Select(fact => $"- {fact.Title}: {fact.Value}"))}\n\n"
            + $"{string.Join("\n\n", lines.Select(line => $"{line.Name}: {line.Words}"))}\n\n{place}";
        return new Reply(text) { Card = AdaptiveCard.Create(language, body, Buttons(document.Id, shown, pages, language)) };
    }

    private static string NameOf(Provision provision, string language)
    {
        var name = language == "en" ? ClauseNames.English(provision.Path) : ClauseNames.Vietnamese(provision.Path);
        return provision.Heading is { } heading ? $"{name} – {heading}" : name;
    }

    private static string WordsOf(Provision provision) =>
        provision.Text.Length <= LongestProvision ? provision.Text : string.Concat(provision.Text.AsSpan(0, LongestProvision), "…");

    private static IEnumerable<JsonObject> Buttons(string documentId, int page, int pages, string language)
    {
        var texts = QuestionTexts.In(language);
        if (page > 0)
        {
            yield return AdaptiveCard.Execute(texts.PreviousPage, Verb, Data(documentId, page - 1, language));
        }

        if (page + 1 < pages)
        {
            yield return AdaptiveCard.Execute(texts.NextPage, Verb, Data(documentId, page + 1, language));
        }
    }

    private static JsonObject Data(string documentId, int page, string language)
    {
        var data = new JsonObject { [DocumentMember] = documentId, [PageMember] = page };
        if (language == "en")
        {
            data[LanguageMember] = language;
        }

        return data;
    }
}
