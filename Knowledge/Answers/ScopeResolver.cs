using CchcBot.Knowledge.Answers.Composition;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers;

/// <summary>Decides which documents a question is about: named, described, spoken of before, or all.</summary>
internal static class ScopeResolver
{
    /// <summary>The scope of a question.</summary>
    public static QuestionScope Resolve(QuestionReading reading, DocumentCatalog catalog, DialogueContext context)
    {
        var resolutions = reading.Mentions.Select(catalog.Resolve).ToList();
        if (resolutions.Count > 0)
        {
            return FromMentions(resolutions, catalog);
        }

        if (DocumentDescription.Read(reading.Folded, catalog) is { } description && (description.Documents.Count > 0 || !AsksForOthers(reading)) && !ListAnswers.IsAsked(reading))
        {
            return description.Documents switch
            {
                [] => QuestionScope.Everything with { Undescribed = description.Words },
                [var one] => new QuestionScope([one], [], [], false),
                var several => FromSeveral(several, reading, catalog),
            };
        }

        return RefersToContext(reading) ? FromContext(catalog, context) : QuestionScope.Everything;
    }

    private static QuestionScope FromMentions(List<MentionResolution> resolutions, DocumentCatalog catalog)
    {
        var carriers = resolutions.Where(resolution => resolution.Mention.IsCarriedOutBySubject)
            .Select(resolution => FindCarrier(resolution, catalog)).OfType<OfficialDocument>().ToList();
        if (carriers.Count > 0)
        {
            var others = resolutions.Where(resolution => !resolution.Mention.IsCarriedOutBySubject).SelectMany(resolution => resolution.Stored);
            return new QuestionScope([.. others.Concat(carriers).Distinct()], [], [], false);
        }

        var ambiguous = resolutions.Find(resolution => resolution.Stored.Count > 1);
        if (ambiguous is not null)
        {
            return new QuestionScope([], [], ambiguous.Stored, false);
        }

        var unnumbered = resolutions.Find(resolution => resolution.Mention.Serial is null && resolution.Stored.Count == 1);
        if (unnumbered is not null)
        {
            return new QuestionScope(unnumbered.Stored, [], [], false);
        }

        return new QuestionScope(
            [.. resolutions.SelectMany(resolution => resolution.Stored).Distinct()],
            [.. resolutions.Where(resolution => resolution.Stored.Count == 0)], [], false);
    }

    /// <summary>"Công văn của Sở triển khai Công văn 871": the document whose subject names the one carried out.</summary>
    private static OfficialDocument? FindCarrier(MentionResolution resolution, DocumentCatalog catalog)
    {
        var numbers = resolution.Stored.Select(document => document.Number).OfType<DocumentNumber>().Concat(resolution.CitedOnly);
        return numbers.SelectMany(catalog.CarryingOut).FirstOrDefault();
    }

    /// <summary>Of several documents that fit a description, those in effect, where the question asks for that.</summary>
    private static QuestionScope FromSeveral(IReadOnlyList<OfficialDocument> described, QuestionReading reading, DocumentCatalog catalog)
    {
        var inEffect = described.Where(document => catalog.FindReplacement(document) is null).ToList();
        return (inEffect.Count, reading.Wants(Asks.Effect) || reading.Folded.Contains("hien hanh", StringComparison.Ordinal)) switch
        {
            (1, _) => new QuestionScope(inEffect, [], [], false),
            (_, true) => new QuestionScope([], [], inEffect, false),
            _ => new QuestionScope([], [], described, false),
        };
    }

    /// <summary>"Văn bản nào … trước ngày …": the date belongs to what is asked, not to a document that is named.</summary>
    private static bool AsksForOthers(QuestionReading reading) => reading.Wants(Asks.Documents | Asks.Listing) || reading.Period is not null;

    private static bool RefersToContext(QuestionReading reading) =>
        reading.RefersBack || (reading.TopicLength <= 2 && !reading.Wants(Asks.Listing) && !(reading.Period is not null && reading.Wants(Asks.Duties)));

    private static QuestionScope FromContext(DocumentCatalog catalog, DialogueContext context)
    {
        var documents = context.DocumentIds.Select(catalog.Find).OfType<OfficialDocument>().ToList();
        return documents.Count == 0 ? QuestionScope.Everything : new QuestionScope(documents, [], [], IsFromContext: true);
    }
}
