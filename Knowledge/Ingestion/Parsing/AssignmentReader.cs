using System.Text.RegularExpressions;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Finds what a document orders whom to do (nhiệm vụ). Grounds, facts, assessments and changes of other documents are no
/// orders; whoever is not named by the text, its heads or its lead sentence is ordered nothing.
/// </summary>
internal sealed partial class AssignmentReader(DateOnly? issuedOn, IReadOnlyList<DocumentReference> references)
{
    /// <summary>The assignments of the body.</summary>
    public IReadOnlyList<Assignment> Read(IReadOnlyList<Provision> provisions)
    {
        var lead = provisions.FirstOrDefault(provision => provision.Path == ProvisionPath.Lead);
        var ordered = lead is null ? [] : Assignees.ReadLead(lead.Text);
        return [.. provisions.Where(provision => provision.Path != ProvisionPath.Lead).SelectMany(provision => ReadProvision(provision, ordered))];
    }

    /// <summary>The assignment of a row of a table of tasks; null when it names nobody.</summary>
    public Assignment? Read(ProvisionPath clause, TaskCells task)
    {
        var lead = Assignees.Split(task.Lead);
        return lead.Count == 0
            ? null
            : new Assignment(clause, lead, Assignees.Split(task.Support), task.Task, DeadlineReader.Read(task.Deadline, issuedOn), task.Product.Length == 0 ? null : task.Product, IsCirculation(task.Task));
    }

    private IEnumerable<Assignment> ReadProvision(Provision provision, IReadOnlyList<string> ordered)
    {
        if (provision.Children.Count > 0)
        {
            var head = provision.Text.TrimEnd().EndsWith(':') ? Assignees.ReadHead(provision.Text) : [];
            var own = head.Count > 0 || provision.Text.Length == 0 || provision.Text.TrimEnd().EndsWith(':') ? null : ReadText(provision, ordered);
            var inherited = head.Count > 0 ? head : ordered;
            return (own is null ? Enumerable.Empty<Assignment>() : [own]).Concat(provision.Children.SelectMany(child => ReadProvision(child, inherited)));
        }

        return ReadText(provision, ordered) is { } assignment ? [assignment] : [];
    }

    private Assignment? ReadText(Provision provision, IReadOnlyList<string> ordered)
    {
        var text = provision.Text;
        if (text.Length == 0 || IsNoOrder(provision))
        {
            return null;
        }

        var parts = Assignees.Read(text);
        if (parts.Lead.Count == 0 && (ordered.Count == 0 || !Assignees.BeginsWithVerb(text)))
        {
            return null;
        }

        var deadline = DeadlineReader.Find(text, issuedOn);
        return new Assignment(
            provision.Path, parts.Lead.Count > 0 ? parts.Lead : ordered, parts.Support, ActionOf(parts.Action, deadline), deadline, null, IsCirculation(parts.Action));
    }

    /// <summary>A clause that changes another document, sets effect or states a fact orders nobody anything.</summary>
    private bool IsNoOrder(Provision provision) =>
        references.Any(reference => reference.Clause == provision.Path && reference.Relation is DocumentRelation.Amends or DocumentRelation.Replaces or DocumentRelation.Repeals or DocumentRelation.Corrects
            && reference.Clause == provision.Path)
        || NoOrder().IsMatch(VietnameseText.Fold(provision.Text));

    private static string ActionOf(string action, Deadline? deadline)
    {
        var words = deadline is null ? action : action.Replace(deadline.Text, "", StringComparison.Ordinal);
        var sentence = VietnameseSentences.Split(words.Replace('\n', ' ')).FirstOrDefault() ?? words;
        var tidy = Gaps().Replace(Trailing().Replace(sentence.Trim(), ""), " ").Trim(' ', ',', ';', '.', '/');
        return tidy.Length == 0 ? action : char.ToUpper(tidy[0], System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) + tidy[1..];
    }

    private static bool IsCirculation(string action) => Circulation().IsMatch(VietnameseText.Fold(action[..Math.Min(80, action.Length)]));

    [GeneratedRegex(@"khong thay doi|co hieu luc (?:ke )?tu|het hieu luc|^(?:to truong|to pho|truong ban|pho truong ban|thanh vien|uy vien|thu ky|chu tich hoi dong)\b[^:]{0,60}:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoOrder();

    [GeneratedRegex(@"\b(?:quan triet|pho bien)\b(?! giao duc phap luat)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circulation();

    [GeneratedRegex(@"[,;]?\s*(?:hoàn thành|thực hiện|xong)?\s*[.,;/]*\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"\s{2,}|\s+(?=[,;.])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gaps();
}
