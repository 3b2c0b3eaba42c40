using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Writes duties as lines: what, where it stands, until when, with whom.</summary>
internal static class DutyLines
{
    private const int LongestText = 900;
    private const int Beginning = 30;

    /// <summary>One duty as a numbered paragraph.</summary>
    public static void Write(AnswerDraft draft, AnswerSession session, Duty duty, int number, bool namesDocument)
    {
        var document = session.Whole(duty.Document);
        var provision = document.FindProvision(duty.Assignment.Clause);
        var mark = draft.Cite(document, provision);
        var place = draft.Say(ClauseNames.Vietnamese(duty.Assignment.Clause), ClauseNames.English(duty.Assignment.Clause));
        var source = namesDocument ? $"{DocumentTitles.Short(duty.Document)}, {place}" : DocumentTitles.Capitalize(place);
        draft.Line($"{number}. {source}: {Words(duty, provision)}{mark}");
        draft.Line("   - " + Facts(draft, session, duty));
    }

    /// <summary>One duty as a numbered paragraph that says who leads it.</summary>
    public static void WriteWithLead(AnswerDraft draft, AnswerSession session, Duty duty, int number)
    {
        var document = session.Whole(duty.Document);
        var provision = document.FindProvision(duty.Assignment.Clause);
        var place = draft.Say(ClauseNames.Vietnamese(duty.Assignment.Clause), ClauseNames.English(duty.Assignment.Clause));
        draft.Line($"{number}. {DocumentTitles.Short(duty.Document)}, {place}: {duty.Assignment.Action}{draft.Cite(document, provision)}");
        draft.Line($"   - {draft.Say("Chủ trì", "Lead")}: {string.Join("; ", duty.Assignment.LeadUnits)}. {Facts(draft, session, duty)}");
    }

    /// <summary>Deadline, role, product and partners of an assignment in one line, an amendment included.</summary>
    public static string Facts(AnswerDraft draft, AnswerSession session, Duty duty)
    {
        var assignment = duty.Assignment;
        var facts = new List<string> { Deadline(draft, session, duty.Document, assignment) };
        if (Extensions.Text(draft, session, duty) is { } extended)
        {
            facts.Add(extended);
        }

        if (!duty.Leads)
        {
            facts.Add(draft.Say("Vai trò: phối hợp; chủ trì: ", "Role: supporting; lead: ") + string.Join("; ", assignment.LeadUnits));
        }
        else if (assignment.CoordinatingUnits.Count > 0)
        {
            facts.Add(draft.Say("Phối hợp: ", "Supporting: ") + string.Join("; ", assignment.CoordinatingUnits));
        }

        if (assignment.Product is { Length: > 0 } product)
        {
            facts.Add(draft.Say("Sản phẩm: ", "Product: ") + product);
        }

        return string.Join(". ", facts) + ".";
    }

    /// <summary>The deadline in words; where a later document changed it, the valid one first and both cited.</summary>
    public static string Deadline(AnswerDraft draft, AnswerSession session, OfficialDocument document, Assignment assignment)
    {
        var label = draft.Say("Thời hạn: ", "Deadline: ");
        if (Amendments.Find(session, document, assignment.Clause) is not { } amendment)
        {
            return label + DeadlineTexts.Of(assignment.Deadline, draft.IsEnglish);
        }

        var mark = draft.Cite(amendment.Document, amendment.Provision, amendment.NewWords);
        var changed = session.ReadDeadline(amendment.NewWords, amendment.Document) is { } deadline
            ? DeadlineTexts.Of(deadline, draft.IsEnglish)
            : amendment.NewWords ?? draft.Say("xem văn bản sửa đổi", "see the amending document");
        return label + changed + draft.Say(
            $", theo {DocumentTitles.Short(amendment.Document)} sửa đổi{mark} (trước đó: {assignment.Deadline?.Text ?? "không nêu"})",
            $", as amended by {DocumentTitles.Short(amendment.Document)}{mark} (before: {assignment.Deadline?.Text ?? "none"})");
    }

    private static string Words(Duty duty, Provision? provision)
    {
        var assignment = duty.Assignment;
        var text = provision is null || assignment.Clause.IsInAnnex || provision.Text.Length is 0 or > LongestText
            ? assignment.Action
            : OwnLine(duty, provision.Text) ?? provision.Text;
        return VietnameseSentences.Cut(text.Replace('\n', ' '), LongestText);
    }

    /// <summary>Of a provision with several duties, the paragraph that states this one; null where it cannot be told.</summary>
    private static string? OwnLine(Duty duty, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 2 || duty.Document.Assignments.Count(other => other.Clause == duty.Assignment.Clause) < 2)
        {
            return null;
        }

        var beginning = VietnameseText.FoldedKey(duty.Assignment.Action[..Math.Min(Beginning, duty.Assignment.Action.Length)]);
        return Array.FindAll(lines, line => VietnameseText.FoldedKey(line).Contains(beginning, StringComparison.Ordinal)) is [var own] ? own.TrimStart('-', '–', '+', '•', ' ') : null;
    }
}
