using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what changed for a unit between two documents, such as this year's plan and last year's.</summary>
internal static partial class ComparisonAnswers
{
    private const double NearSubject = 0.6;
    private const int PageSize = 20;
    private static readonly DocumentType? PlanType = DocumentType.FindByAbbreviation("KH");

    /// <summary>An answer where a comparison is asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Reading.Wants(Asks.Comparison))
        {
            return null;
        }

        var wantsEarlier = EarlierWords().IsMatch(session.Reading.Folded);
        return session.Scope switch
        {
            { IsNarrow: true } => OfNamed(session, [.. session.Scope.Documents.Take(session.Scope.IsFromContext ? 1 : 2)], wantsEarlier),
            { Ambiguous.Count: 0, Missing.Count: 0 } when wantsEarlier => OfNewest(session),
            _ => null,
        };
    }

    private static Answer? OfNamed(AnswerSession session, List<OfficialDocument> named, bool wantsEarlier)
    {
        if (named.Count == 1 && !wantsEarlier)
        {
            return session.Scope.Missing.Count > 0 ? NothingToCompare(session, named[0]) : null;
        }

        var later = named.MaxBy(document => document.IssuedOn ?? document.IssuedInMonth)!;
        var earlier = named.Count > 1 ? named.Where(document => document.Id != later.Id).MaxBy(document => document.IssuedOn) : Predecessor(session, later);
        return earlier is null ? NothingToCompare(session, later) : Compare(session, earlier, later);
    }

    /// <summary>Where no document is named: the plan that has a predecessor; of several it is asked which.</summary>
    private static Answer OfNewest(AnswerSession session)
    {
        var pairs = session.Catalog.Documents.Where(document => document.Type == PlanType && session.Catalog.FindReplacement(document) is null)
            .Select(document => (Later: document, Earlier: Predecessor(session, document))).Where(pair => pair.Earlier is not null).ToList();
        if (pairs.Count == 1)
        {
            return Compare(session, pairs[0].Earlier!, pairs[0].Later);
        }

        var draft = session.NewDraft();
        if (pairs.Count == 0)
        {
            return draft.Line(
                    "Chưa nạp kế hoạch của năm trước cùng nội dung với kế hoạch nào trong kho, nên chưa so sánh được.",
                    "No plan in the store has a predecessor of the year before to compare with.")
                .Build(AnswerKind.NotFound, session.Remember([], []));
        }

        draft.Line("Anh/Chị muốn so sánh kế hoạch nào với năm trước?", "Which plan shall be compared with the year before?");
        foreach (var pair in pairs.Take(RefusalAnswers.MostChoices))
        {
            draft.Line($"- {DocumentTitles.Full(pair.Later)}: {pair.Later.Subject}");
        }

        return draft.Suggest(pairs.Take(4).Select(pair => $"{DocumentTitles.Short(pair.Later)}: {session.Reading.Text}")).Build(AnswerKind.Clarify, session.Context);
    }

    /// <summary>The document of the same issuer and type, about the same, that came before it: last year's, else the nearest.</summary>
    private static OfficialDocument? Predecessor(AnswerSession session, OfficialDocument document)
    {
        var words = SubjectWords(document);
        return session.Catalog.Documents
            .Where(other => other.Id != document.Id && other.Type == document.Type
                && string.Equals(other.Issuer, document.Issuer, StringComparison.OrdinalIgnoreCase)
                && Month(other) is { } before && Month(document) is { } now && before < now && (before.Year < now.Year || IsReplaced(session, other, document)))
            .Select(other => (Document: other, Share: Share(words, SubjectWords(other))))
            .Where(candidate => candidate.Share >= NearSubject)
            .OrderByDescending(candidate => Month(candidate.Document)!.Value.Year).ThenByDescending(candidate => candidate.Share)
            .Select(candidate => candidate.Document)
            .FirstOrDefault();
    }

    private static DateOnly? Month(OfficialDocument document) => document.IssuedInMonth ?? document.IssuedOn;

    private static bool IsReplaced(AnswerSession session, OfficialDocument old, OfficialDocument by) =>
        session.Catalog.FindReplacement(old)?.Document.Id == by.Id;

    private static HashSet<string> SubjectWords(OfficialDocument document) =>
        [.. VietnameseText.FoldedWords(document.Subject ?? "").Where(word => !word.All(char.IsAsciiDigit))];

    private static double Share(HashSet<string> words, HashSet<string> others) =>
        words.Count == 0 ? 0 : words.Count(others.Contains) / (double)Math.Max(words.Count, others.Count);

    private static Answer NothingToCompare(AnswerSession session, OfficialDocument document)
    {
        var draft = session.NewDraft();
        var whole = session.Whole(document);
        foreach (var missing in session.Scope.Missing)
        {
            MissingAnswers.Notice(draft, missing);
        }

        var mark = draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject);
        return draft.Line(
                $"Chưa nạp văn bản cùng loại của kỳ trước để so sánh với {DocumentTitles.Full(document)}{mark}.",
                $"No earlier document of the kind is loaded to compare with {DocumentTitles.Full(document)}{mark}.")
            .Build(AnswerKind.NotFound, session.Remember([document], []));
    }

    private static Answer Compare(AnswerSession session, OfficialDocument earlier, OfficialDocument later)
    {
        var asker = session.Reading.Asker is { } own && (session.Reading.SpeaksOfOwnUnit || session.Reading.NamesUnit) ? own : null;
        var (before, now) = (DutiesOf(session, earlier, asker), DutiesOf(session, later, asker));
        var draft = session.NewDraft();
        var forWhom = asker is null ? "" : draft.Say($" đối với {asker.Name}", $" for {asker.Name}");
        if (before.Count == 0 && now.Count == 0)
        {
            return draft.Line(
                    $"Cả {DocumentTitles.Full(earlier)} và {DocumentTitles.Full(later)} đều không nêu nhiệm vụ nào{forWhom}.",
                    $"Neither {DocumentTitles.Full(earlier)} nor {DocumentTitles.Full(later)} states a duty{forWhom}.")
                .Build(AnswerKind.NotFound, session.Remember([later, earlier], []));
        }

        var lines = Lines(draft, session, before, now);
        draft.Line(
            $"So với {DocumentTitles.Full(earlier)}, {DocumentTitles.Full(later)}{forWhom}: {lines.Count(line => line.Order == 0)} nhiệm vụ mới, {lines.Count(line => line.Order == 1)} nhiệm vụ thay đổi, {lines.Count(line => line.Order == 2)} nhiệm vụ không còn, {lines.Count(line => line.Order == 3)} nhiệm vụ giữ nguyên.",
            $"{DocumentTitles.Full(later)} beside {DocumentTitles.Full(earlier)}{forWhom}: {lines.Count(line => line.Order == 0)} new, {lines.Count(line => line.Order == 1)} changed, {lines.Count(line => line.Order == 2)} dropped, {lines.Count(line => line.Order == 3)} kept.");
        foreach (var line in draft.Page([.. lines.OrderBy(line => line.Order)], session.Skip, PageSize))
        {
            draft.Line(line.Write());
        }

        draft.SayRest("nhiệm vụ", "duties");
        draft.Paragraph("Các nhiệm vụ được ghép cặp theo từ ngữ; đề nghị đối chiếu bản gốc khi cần.", "Duties were paired by their words; please check the originals.");
        return draft.Build(AnswerKind.Answer, session.Remember([later, earlier], []));
    }

    private static List<Duty> DutiesOf(AnswerSession session, OfficialDocument document, Asker? asker) => asker is null
        ? [.. document.Assignments.Select(assignment => new Duty(document, assignment, AssigneeMatch.Named, Leads: true))]
        : [.. session.Duties.Find([document], asker).Where(duty => duty.Leads || duty.Match is AssigneeMatch.Named)];

    private static List<(int Order, Func<string> Write)> Lines(AnswerDraft draft, AnswerSession session, List<Duty> before, List<Duty> now)
    {
        var left = before.ToList();
        var lines = new List<(int, Func<string>)>();
        foreach (var duty in now)
        {
            var words = DutySimilarity.WordsOf(duty.Assignment.Action);
            var nearest = left.MaxBy(other => DutySimilarity.Of(words, DutySimilarity.WordsOf(other.Assignment.Action)));
            if (nearest is null || DutySimilarity.Of(words, DutySimilarity.WordsOf(nearest.Assignment.Action)) < DutySimilarity.Same)
            {
                lines.Add((0, () => draft.Say("- Mới: ", "- New: ") + Text(draft, session, duty)));
                continue;
            }

            left.Remove(nearest);
            var changes = Changes(draft, nearest, duty);
            lines.Add(changes.Length > 0
                ? (1, () => $"{draft.Say("- Thay đổi: ", "- Changed: ")}{Text(draft, session, duty)} {changes}{Mark(draft, session, nearest)}")
                : (3, () => draft.Say("- Giữ nguyên: ", "- Kept: ") + Text(draft, session, duty) + Mark(draft, session, nearest)));
        }

        lines.AddRange(left.Select(duty => (2, (Func<string>)(() => draft.Say("- Không còn: ", "- Dropped: ") + Text(draft, session, duty)))));
        return lines;
    }

    private static string Changes(AnswerDraft draft, Duty before, Duty now)
    {
        var changes = new List<string>();
        var (was, isNow) = (DeadlineTexts.Of(before.Assignment.Deadline, draft.IsEnglish), DeadlineTexts.Of(now.Assignment.Deadline, draft.IsEnglish));
        if (was != isNow)
        {
            changes.Add(draft.Say($"thời hạn trước đây: {was}", $"deadline before: {was}"));
        }

        if (before.Leads != now.Leads)
        {
            changes.Add(before.Leads ? draft.Say("trước đây chủ trì, nay phối hợp", "led before, supports now") : draft.Say("trước đây phối hợp, nay chủ trì", "supported before, leads now"));
        }

        if (before.Assignment.Product != now.Assignment.Product && before.Assignment.Product is { Length: > 0 } product)
        {
            changes.Add(draft.Say($"sản phẩm trước đây: {product}", $"product before: {product}"));
        }

        return changes.Count == 0 ? "" : $"({string.Join("; ", changes)})";
    }

    private static string Text(AnswerDraft draft, AnswerSession session, Duty duty) =>
        $"{DocumentTitles.Short(duty.Document)}, {draft.Say(ClauseNames.Vietnamese(duty.Assignment.Clause), ClauseNames.English(duty.Assignment.Clause))}: "
        + $"{VietnameseSentences.Cut(duty.Assignment.Action, 300)}{Mark(draft, session, duty)}. {DutyLines.Deadline(draft, session, duty.Document, duty.Assignment)}.";

    private static string Mark(AnswerDraft draft, AnswerSession session, Duty duty)
    {
        var whole = session.Whole(duty.Document);
        return draft.Cite(whole, whole.FindProvision(duty.Assignment.Clause));
    }

    [GeneratedRegex(@"nam (?:truoc|ngoai|cu)|ky truoc|quy truoc|ban cu|truoc day|last year|previous|earlier", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EarlierWords();
}
