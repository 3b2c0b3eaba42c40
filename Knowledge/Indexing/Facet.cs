using System.Globalization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Indexing;

/// <summary>The terms that passages are filtered by, one for each facet and value.</summary>
internal static class Facet
{
    /// <summary>The terms of a passage.</summary>
    public static IEnumerable<string> TermsOf(PassageFacets facets) =>
        Terms(facets.Issuer, facets.Type, facets.Year).Concat(facets.Units.Select(Unit)).Distinct(StringComparer.Ordinal);

    /// <summary>The terms that a passage must have, all of them, to be what the query asks for.</summary>
    public static IEnumerable<string> TermsOf(PassageQuery query) =>
        Terms(query.Issuer, query.Type, query.Year).Concat(query.Unit is null ? [] : [Unit(query.Unit)]);

    private static IEnumerable<string> Terms(string? issuer, string? type, int? year)
    {
        if (issuer is not null)
        {
            yield return "issuer " + VietnameseText.FoldedKey(issuer);
        }

        if (type is not null)
        {
            yield return "type " + type.ToUpperInvariant();
        }

        if (year is { } known)
        {
            yield return "year " + known.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Unit(string name) => "unit " + VietnameseText.FoldedKey(name);
}
