using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Features.Questions;

/// <summary>What a document's card says of it above its provisions: its header, and what a reader must know before relying on it.</summary>
internal static class DocumentCardFacts
{
    /// <summary>Titles and values, in order.</summary>
    public static IEnumerable<(string Title, string Value)> Of(OfficialDocument document, DocumentCatalog catalog, DocumentCardTexts texts)
    {
        yield return (texts.Number, document.Number?.Printed ?? (document.Notation is { } notation ? texts.Unnumbered(notation) : texts.NotStated));
        yield return (texts.IssuedOn, document.IssuedOn is { } day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : texts.NoDay);
        yield return (texts.Issuer, document.Issuer ?? texts.NotStated);
        if (document.Signatory?.Name is { } signer)
        {
            yield return (texts.Signatory, signer);
        }

        if (document.Urgency is { } urgency)
        {
            yield return (texts.Urgency, urgency);
        }

        foreach (var fact in Cautions(document, catalog, texts))
        {
            yield return fact;
        }
    }

    /// <summary>What a reader must know before relying on the words: replaced, amended, inconsistent.</summary>
    private static IEnumerable<(string Title, string Value)> Cautions(OfficialDocument document, DocumentCatalog catalog, DocumentCardTexts texts)
    {
        if (catalog.FindReplacement(document) is { } ending)
        {
            yield return (texts.Effect, texts.ReplacedBy(ending.Document.Name));
        }

        foreach (var amendment in catalog.Amendments(document).Take(3))
        {
            yield return (texts.Amended, texts.By(amendment.Document.Name));
        }

        foreach (var warning in document.Warnings.Take(3))
        {
            yield return (texts.Note, warning.Message);
        }
    }
}
