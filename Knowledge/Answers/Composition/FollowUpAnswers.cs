using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// Answers short questions about duties of which document or provision is already clear: until when, who, with whom,
/// what product.
/// </summary>
internal static partial class FollowUpAnswers
{
    private const int PageSize = 15;
    private const Asks FactAsks = Asks.Deadline | Asks.Who | Asks.Supporting | Asks.Product;

    /// <summary>The facts asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        var isAsked = reading.Wants(FactAsks) && !reading.Wants(Asks.Duties) && session.Scope.IsNarrow && reading.TopicLength <= 2 && reading.Pointer is null && reading.Wanted is not WantedFact.Contact;
        if (!isAsked)
        {
            return null;
        }

        var duties = Select(session, session.Scope.Documents[0]);
        return duties.Count > 0 ? Write(session, About(reading, duties)) : IsForOneUnit(session) ? NothingFor(session, reading.Asker!) : null;
    }

    private static Answer Write(AnswerSession session, List<Duty> duties)
    {
        var (reading, document, draft) = (session.Reading, duties[0].Document, session.NewDraft());
        var states = duties.Exists(duty => StatesWhatIsAsked(session, duty));
        draft.Line(DocumentTitles.Full(document) + (reading.Asker is { } asker && IsForOneUnit(session) ? $" – {asker.Name}:" : ":"));
        if (!states)
        {
            draft.Line(NotStated(draft, reading.Asks));
        }

        foreach (var duty in draft.Page(duties, session.Skip, PageSize))
        {
            Write(draft, session, duty);
        }

        draft.SayRest("nhiệm vụ", "duties");
        ConsistencyAnswers.WriteWarnings(draft, session.Whole(document), [.. duties.Select(duty => duty.Assignment.Clause)]);
        EffectNotes.WriteReplacement(draft, session, document);

        return draft.Build(states ? AnswerKind.Answer : AnswerKind.NotFound, session.Remember([document], duties.Select(duty => duty.Assignment.Clause)));
    }

    private static bool IsForOneUnit(AnswerSession session) =>
        session.Reading.Asker is not null && (session.Reading.NamesUnit || session.Reading.SpeaksOfOwnUnit);

    private static Answer NothingFor(AnswerSession session, Asker asker)
    {
        var (draft, document) = (session.NewDraft(), session.Whole(session.Scope.Documents[0]));
        NamingClauses.WriteNothingFor(draft, session, asker, document, "");
        var mark = draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject);
        return draft.Line($"Nội dung văn bản: {document.Subject}{mark}", $"It is about: {document.Subject}{mark}")
            .Build(AnswerKind.NotFound, session.Remember([document], []));
    }

    /// <summary>Of several duties those whose words the question says ("yêu cầu phòng tôi báo cáo khi nào"), where there are such.</summary>
    private static List<Duty> About(QuestionReading reading, List<Duty> duties)
    {
        var said = Lead().Replace(VietnameseText.FoldedKey(reading.TopicText), "").Trim();
        var about = said.Length < 5 ? [] : duties.FindAll(duty => VietnameseText.FoldedKey(duty.Assignment.Action).Contains(said, StringComparison.Ordinal));
        return about.Count > 0 ? about : duties;
    }

    private static List<Duty> Select(AnswerSession session, OfficialDocument document)
    {
        var asker = session.Reading.Asker;
        if (asker is not null && (session.Reading.NamesUnit || session.Reading.SpeaksOfOwnUnit || !session.Scope.IsFromContext))
        {
            List<Duty> own = [.. session.Duties.Find([document], asker).Where(duty => duty.Leads || duty.Match is AssigneeMatch.Named)];
            if (own.Count > 0 || IsForOneUnit(session))
            {
                return own;
            }
        }

        var clauses = session.Scope.IsFromContext ? session.Context.Clauses : [];
        return
        [
            .. document.Assignments.Where(assignment => clauses.Count == 0 || clauses.Contains(assignment.Clause))
                .Select(assignment => new Duty(document, assignment, AssigneeMatch.Named, Leads: true)),
        ];
    }

    private static bool StatesWhatIsAsked(AnswerSession session, Duty duty)
    {
        var (reading, assignment) = (session.Reading, duty.Assignment);
        return (reading.Wants(Asks.Deadline) && (assignment.Deadline is { Rule: not (DeadlineRule.Standing or DeadlineRule.Soft) } || session.DueOn(duty) is not null))
            || (reading.Wants(Asks.Supporting) && assignment.CoordinatingUnits.Count > 0)
            || (reading.Wants(Asks.Product) && assignment.Product is { Length: > 0 })
            || (reading.Wants(Asks.Who) && !reading.Wants(Asks.Supporting));
    }

    private static string NotStated(AnswerDraft draft, Asks asks) => (asks & FactAsks) switch
    {
        var wanted when wanted.HasFlag(Asks.Deadline) => draft.Say("Văn bản không nêu thời hạn cụ thể cho các nhiệm vụ này.", "The document does not state a deadline for these duties."),
        var wanted when wanted.HasFlag(Asks.Supporting) => draft.Say("Văn bản không nêu đơn vị phối hợp.", "The document names no supporting unit."),
        _ => draft.Say("Văn bản không nêu nội dung này.", "The document does not state this."),
    };

    private static void Write(AnswerDraft draft, AnswerSession session, Duty duty)
    {
        var whole = session.Whole(duty.Document);
        var mark = draft.Cite(whole, whole.FindProvision(duty.Assignment.Clause));
        var place = DocumentTitles.Capitalize(draft.Say(ClauseNames.Vietnamese(duty.Assignment.Clause), ClauseNames.English(duty.Assignment.Clause)));
        var lead = draft.Say("Chủ trì: ", "Lead: ") + string.Join("; ", duty.Assignment.LeadUnits);
        draft.Line($"- {place}: {duty.Assignment.Action}{mark}");
        draft.Line($"  - {lead}. {DutyLines.Facts(draft, session, duty with { Leads = true })}");
    }

    [GeneratedRegex(@"\b(?:yeu cau|quy dinh|de nghi|gui|nop|truoc|vao|trong|den|theo)\b|\b(?:cong van|chi thi|ke hoach|quyet dinh|thong bao|nghi quyet|cong dien|huong dan|giay moi|van ban)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lead();
}
