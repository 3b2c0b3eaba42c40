using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Cuts a document into passages.</summary>
public static class Passages
{
    private const string Separator = " › ";

    /// <summary>A lead-in longer than this says something by itself and is not a heading.</summary>
    private const int LongestLeadIn = 40;

    /// <summary>The passages of a document in reading order: one for each provision that has words of its own.</summary>
    public static IReadOnlyList<Passage> Of(OfficialDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Provisions.SelectMany(provision => Of(document, provision, []))
                .Select(passage => passage with { Facets = FacetsOf(document, passage.Clause) }),
        ];
    }

    private static PassageFacets FacetsOf(OfficialDocument document, ProvisionPath clause)
    {
        var units = document.Assignments.Where(assignment => assignment.Clause == clause)
            .SelectMany(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits));
        return new PassageFacets(document.Issuer, document.Type?.Abbreviation, document.IssuedInMonth?.Year ?? document.IssuedOn?.Year, [.. units], 0);
    }

    private static IEnumerable<Passage> Of(OfficialDocument document, Provision provision, IReadOnlyList<string> above)
    {
        IReadOnlyList<string> path = provision.Heading is { Length: > 0 } heading
            ? [.. above, $"{provision.Label} {heading}".Trim()]
            : above;
        var leadIn = LeadIn(provision);
        if (TextOf(provision, leadIn) is { Length: > 0 } text)
        {
            yield return new Passage(
                document.Id, provision.Path, document.Name, document.Subject ?? "", string.Join(Separator, path), text);
        }

        var below = leadIn is null ? path : [.. path, leadIn];
        foreach (var passage in provision.Children.SelectMany(child => Of(document, child, below)))
        {
            yield return passage;
        }
    }

    /// <summary>
    /// The words that introduce a provision's parts ("Phòng Kế hoạch - Tài chính:"), which the parts cannot be
    /// understood without; null when there are none.
    /// </summary>
    private static string? LeadIn(Provision provision)
    {
        if (provision.Children.Count == 0)
        {
            return null;
        }

        var last = provision.Text.AsSpan().TrimEnd();
        last = last[(last.LastIndexOf('\n') + 1)..].Trim();
        return last.EndsWith(':') && VietnameseTokenizer.Tokenize(last.ToString()).Count <= LongestLeadIn
            ? $"{provision.Label} {last.TrimEnd(':')}".Trim()
            : null;
    }

    /// <summary>The words to find a provision by; none when a short lead-in is all, for that is found with the parts.</summary>
    private static string TextOf(Provision provision, string? leadIn)
    {
        var text = provision.Text.Trim();
        if (text.Length == 0)
        {
            return provision.Children.Count == 0 ? provision.Heading ?? "" : "";
        }

        return leadIn is not null && !text.Contains('\n', StringComparison.Ordinal) ? "" : text;
    }
}
