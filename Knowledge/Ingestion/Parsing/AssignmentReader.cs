using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Finds what a document orders whom to do (nhiệm vụ). Grounds, facts, assessments and changes of other documents are no
/// orders; whoever is not named by the text, its heads, its lead sentence or its address is ordered nothing.
/// </summary>
internal sealed class AssignmentReader(DocumentHeader header, IReadOnlyList<string> addressees)
{
    private readonly DateOnly? _issuedOn = header.IssuedOn ?? header.IssuedInMonth;

    /// <summary>The assignments of the body.</summary>
    public IReadOnlyList<Assignment> Read(IReadOnlyList<Provision> provisions)
    {
        var lead = provisions.FirstOrDefault(provision => provision.Path == ProvisionPath.Lead);
        var numbered = provisions.Where(provision => provision.Path != ProvisionPath.Lead).ToList();
        var reports = header.Type?.Abbreviation is "BC" or "TTr";
        if (numbered.Count == 0)
        {
            return lead is null || reports ? [] : [.. ReadRunning(lead)];
        }

        var ordered = new Ordered(lead is null ? [] : Assignees.ReadLead(lead.Text, addressees), ByHead: false, OnlyExplicit: reports);
        return [.. numbered.SelectMany(provision => ReadProvision(provision, ordered))];
    }

    /// <summary>The assignment of a row of a table of tasks; null when it names nobody.</summary>
    public Assignment? Read(ProvisionPath clause, TaskCells task)
    {
        var lead = Assignees.Split(task.Lead);
        return lead.Count == 0
            ? null
            : new Assignment(clause, lead, Assignees.Split(task.Support), task.Task, DeadlineReader.Read(task.Deadline, _issuedOn), task.Product.Length == 0 ? null : task.Product, DutyRules.IsCirculation(task.Task));
    }

    private IEnumerable<Assignment> ReadProvision(Provision provision, Ordered above)
    {
        var paragraphs = provision.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = provision.Children.Count > 0 || paragraphs.Length > 1 ? paragraphs.FirstOrDefault("") : "";
        var opens = Opens(first);
        var inside = above with { OnlyExplicit = above.OnlyExplicit || HeadsNoOrders(provision, paragraphs) };
        var named = NamedBy(first);
        var below = named.Count > 0 ? inside with { Who = named, ByHead = true } : inside;
        var own = paragraphs.Skip(opens ? 1 : 0).SelectMany((paragraph, i) => ReadParagraph(provision.Path, paragraph, IsBelow(paragraph, i, opens ? first : "") ? below : inside));
        return ReadHead(provision.Path, opens ? first : "", inside).Concat(own).Concat(provision.Children.SelectMany(child => ReadProvision(child, below)));
    }

    /// <summary>
    /// Whether a provision assesses or aims. "1. Đánh giá tình hình …, lập theo biểu 01", a point that stands alone, orders
    /// the assessment and does not give one.
    /// </summary>
    private static bool HeadsNoOrders(Provision provision, string[] paragraphs) =>
        DutyRules.HeadsNoOrders(provision.Heading ?? provision.Text)
        && !(provision.Heading is null && provision.Children.Count == 0 && paragraphs.Length == 1 && Assignees.BeginsWithVerb(paragraphs[0]));

    /// <summary>Whether a first paragraph opens those below it: it names whom they order, ends with a colon or entitles them.</summary>
    private static bool Opens(string first) => Assignees.IsHead(first) || first.TrimEnd().EndsWith(':') || DutyRules.IsTitle(first);

    /// <summary>
    /// Whether a paragraph stands below the first one: its points, what comes straight after names with a colon, and what
    /// begins with a verb under a line of names alone.
    /// </summary>
    private static bool IsBelow(string paragraph, int index, string first) =>
        DutyRules.IsPoint(paragraph)
        || (Assignees.IsHead(first) && (first.EndsWith(':') ? index == 0 : DutyRules.IsTitle(first) && Assignees.BeginsWithVerb(paragraph)));

    /// <summary>What a head orders by itself, those named in it or in the sentence that it ends.</summary>
    private IEnumerable<Assignment> ReadHead(ProvisionPath clause, string head, Ordered above)
    {
        if (DutyRules.OwnOrder(head[(head.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].Trim()) is not { } own || DutyRules.BeginsWithFounding(own))
        {
            return [];
        }

        return PartsOf(own).Lead.Count == 0 && Assignees.FindInside(own) is { } inside
            ? [Of(clause, inside, inside.Lead, inside.Action)]
            : ReadParagraph(clause, own, above);
    }

    /// <summary>Those whom the first paragraph above parts names, so that the parts order them.</summary>
    private static IReadOnlyList<string> NamedBy(string first)
    {
        var head = Assignees.IsHead(first) ? Assignees.ReadHead(first) : Assignees.ReadResponsible(first) is { Count: > 0 } responsible ? responsible : Assignees.Read(first).Lead;
        return head.Count > 0 ? head : Assignees.ReadLead(first, []);
    }

    /// <summary>A letter without numbered clauses orders in its sentences, or in points below one.</summary>
    private IEnumerable<Assignment> ReadRunning(Provision lead)
    {
        var ordered = new Ordered(Assignees.ReadLead(lead.Text, addressees), ByHead: false, OnlyExplicit: false);
        var nobody = ordered with { Who = [] };
        foreach (var paragraph in lead.Text.Split('\n').Skip(header.Subject is null ? 0 : 1).Where(paragraph => !paragraph.TrimEnd().EndsWith(':')))
        {
            var found = ReadParagraph(lead.Path, paragraph, DutyRules.IsPoint(paragraph) ? ordered : nobody).ToList();
            var inside = found.Count > 0 || DutyRules.IsNoOrder(paragraph) ? [] : VietnameseSentences.Split(paragraph).Select(Assignees.FindInside).OfType<Assignees>();
            foreach (var assignment in found.Concat(inside.Select(parts => Of(lead.Path, parts, parts.Lead, parts.Action))))
            {
                yield return assignment;
            }
        }
    }

    private IEnumerable<Assignment> ReadParagraph(ProvisionPath clause, string text, Ordered above)
    {
        var parts = PartsOf(text, above);
        var isNamed = parts.Lead.Count > 0 && (!above.OnlyExplicit || DutyRules.SaysOrder(text));
        if (!(isNamed || (parts.Lead.Count == 0 && above.CanMean(text))) || DutyRules.IsNoOrder(text))
        {
            foreach (var responsible in ReadFurtherSentences(clause, text))
            {
                yield return responsible;
            }

            yield break;
        }

        var who = isNamed ? parts.Lead : above.Who;
        var duties = DutySplit.Of(text, _issuedOn);
        yield return Of(clause, parts, who, duties[0]);
        foreach (var duty in duties.Skip(1).Where(duty => !DutyRules.IsNoOrder(duty)))
        {
            yield return Further(clause, duty, who);
        }
    }

    /// <summary>Those whom a paragraph that begins with no order makes responsible in a later sentence, or behind a semicolon ("…; giao Phòng A …").</summary>
    private IEnumerable<Assignment> ReadFurtherSentences(ProvisionPath clause, string text) =>
        from sentence in VietnameseSentences.Split(text).SelectMany(sentence => sentence.Split(';', StringSplitOptions.TrimEntries)).Skip(1)
        where DutyRules.SaysOrder(sentence) && !DutyRules.IsNoOrder(sentence)
        let parts = PartsOf(sentence)
        where parts.Lead.Count > 0
        select Of(clause, parts, parts.Lead, sentence);

    private Assignment Further(ProvisionPath clause, string duty, IReadOnlyList<string> who)
    {
        var parts = PartsOf(duty);
        return Of(clause, parts, parts.Lead.Count > 0 ? parts.Lead : who, duty);
    }

    /// <summary>Under the name of somebody, "Chỉ đạo các trạm …" orders that one to direct the others.</summary>
    private Assignees PartsOf(string text, Ordered above) => above.ByHead && DutyRules.BeginsWithDirecting(text) ? Assignees.WithoutNames(text) : PartsOf(text);

    private Assignees PartsOf(string text) =>
        header.Issuer is { } issuer && Assignees.ReadIssuers(text, issuer) is { } given ? given : Assignees.Read(text);

    private Assignment Of(ProvisionPath clause, Assignees parts, IReadOnlyList<string> who, string words)
    {
        var deadline = DeadlineReader.Find(DutyRules.WithoutTitleYears(words), _issuedOn);
        return new Assignment(clause, who, parts.Support, DutyRules.ActionOf(parts.Action, deadline), deadline, null, DutyRules.IsCirculation(parts.Action));
    }
}
