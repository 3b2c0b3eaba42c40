using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what a document says or orders as a whole: its subject, then provision by provision.</summary>
internal static class ContentAnswers
{
    private const int LongestLine = 320;
    private const int PageSize = 14;

    /// <summary>The document's content, where one document is asked about and no topic inside it; else null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        var isAsked = reading.Wants(Asks.Content | Asks.Subject | Asks.Duties) || reading.Asks == Asks.None;
        return isAsked && session.Scope.IsNarrow && reading.TopicLength <= 2 && !reading.Wants(Asks.Money)
            ? Write(session.NewDraft(), session, session.Scope.Documents[0])
            : null;
    }

    /// <summary>Writes a document's content into a draft and finishes it.</summary>
    public static Answer Write(AnswerDraft draft, AnswerSession session, OfficialDocument header)
    {
        var document = session.Whole(header);
        draft.Line(DocumentTitles.Full(document) + draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject));
        if (document.Subject is { } subject)
        {
            draft.Line(draft.Say("Trích yếu: ", "Subject: ") + subject);
        }

        if (document.Urgency is { } urgency)
        {
            draft.Line(draft.Say("Độ khẩn: ", "Urgency: ") + urgency);
        }

        var lines = Outline(document).ToList();
        var page = draft.Page(lines, session.Skip, PageSize);
        foreach (var provision in page)
        {
            var heading = provision.Heading is null ? "" : provision.Text.Length == 0 ? provision.Heading.TrimEnd('.') : provision.Heading.TrimEnd('.') + ". ";
            draft.Line($"- {provision.Label} {VietnameseSentences.Cut(heading + provision.Text.Replace('\n', ' '), LongestLine)}{draft.Cite(document, provision)}");
        }

        draft.SayRest("mục", "provisions");
        EffectNotes.WriteAmendments(draft, session, document, page.Select(provision => provision.Path));
        EffectNotes.WriteReplacement(draft, session, header);
        ConsistencyAnswers.WriteWarnings(draft, document, [.. document.Provisions.Select(provision => provision.Path)]);
        var answer = draft.Suggest(draft.Say("Phòng tôi phải làm gì theo văn bản này?", "What must my unit do under it?"), draft.Say("Hạn khi nào?", "What is the deadline?"))
            .Build(AnswerKind.Answer, session.Remember([header], []));
        return answer with { MayBePhrased = true };
    }

    /// <summary>The provisions that carry words, two levels deep; the lead is told by the subject.</summary>
    private static IEnumerable<Provision> Outline(OfficialDocument document) =>
        document.Provisions.Where(provision => provision.Path != ProvisionPath.Lead)
            .SelectMany(provision => provision.Children.Prepend(provision))
            .Where(provision => provision.Text.Length > 0 || provision.Heading is not null);
}
