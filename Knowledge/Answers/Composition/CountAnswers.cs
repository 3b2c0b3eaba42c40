using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers how many of something a document has: what its words state, and what was read out of it.</summary>
internal static partial class CountAnswers
{
    /// <summary>The count asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Scope.IsNarrow || session.Reading.TopicLength > 2 || Counted().Match(session.Reading.Folded) is not { Success: true } counted)
        {
            return null;
        }

        var document = session.Whole(session.Scope.Documents[0]);
        var noun = counted.Groups["noun"].Value;
        var draft = session.NewDraft();
        var stated = document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .Select(provision => (Provision: provision, Sentence: SentenceCounting(provision, noun)))
            .FirstOrDefault(found => found.Sentence is not null);
        if (stated.Sentence is not null)
        {
            draft.Line($"{DocumentTitles.Full(document)}, {draft.Say(ClauseNames.Vietnamese(stated.Provision.Path), ClauseNames.English(stated.Provision.Path))}: “{stated.Sentence}”{draft.Cite(document, stated.Provision, stated.Sentence)}");
        }

        if (noun == "nhiem vu" && document.Assignments.Count > 0)
        {
            draft.Line(
                $"Hệ thống đọc được {document.Assignments.Count} nhiệm vụ được giao trong văn bản này.",
                $"{document.Assignments.Count} duties were read out of this document.");
        }

        if (CountOf(document, noun) is { } number)
        {
            draft.Line(
                $"{DocumentTitles.Full(document)} có {number} {counted.Groups["noun"].Value switch { "dieu" => "điều", "chuong" => "chương", "muc" => "mục", _ => "khoản" }}{draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject)}.",
                $"{DocumentTitles.Full(document)} has {number} of them{draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject)}.");
            return draft.Build(AnswerKind.Answer, session.Remember([document], []));
        }

        return stated.Sentence is null && noun != "nhiem vu" ? null : draft.Build(AnswerKind.Answer, session.Remember([document], []));
    }

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

    [GeneratedRegex(@"(?:bao nhieu|\bmay)\s+(?<noun>nhiem vu|dieu|khoan|chuong|muc(?! tieu)|noi dung|tieu chi|chi tieu|nhom nhiem vu|giai phap|muc tieu)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counted();
}
