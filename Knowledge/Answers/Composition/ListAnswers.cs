using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Lists and counts stored documents by type, issuer, period and topic.</summary>
internal static partial class ListAnswers
{
    private const int PageSize = 15;
    private const int MostHits = 200;
    private const double NeededCoverage = 0.7;
    private const Asks Others = Asks.Duties | Asks.Deadline | Asks.Who | Asks.Circulation | Asks.CarriedOutBy | Asks.ReplacedBy | Asks.References
        | Asks.Basis | Asks.Changes | Asks.Consistency | Asks.Signatory | Asks.Chain | Asks.Gaps | Asks.Comparison | Asks.Content;

    /// <summary>The documents asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        if (!IsAsked(reading) || (session.Scope.IsNarrow && !session.Scope.IsFromContext) || Noun().Match(reading.Folded) is not { Success: true } noun)
        {
            return null;
        }

        var types = TypesOf(noun, reading.Folded);
        var issuer = DocumentDescription.FindIssuer(reading.Folded, session.Catalog);
        var topic = TopicOf(reading, issuer);
        var (isUrgent, year) = (Urgent().IsMatch(reading.Folded), YearOf(reading.Folded));
        var documents = session.Catalog.Documents.Where(document => IsOneOf(types, document.Type))
            .Where(document => issuer is null || DocumentDescription.IsBy(document, issuer))
            .Where(document => (!isUrgent || document.Urgency is not null) && IsInPeriod(reading.Period, year, document));
        return Write(session, VietnameseText.FoldedWords(topic).Count < 2 ? [.. documents] : About(session, topic, documents));
    }

    /// <summary>Whether a question wants documents listed and nothing out of them.</summary>
    public static bool IsAsked(QuestionReading reading) => reading.Wants(Asks.Listing) && !reading.Wants(Others) && reading.Mentions.Count == 0;

    /// <summary>The type first named and those that "và", "hoặc" or a comma joins to it; empty for documents of any type.</summary>
    private static List<DocumentType> TypesOf(Match first, string folded)
    {
        var nouns = new List<string> { first.Groups["type"].Value };
        for (var next = first.NextMatch(); next.Success && Joining().IsMatch(folded[(first.Index + first.Length)..next.Index]); next = next.NextMatch())
        {
            nouns.Add(next.Groups["type"].Value);
            first = next;
        }

        return [.. DocumentType.All.Where(candidate => nouns.Contains(VietnameseText.Fold(candidate.Name)))];
    }

    private static bool IsOneOf(List<DocumentType> types, DocumentType? type) => types.Count == 0 || (type is not null && types.Contains(type));

    private static string TopicOf(QuestionReading reading, string? issuer)
    {
        var topic = VietnameseText.Fold(reading.TopicText);
        topic = issuer is null ? topic : topic.Replace(issuer, " ", StringComparison.Ordinal);
        return Filler().Replace(topic, " ");
    }

    private static int? YearOf(string folded) =>
        Year().Match(folded) is { Success: true } year ? int.Parse(year.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static bool IsInPeriod(Period? period, int? year, OfficialDocument document)
    {
        var day = document.IssuedOn ?? document.IssuedInMonth;
        if (period is not null)
        {
            return day is { } issued && period.Contains(issued);
        }

        // A plan for a year is often issued at the end of the year before.
        return year is null || day?.Year == year || (document.Subject?.Contains($"năm {year}", StringComparison.OrdinalIgnoreCase) ?? false);
    }

    private static List<OfficialDocument> About(AnswerSession session, string topic, IEnumerable<OfficialDocument> documents)
    {
        var among = documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. session.Search(new PassageQuery(topic, MostHits)).Where(hit => hit.Coverage >= NeededCoverage && among.Contains(hit.Passage.DocumentId))
                .Select(hit => hit.Passage.DocumentId).Distinct(StringComparer.Ordinal).Select(session.Catalog.Find).OfType<OfficialDocument>(),
        ];
    }

    private static Answer Write(AnswerSession session, List<OfficialDocument> documents)
    {
        var newest = Newest().IsMatch(session.Reading.Folded);
        var draft = session.NewDraft();
        if (documents.Count == 0)
        {
            return draft.Line("Trong kho không có văn bản nào như Anh/Chị hỏi.", "The store holds no such document.")
                .Build(AnswerKind.NotFound, session.Remember([], []));
        }

        List<OfficialDocument> sorted = [.. documents.OrderByDescending(document => document.IssuedOn ?? document.IssuedInMonth)];
        List<OfficialDocument> wanted = newest ? [.. sorted.Take(5)] : sorted;
        draft.Line(newest
            ? draft.Say($"{wanted.Count} văn bản mới nhất:", $"The {wanted.Count} newest documents:")
            : draft.Say($"Có {wanted.Count} văn bản trong kho phù hợp:", $"{wanted.Count} documents in the store fit:"));
        foreach (var document in draft.Page(wanted, session.Skip, PageSize))
        {
            var whole = session.Whole(document);
            var ended = session.Catalog.FindReplacement(document) is null ? "" : draft.Say(" (đã được thay thế)", " (replaced)");
            draft.Line($"- {DocumentTitles.Full(document)}: {document.Subject}{ended}{draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject)}");
        }

        return draft.SayRest("văn bản", "documents").Build(AnswerKind.Answer, session.Remember(wanted.Take(1), []));
    }

    [GeneratedRegex(@"\b(?<type>van ban|tai lieu|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|nghi quyet|bao cao|quy che|huong dan|chuong trinh|to trinh|ket luan|documents?|plans?|decisions?|letters?|telegrams?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^\s*(?:,|va|hoac|,\s*va|and|or)\s*(?:cac |nhung )?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joining();

    [GeneratedRegex(@"hoa toc|thuong khan|\bkhan\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Urgent();

    [GeneratedRegex(@"moi nhat|gan day nhat|gan nhat|newest|latest", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Newest();

    [GeneratedRegex(@"\bnam (?<y>20\d\d)\b|\b(?:in|of|from) (?<y>20\d\d)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:liet ke|danh sach|ke ten|thong ke|cac|nhung|van ban|tai lieu|cong van|ke hoach|quyet dinh|thong bao|cong dien|chi thi|nghi quyet|bao cao|quy che|huong dan|chuong trinh|to trinh|ket luan|moi nhat|hoa toc|thuong khan|khan|gan day|gan nhat|nhat|trong|he thong|kho|da nap|nap|nam|20\d\d|bao nhieu|tat ca|toan bo|hien co|ban hanh|ngay|thang|quy|noi|lien quan|den|xem|hay|list|newest|latest|documents?|so|va|hoac)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Filler();
}
