using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// Says that no duty of a unit was read out of a document. Where a provision names the unit all the same, the document is
/// not said to assign nothing: what names it is shown, for a person to judge.
/// </summary>
internal static class NamingClauses
{
    private const int MostShown = 3;

    /// <summary>Writes the sentence, with the provisions that name the unit where there are any.</summary>
    public static void WriteNothingFor(AnswerDraft draft, AnswerSession session, Asker asker, OfficialDocument document, string period)
    {
        var (title, unit) = (DocumentTitles.Full(document), asker.Name);
        var whole = session.Whole(document);

        // Where it has duties, only none such as was asked for, what names it is told already.
        var naming = session.Duties.Find([document], asker).Count > 0 ? [] : Find(whole, unit);
        if (naming.Count == 0)
        {
            draft.Line($"{title} không nêu nhiệm vụ nào giao cho {unit}{period}.", $"{title}: nothing is assigned to {unit}{period}.");
            return;
        }

        draft.Line(
            $"Chưa xác định được nhiệm vụ giao riêng cho {unit}{period} trong {title}. Văn bản có nhắc đến {unit}, đề nghị đối chiếu:",
            $"{title}: no duty of {unit}{period} was made out. It is named here; please check:");
        foreach (var provision in naming.Take(MostShown))
        {
            var place = DocumentTitles.Capitalize(draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path)));
            draft.Line($"- {place}: {provision.Text}{draft.Cite(whole, provision)}");
        }
    }

    /// <summary>The provisions that name a unit by its whole name, the document's head and recipients left out.</summary>
    private static List<Provision> Find(OfficialDocument document, string unit)
    {
        var name = $" {VietnameseText.FoldedKey(unit)} ";
        return
        [
            .. document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
                .Where(provision => provision.Path != ProvisionPath.Lead && provision.Text.Length > 0
                    && $" {VietnameseText.FoldedKey(provision.Text)} ".Contains(name, StringComparison.Ordinal)),
        ];
    }
}
