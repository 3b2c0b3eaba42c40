using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what one named provision says: "khoản 3", "Điều 2", "nhiệm vụ 12".</summary>
internal static class ProvisionAnswers
{
    /// <summary>The words of the provision named, with the facts of its duties, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (session.Reading.Pointer is not { } pointer || !session.Scope.IsNarrow)
        {
            return null;
        }

        var draft = session.NewDraft();
        foreach (var header in session.Scope.Documents)
        {
            var document = session.Whole(header);
            var provisions = NearContext(session, pointer.Resolve(document));
            if (provisions.Count > 0)
            {
                foreach (var provision in provisions.Take(3))
                {
                    Write(draft, session, document, provision);
                }

                EffectNotes.WriteReplacement(draft, session, header);
                return draft.Build(AnswerKind.Answer, session.Remember([header], provisions.Take(3).Select(provision => provision.Path))) with { MayBePhrased = true };
            }
        }

        var name = DocumentTitles.Full(session.Scope.Documents[0]);
        return draft.Line($"{name} không có điều, khoản, mục hoặc nhiệm vụ mang số này.", $"{name} has no such provision.")
            .Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
    }

    /// <summary>"Còn khoản 3?" after điều 2 khoản 2 means the third of the same điều.</summary>
    private static IReadOnlyList<Provision> NearContext(AnswerSession session, IReadOnlyList<Provision> provisions)
    {
        if (!session.Scope.IsFromContext || provisions.Count < 2)
        {
            return provisions;
        }

        var parents = session.Context.Clauses.Select(ParentOf).ToHashSet(StringComparer.Ordinal);
        var near = provisions.Where(provision => parents.Contains(ParentOf(provision.Path))).ToList();
        return near.Count > 0 ? near : provisions;
    }

    private static string ParentOf(ProvisionPath path) => path.Value[..Math.Max(0, path.Value.LastIndexOf('.'))];

    private static void Write(AnswerDraft draft, AnswerSession session, OfficialDocument document, Provision provision)
    {
        var place = draft.Say(ClauseNames.Vietnamese(provision.Path), ClauseNames.English(provision.Path));
        var heading = provision.Heading is null ? "" : $" {provision.Heading}";
        var ordered = document.Assignments.Where(assignment => assignment.Clause == provision.Path).ToList();
        var words = provision.Path.IsInAnnex && ordered.Count == 1 ? ordered[0].Action : provision.Text;
        draft.Line($"{DocumentTitles.Short(document)}, {place}:{heading} {words}{draft.Cite(document, provision)}");
        foreach (var child in provision.Children.Take(20))
        {
            draft.Line($"- {child.Label} {child.Heading} {child.Text}".Replace("  ", " ", StringComparison.Ordinal) + draft.Cite(document, child));
        }

        foreach (var assignment in ordered)
        {
            draft.Line($"- {draft.Say("Chủ trì", "Lead")}: {string.Join("; ", assignment.LeadUnits)}. {DutyLines.Facts(draft, session, new Duty(document, assignment, AssigneeMatch.Named, Leads: true))}");
        }

        ConsistencyAnswers.WriteWarnings(draft, document, [provision.Path]);
        EffectNotes.WriteAmendments(draft, session, document, provision.SelfAndDescendants().Select(part => part.Path));
    }
}
