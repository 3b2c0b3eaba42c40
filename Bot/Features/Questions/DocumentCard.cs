using System.Globalization;
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

    /// <summary>The member of a button's data that names the page, counted from 0.</summary>
    public const string PageMember = "page";

    private const int PageSize = 6;
    private const int LongestProvision = 900;

    /// <summary>The button that opens a document.</summary>
    public static JsonObject Open(string documentId, string name, string language) =>
        AdaptiveCard.Execute(QuestionTexts.In(language).OpenDocument(name), Verb, Data(documentId, 0));

    /// <summary>A page of a document as text and card; a page that there is not becomes the nearest one.</summary>
    public static Reply Page(OfficialDocument document, DocumentCatalog catalog, int page)
    {
        var texts = QuestionTexts.In("vi");
        var provisions = document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .Where(provision => provision.Text.Length > 0 || provision.Heading is not null).ToList();
        var pages = Math.Max(1, (provisions.Count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 0, pages - 1);
        var facts = Facts(document, catalog).ToList();
        var lines = provisions.Skip(shown * PageSize).Take(PageSize).Select(provision => (Name: NameOf(provision), Words: WordsOf(provision))).ToList();
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
        return new Reply(text) { Card = AdaptiveCard.Create("vi", body, Buttons(document.Id, shown, pages, texts)) };
    }

    private static IEnumerable<(string Title, string Value)> Facts(OfficialDocument document, DocumentCatalog catalog)
    {
        yield return ("Số, ký hiệu", document.Number?.Printed ?? (document.Notation is { } notation ? $"…/{notation} (chưa cấp số)" : "không ghi"));
        yield return ("Ngày ban hành", document.IssuedOn is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "chưa ghi ngày");
        yield return ("Cơ quan ban hành", document.Issuer ?? "không ghi");
        if (document.Signatory?.Name is { } signer)
        {
            yield return ("Người ký", signer);
        }

        if (document.Urgency is { } urgency)
        {
            yield return ("Độ khẩn", urgency);
        }

        foreach (var fact in Cautions(document, catalog))
        {
            yield return fact;
        }
    }

    /// <summary>What a reader must know before relying on the words: replaced, amended, inconsistent.</summary>
    private static IEnumerable<(string Title, string Value)> Cautions(OfficialDocument document, DocumentCatalog catalog)
    {
        if (catalog.FindReplacement(document) is { } ending)
        {
            yield return ("Hiệu lực", $"đã được thay thế bởi {ending.Document.Name}");
        }

        foreach (var amendment in catalog.Amendments(document).Take(3))
        {
            yield return ("Sửa đổi", $"bởi {amendment.Document.Name}");
        }

        foreach (var warning in document.Warnings.Take(3))
        {
            yield return ("Lưu ý", warning.Message);
        }
    }

    private static string NameOf(Provision provision)
    {
        var name = ClauseNames.Vietnamese(provision.Path);
        return provision.Heading is { } heading ? $"{name} – {heading}" : name;
    }

    private static string WordsOf(Provision provision) =>
        provision.Text.Length <= LongestProvision ? provision.Text : string.Concat(provision.Text.AsSpan(0, LongestProvision), "…");

    private static IEnumerable<JsonObject> Buttons(string documentId, int page, int pages, QuestionTexts texts)
    {
        if (page > 0)
        {
            yield return AdaptiveCard.Execute(texts.PreviousPage, Verb, Data(documentId, page - 1));
        }

        if (page + 1 < pages)
        {
            yield return AdaptiveCard.Execute(texts.NextPage, Verb, Data(documentId, page + 1));
        }
    }

    private static JsonObject Data(string documentId, int page) => new() { [DocumentMember] = documentId, [PageMember] = page };
}
