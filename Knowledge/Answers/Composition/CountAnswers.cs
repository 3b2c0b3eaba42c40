using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers how many of something a document has: what its words state, and what was read out of it.</summary>
internal static partial class CountAnswers
{
    private const int MostMarks = 5;
    private const int MostWordsOfAnnex = 6;
    private const int MostWords = 2;

    /// <summary>The count asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Scope.IsNarrow || session.Reading.Wants(Asks.Deadline) || Counted().Match(session.Reading.Folded) is not { Success: true } counted)
        {
            return null;
        }

        var document = session.Whole(session.Scope.Documents[0]);
        var noun = counted.Groups["noun"].Value;
        return Annex().IsMatch(session.Reading.Folded) && IsTask(noun) && RowsOf(document) is { Count: > 0 } rows
            ? session.Reading.TopicLength <= MostWordsOfAnnex ? OfAnnex(session, document, rows, counted) : null
            : session.Reading.TopicLength <= MostWords ? OfWhole(session, document, noun) : null;
    }

    private static Answer? OfWhole(AnswerSession session, OfficialDocument document, string noun)
    {
        var draft = session.NewDraft();
        var isStated = WriteStated(draft, document, noun);
        var isRead = noun is "nhiem vu" or "cong viec" or "viec" or "dau viec" && document.Assignments.Count > 0;
        if (isRead)
        {
            draft.Line(
                $"Hệ thống đọc được {document.Assignments.Count} nhiệm vụ được giao trong {DocumentTitles.Full(document)}{CiteLead(draft, document)}.",
                $"{document.Assignments.Count} duties were read out of {DocumentTitles.Full(document)}{CiteLead(draft, document)}.");
        }

        var counts = CountOf(document, noun);
        if (counts is { } number)
        {
            var name = noun switch { "dieu" => "điều", "chuong" => "chương", "muc" => "mục", _ => "khoản" };
            draft.Line(
                $"{DocumentTitles.Full(document)} có {number} {name}{CiteLead(draft, document)}.",
                $"{DocumentTitles.Full(document)} has {number} of them{CiteLead(draft, document)}.");
        }

        return isStated || isRead || counts is not null ? draft.Build(AnswerKind.Answer, session.Remember([document], [])) : null;
    }

    /// <summary>Writes the sentence by which the document itself counts, where it does.</summary>
    private static bool WriteStated(AnswerDraft draft, OfficialDocument document, string noun)
    {
        var (provision, sentence) = document.Provisions.SelectMany(found => found.SelfAndDescendants())
            .Select(found => (Provision: found, Sentence: SentenceCounting(found, noun)))
            .FirstOrDefault(found => found.Sentence is not null);
        if (sentence is null)
        {
            return false;
        }

        draft.Line($"{DocumentTitles.Full(document)}, {draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path))}: “{sentence}”{draft.Cite(document, provision, sentence)}");
        return true;
    }

    private static string CiteLead(AnswerDraft draft, OfficialDocument document) =>
        draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject);

    private static Answer OfAnnex(AnswerSession session, OfficialDocument document, List<Provision> rows, Match counted)
    {
        var draft = session.NewDraft();
        var noun = session.Reading.Text.Substring(counted.Groups["noun"].Index, counted.Groups["noun"].Length);
        var marks = string.Concat(rows.Take(MostMarks).Select(row => draft.Cite(document, row)));
        return draft.Line(
                $"Phụ lục của {DocumentTitles.Full(document)} có {rows.Count} {noun}{marks}.",
                $"The annex of {DocumentTitles.Full(document)} has {rows.Count} of them{marks}.")
            .Build(AnswerKind.Answer, session.Remember([document], rows.Select(row => row.Path)));
    }

    private static bool IsTask(string noun) => noun is "nhiem vu" or "cong viec" or "viec" or "dau viec" or "noi dung" or "muc";

    /// <summary>The rows of the annexes: their provisions without parts.</summary>
    private static List<Provision> RowsOf(OfficialDocument document) =>
        [.. document.Provisions.Where(provision => provision.Path.IsInAnnex).SelectMany(annex => annex.Children).SelectMany(row => row.SelfAndDescendants()).Where(row => row.Children.Count == 0)];

    /// <summary>How many provisions of a kind the structure has; null for what is no provision.</summary>
    private static int? CountOf(OfficialDocument document, string noun)
    {
        var body = document.Provisions.Where(provision => provision.Path != ProvisionPath.Lead && !provision.Path.IsInAnnex).ToList();
        var articles = body.SelectMany(provision => provision.SelfAndDescendants()).Count(provision => provision.Path.Value.Split('.')[^1].StartsWith("Điều", StringComparison.Ordinal));
        return noun switch
        {
            "dieu" => articles,
            "chuong" => body.Count(provision => VietnameseText.Fold(provision.Label).StartsWith("chuong", StringComparison.Ordinal)),
            "khoan" or "muc" => articles == 0 ? body.Count : body.SelectMany(provision => provision.Children).Count(),
            _ => null,
        };
    }

    private static string? SentenceCounting(Provision provision, string noun) =>
        VietnameseSentences.Split(provision.Text).FirstOrDefault(sentence =>
            Regex.IsMatch(VietnameseText.Fold(sentence), $@"\b\d{{1,3}} {Regex.Escape(noun)}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)));

    [GeneratedRegex(@"\bphu luc\b|\bannex\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"(?:bao nhieu|\bmay)\s+(?<noun>nhiem vu|cong viec|dau viec|viec|dieu|khoan|chuong|muc(?! tieu)|noi dung|tieu chi|chi tieu|nhom nhiem vu|giai phap|muc tieu)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();
}
