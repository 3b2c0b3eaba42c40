using System.Text.RegularExpressions;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>
/// Understands what a person says about circulating documents, with or without diacritics. A question about duties is
/// never taken for a statement, and nothing is filled in that was not said.
/// </summary>
public sealed partial class AcknowledgementReader(DocumentCatalog catalog, UnitMatcher units)
{
    private readonly SaidUnitReader _units = new(units);

    /// <summary>What a sentence says.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="today">The day on which it is said, where it is said.</param>
    /// <param name="awaited">What the conversation waits for.</param>
    public AcknowledgementReading Read(string text, DateOnly today, AwaitedAnswer awaited)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalised = VietnameseText.Normalize(text);
        var folded = VietnameseText.Fold(normalised);
        var verb = CirculationWords.FindVerb(folded);
        var parts = ReadParts(normalised, folded, verb.Success ? verb.Index : folded.Length, today);
        var intent = IntentOf(folded, verb.Success, parts);
        var answer = awaited is not AwaitedAnswer.None ? CirculationWords.FindAnswer(VietnameseText.FoldedKey(normalised)) : null;
        if (answer is { } said && (intent is AcknowledgementIntent.None || said is AcknowledgementIntent.Correct))
        {
            return parts with { Intent = said };
        }

        var isPart = intent is AcknowledgementIntent.None && !CirculationWords.IsQuestion(folded) && IsPart(parts, awaited);
        return parts with
        {
            Intent = isPart ? AcknowledgementIntent.Correct : intent,
            Question = CirculationWords.QuestionOf(folded),
        };
    }

    /// <summary>While a card waits, a document's number alone is a question about that document.</summary>
    private static bool IsPart(AcknowledgementReading parts, AwaitedAnswer awaited) => awaited switch
    {
        AwaitedAnswer.None => false,
        AwaitedAnswer.Part => parts.HasParts,
        AwaitedAnswer.Confirmation => (parts with { Documents = [] }).HasParts,
    };

    private static AcknowledgementIntent IntentOf(string folded, bool hasVerb, AcknowledgementReading parts)
    {
        if (CirculationWords.IsQuestion(folded))
        {
            return IsQuery(folded, hasVerb, parts) ? AcknowledgementIntent.Query : AcknowledgementIntent.None;
        }

        if (CirculationWords.TakesBack(folded))
        {
            return AcknowledgementIntent.Withdraw;
        }

        if (CirculationWords.SpeaksOfBeingInformed(folded) || (!hasVerb && CirculationWords.SpeaksOfReading(folded)))
        {
            return IsSaidOfUnit(parts) ? AcknowledgementIntent.Record : AcknowledgementIntent.Read;
        }

        return hasVerb ? StatementOf(folded, parts) : AcknowledgementIntent.None;
    }

    private static AcknowledgementIntent StatementOf(string folded, AcknowledgementReading parts)
    {
        if (CirculationWords.IsNotYet(folded))
        {
            return AcknowledgementIntent.NotYet;
        }

        var isDone = CirculationWords.SpeaksOfDone(folded) || CirculationWords.SpeaksOfAcknowledgement(folded);
        if (CirculationWords.SpeaksOfDuty(folded) && !isDone)
        {
            return AcknowledgementIntent.None;
        }

        return isDone || parts.Date != SaidDate.None || parts.Informed is not null ? AcknowledgementIntent.Record : AcknowledgementIntent.None;
    }

    private static bool IsQuery(string folded, bool hasVerb, AcknowledgementReading parts)
    {
        if (CirculationWords.AsksForContent(folded) || !(hasVerb || CirculationWords.SpeaksOfAcknowledgement(folded)))
        {
            return false;
        }

        if (CirculationWords.SpeaksOfPast(folded) || CirculationWords.SpeaksOfState(folded))
        {
            return true;
        }

        return !CirculationWords.SpeaksOfDuty(folded) && CirculationWords.AsksForDetail(folded) && IsSaidOfUnit(parts);
    }

    /// <summary>Whether a sentence begins as one that puts something right.</summary>
    public static bool IsCorrection(string text) =>
        CirculationWords.FindAnswer(VietnameseText.FoldedKey(text)) is AcknowledgementIntent.Correct;

    private static bool IsSaidOfUnit(AcknowledgementReading parts) => parts.Unit.Units.Count > 0 || parts.Unit.IsOwn || parts.Unit.Unknown is not null;

    private AcknowledgementReading ReadParts(string text, string folded, int verb, DateOnly today)
    {
        var dates = SaidDateReader.Read(folded, today);
        var (documents, date) = Separate(catalog.ReadMentions(text), dates, folded);
        bool IsTaken(int start, int length) =>
            documents.Any(document => Overlaps(start, length, document.Start, document.Length));
        bool IsNumberTaken(int start, int length) =>
            IsTaken(start, length) || dates.Any(said => Overlaps(start, length, said.Start, said.Length));
        var count = HeadcountReader.Find(folded, IsNumberTaken);
        return new AcknowledgementReading
        {
            Intent = AcknowledgementIntent.None,
            Documents = documents,
            Unit = _units.Read(text, folded, verb, IsTaken),
            Date = date,
            Informed = count?.Informed,
            Total = count?.Total,
            Method = MethodReader.Find(text, folded),
            Reason = FindReason(text, folded),
            Note = FindTail(NoteWords().Match(folded), text),
        };
    }

    /// <summary>
    /// Tells the day of circulation from the date of a document: the date of issue is said to be one ("ban hành", "ký"),
    /// or there is another date and the document bears this one.
    /// </summary>
    private (IReadOnlyList<DocumentMention> Documents, SaidDate Date) Separate(
        IReadOnlyList<DocumentMention> mentions, IReadOnlyList<(SaidDate Date, int Start, int Length)> dates, string folded)
    {
        var documents = new List<DocumentMention>();
        var issueDates = new List<int>();
        foreach (var mention in mentions)
        {
            var inside = dates.FirstOrDefault(date => Overlaps(date.Start, date.Length, mention.Start, mention.Length));
            if (inside.Length == 0)
            {
                documents.Add(mention);
            }
            else if (IsIssueDate(mention, inside.Date, dates.Count, folded))
            {
                documents.Add(mention);
                issueDates.Add(inside.Start);
            }
            else
            {
                documents.Add(mention with { IssuedOn = null, Length = inside.Start - mention.Start });
            }
        }

        var held = dates.Where(date => !issueDates.Contains(date.Start)).Select(date => date.Date).ToList();
        return (documents, held.Find(date => date.Impossible is not null) ?? held.FirstOrDefault() ?? SaidDate.None);
    }

    private bool IsIssueDate(DocumentMention mention, SaidDate date, int count, string folded) =>
        IssueWord().IsMatch(folded.AsSpan(mention.Start, mention.Length))
        || (count > 1 && catalog.Resolve(mention).Stored.Any(document => document.IssuedOn == date.Day));

    /// <summary>Why; what stands behind a note is the note's.</summary>
    private static string? FindReason(string text, string folded)
    {
        var plain = NoteWords().Match(folded) is { Success: true } note ? folded[..note.Index] : folded;
        return FindTail(ReasonWords().Match(plain), text);
    }

    /// <summary>The person's own words behind the ones matched; null when there are none to speak of.</summary>
    private static string? FindTail(Match match, string text)
    {
        var tail = match.Success ? text.Substring(match.Groups["tail"].Index, match.Groups["tail"].Length).Trim(' ', ',', '.', ';', ':') : "";
        return tail.Length < 3 ? null : tail;
    }

    private static bool Overlaps(int start, int length, int otherStart, int otherLength) =>
        start < otherStart + otherLength && otherStart < start + length;

    [GeneratedRegex(@"\b(?:ban hanh|ky)\s+(?:ngay\b|hom\b|\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssueWord();

    [GeneratedRegex(@"\bly do\s*(?:la|:|-)?\s*(?<tail>.+)$|\b(?<tail>(?:vi|do|boi)\s+(?!ai\b|dau\b|sao\b).+)$|\b(?<tail>theo\s+(?:de nghi|bao cao|bien ban|dien thoai|uy quyen|phieu|thong tin|email|yeu cau)\b.+)$|[,;.]\s*(?<tail>(?!\s*ly do\b)[^,;.]*\b(?:nham|sai|lon)\b.*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReasonWords();

    [GeneratedRegex(@"\bghi chu\s*(?:la|:|-)?\s*(?<tail>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoteWords();
}
