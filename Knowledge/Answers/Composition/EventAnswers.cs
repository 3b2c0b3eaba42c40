using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// Answers who chairs a meeting or another event, when and where it takes place and who takes part, out of the lines that
/// say so by their first words ("Chủ trì: …", "Thời gian tổ chức: …", "Địa điểm: …").
/// </summary>
internal static partial class EventAnswers
{
    private const double NeededCoverage = 0.55;
    private const int LongestLine = 600;

    private static readonly IReadOnlyList<(Regex Asked, Regex Label)> Facts =
    [
        (AsksChair(), ChairLabel()), (AsksTime(), TimeLabel()), (AsksPlace(), PlaceLabel()), (AsksPeople(), PeopleLabel()),
    ];

    /// <summary>The lines asked for, where the document gives every one of them; else null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        var wanted = Facts.Where(fact => fact.Asked.IsMatch(reading.Folded)).Select(fact => fact.Label).ToList();
        if (wanted.Count == 0 || reading.Wants(Asks.Signatory | Asks.Duties | Asks.Listing) || !(Event().IsMatch(reading.Folded) || IsInvitation(session)))
        {
            return null;
        }

        if (FindDocument(session) is not { } document)
        {
            return null;
        }

        var lines = wanted.ConvertAll(label => LineWith(document, label));
        return lines.Contains(null) ? null : Write(session, document, [.. lines.OfType<EventLine>().Distinct()]);
    }

    private static bool IsInvitation(AnswerSession session) => session.Scope is { IsNarrow: true } && session.Scope.Documents[0].Type?.Abbreviation == "GM";

    private static OfficialDocument? FindDocument(AnswerSession session)
    {
        if (session.Scope.IsNarrow)
        {
            return session.Whole(session.Scope.Documents[0]);
        }

        var topic = session.Reading.TopicText;
        var best = session.Search(new PassageQuery(topic, 5) { ExceptDocumentIds = session.Catalog.ReplacedIds }).FirstOrDefault(hit => hit.Coverage >= NeededCoverage);
        return best is null ? null : session.Whole(session.Catalog.Find(best.Passage.DocumentId)!);
    }

    private static EventLine? LineWith(OfficialDocument document, Regex label) =>
        document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .SelectMany(Lines).FirstOrDefault(line => label.IsMatch(VietnameseText.Fold(line.Words)));

    /// <summary>A provision with its parts, and each line of words that stand under no number.</summary>
    private static IEnumerable<EventLine> Lines(Provision provision)
    {
        var own = provision.Text.Length > 0 ? provision.Text : provision.Heading ?? "";
        var paragraphs = own.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return paragraphs.Length > 1
            ? paragraphs.Select(paragraph => new EventLine(provision, Bullet().Replace(paragraph, "")))
            : [new EventLine(provision, string.Join(' ', provision.SelfAndDescendants().Select(part => $"{part.Heading} {part.Text}".Trim().Replace('\n', ' '))))];
    }

    private static Answer Write(AnswerSession session, OfficialDocument document, List<EventLine> lines)
    {
        var draft = session.NewDraft();
        var header = session.Catalog.Find(document.Id)!;
        draft.Line($"{draft.Say("Theo", "According to")} {DocumentTitles.Full(document)}:");
        foreach (var line in lines)
        {
            var quote = line.Provision.Text.Contains(line.Words, StringComparison.Ordinal) ? line.Words : null;
            draft.Line($"- {VietnameseSentences.Cut(line.Words, LongestLine)}{EffectNotes.Mark(draft, session, header, line.Provision.Path)}{draft.Cite(document, line.Provision, quote)}");
        }

        var clauses = lines.Select(line => line.Provision.Path).Distinct().ToList();
        EffectNotes.WriteAmendments(draft, session, header, clauses);
        EffectNotes.WriteReplacement(draft, session, header);
        return draft.Build(AnswerKind.Answer, session.Remember([header], clauses)) with { MayBePhrased = true };
    }

    [GeneratedRegex(@"^[-–—+•*\s]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\b(?:hop|hoi nghi|hoi thao|cuoc thi|hoi thi|le|tap huan|buoi|ngay hoi|dai hoi|ky hop|giao ban|dien tap|lop|khoa hoc|toa dam|meeting|conference|contest|ceremony)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Event();

    [GeneratedRegex(@"\b(?:ai|nguoi nao|dong chi nao|lanh dao nao)\b.{0,12}\bchu tri\b|\bchu tri\b.{0,25}\b(?:la ai|ai)\b|who (?:chairs|will chair|presides)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsksChair();

    [GeneratedRegex(@"\b(?:hop|to chuc|dien ra|bat dau|khai mac)\b.{0,20}\b(?:may gio|luc nao|khi nao|bao gio|ngay nao|hom nao|thoi gian nao|gio nao|ngay may)|\b(?:may gio|khi nao|bao gio|luc nao|ngay nao|hom nao) (?:thi )?(?:hop|to chuc|dien ra|bat dau)|thoi gian (?:hop|to chuc|dien ra)|(?:what time|when) (?:is|does|will)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsksTime();

    [GeneratedRegex(@"\bo (?:dau|cho nao|phong nao|hoi truong nao)|tai dau|dia diem (?:hop|to chuc|o|nao|la)|hop (?:o )?phong nao|\bwhere\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsksPlace();

    [GeneratedRegex(@"thanh phan (?:tham du|du hop|gom|la|moi)|(?:ai|nhung ai|don vi nao) (?:phai |duoc |se )?(?:tham du|du hop|tham gia|di hop)|who (?:attends|takes part|must attend)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsksPeople();

    [GeneratedRegex(@"^(?:nguoi |don vi |co quan )?chu tri(?: cuoc hop| hoi nghi)?\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ChairLabel();

    [GeneratedRegex(@"^thoi gian(?: hop| to chuc| khai mac|, dia diem)?\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TimeLabel();

    [GeneratedRegex(@"^(?:thoi gian, )?dia diem(?: hop| to chuc)?\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlaceLabel();

    [GeneratedRegex(@"^thanh phan(?: tham du| du hop| moi)?\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PeopleLabel();

    private sealed record EventLine(Provision Provision, string Words);
}
