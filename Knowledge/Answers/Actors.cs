using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>Whether a provision orders something of those of whom a question says that they must: "các tỉnh phải gửi …".</summary>
internal static class Actors
{
    private const int LongestHead = 240;

    /// <summary>Whether the provision, or the one above it in whose name its points stand, addresses the actors of the question.</summary>
    public static bool AreOrderedBy(AnswerSession session, OfficialDocument? header, ProvisionPath clause, IReadOnlyList<Assignment> assignments)
    {
        var actor = session.Reading.ActorKey;
        if (header is null || actor.Length == 0)
        {
            return false;
        }

        return assignments.SelectMany(assignment => assignment.LeadUnits).Any(unit => Meets(actor, unit))
            || (HeadOf(session, header, clause) is { } head && Meets(actor, head));
    }

    private static string? HeadOf(AnswerSession session, OfficialDocument header, ProvisionPath clause)
    {
        var dot = clause.Value.LastIndexOf('.');
        var parent = dot < 0 ? null : session.Whole(header).FindProvision(new ProvisionPath(clause.Value[..dot]));
        return parent is null ? null : $"{parent.Heading} {parent.Text}" is { Length: <= LongestHead } words ? words : null;
    }

    private static bool Meets(string actor, string body)
    {
        var key = AssigneeMatcher.BodyKey(body);
        var isNamed = key.Contains(' ', StringComparison.Ordinal) && WithoutPlural(actor).Contains(WithoutPlural(key), StringComparison.Ordinal);
        return isNamed || (Speaks(actor, "cac tinh", "cac dia phuong") && Speaks(key, "cac tinh", "cac dia phuong"))
            || (Speaks(actor, "cac bo", "bo nganh") && Speaks(key, "cac bo", "bo truong thu truong"))
            || BodyMentions.IsShortFormIn(key, actor);
    }

    /// <summary>"UBND xã, phường" are "UBND các xã, phường".</summary>
    private static string WithoutPlural(string words) => $" {words} ".Replace(" cac ", " ", StringComparison.Ordinal);

    private static bool Speaks(string words, string one, string other) =>
        words.Contains(one, StringComparison.Ordinal) || words.Contains(other, StringComparison.Ordinal);
}
