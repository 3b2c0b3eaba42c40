using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers to whom a document gives duties: each of those who lead, with the places.</summary>
internal static partial class AssigneeAnswers
{
    private const int PageSize = 25;

    /// <summary>The units and bodies that the document charges, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        if (!session.Scope.IsNarrow || reading.TopicLength > 2 || reading.SpeaksOfOwnUnit || reading.NamesUnit || reading.Pointer is not null || !Charged().IsMatch(reading.Folded))
        {
            return null;
        }

        var document = session.Whole(session.Scope.Documents[0]);
        var charged = document.Assignments.SelectMany(assignment => assignment.LeadUnits.Select(unit => (Unit: unit, assignment.Clause)))
            .GroupBy(pair => pair.Unit, StringComparer.OrdinalIgnoreCase).ToList();
        var draft = session.NewDraft();
        if (charged.Count == 0)
        {
            var mark = draft.Cite(document, document.FindProvision(ProvisionPath.Lead), document.Subject);
            return draft.Line(
                    $"{DocumentTitles.Full(document)} không nêu nhiệm vụ nào giao cho đơn vị nào{mark}.",
                    $"{DocumentTitles.Full(document)} states no duty of any unit{mark}.")
                .Build(AnswerKind.NotFound, session.Remember([document], []));
        }

        draft.Line($"{DocumentTitles.Full(document)} giao nhiệm vụ cho:", $"{DocumentTitles.Full(document)} gives duties to:");
        foreach (var group in draft.Page(charged, session.Skip, PageSize))
        {
            var clauses = group.Select(pair => pair.Clause).Distinct().ToList();
            var places = string.Join(", ", clauses.Select(clause => draft.Say(ClauseNames.Vietnamese(clause), ClauseNames.English(clause))));
            draft.Line($"- {group.Key}: {places}{draft.Cite(document, document.FindProvision(clauses[0]))}");
        }

        return draft.SayRest("đơn vị", "units").Build(AnswerKind.Answer, session.Remember([document], []));
    }

    [GeneratedRegex(@"(?:giao|phan cong)\b(?: \w+){0,4} (?:cho )?(?:nhung |cac )?(?:don vi|phong|phong ban|co quan|bo|bo nganh|so|dia phuong) nao\b|(?:giao|phan cong) (?:viec |nhiem vu )?(?:cho )?(?:nhung )?ai\b|(?:nhung|cac) (?:don vi|phong|co quan|bo) nao (?:duoc giao|phai|co nhiem vu|chu tri|lien quan)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Charged();
}
