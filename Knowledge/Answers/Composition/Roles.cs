using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Finds the line of a document that gives somebody the role which a question asks about.</summary>
internal static class Roles
{
    /// <summary>The provision that names a person with all of the role's words, nearest to the question's order of words; or null.</summary>
    public static Provision? Find(QuestionReading reading, OfficialDocument document)
    {
        var known = VietnameseText.FoldedWords($"{document.Type?.Name} {document.Subject}").ToHashSet(StringComparer.Ordinal);
        var topic = VietnameseText.FoldedWords(reading.TopicText).SkipWhile(word => word is "lam" or "giu" or "chuc" or "nguoi").ToList();
        var needed = topic.Where(word => !known.Contains(word)).ToHashSet(StringComparer.Ordinal);
        return needed.Count == 0
            ? null
            : document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
                .Where(provision => provision.Text.Length > 0 && StatedFacts.NamesSomeoneElse(reading, provision.Text))
                .Select(provision => (Provision: provision, Words: VietnameseText.FoldedWords(provision.Text)))
                .Where(line => needed.IsSubsetOf(line.Words))
                .Select(line => (line.Provision, Run: LongestRun(topic, line.Words)))
                .Where(line => line.Run > 0)
                .OrderByDescending(line => line.Run)
                .Select(line => line.Provision)
                .FirstOrDefault();
    }

    /// <summary>
    /// How many of the topic's first words stand in the line one after the other, and not as somebody's deputy; 0 when
    /// the line begins another role.
    /// </summary>
    private static int LongestRun(List<string> topic, IReadOnlyList<string> line)
    {
        var longest = 0;
        for (var at = 0; at < line.Count; at++)
        {
            var run = 0;
            while (run < topic.Count && at + run < line.Count && line[at + run] == topic[run])
            {
                run++;
            }

            var isDeputy = at > 0 && line[at - 1] is "pho" or "thu" && topic[0] is not ("pho" or "thu");
            longest = Math.Max(longest, isDeputy ? 0 : run);
        }

        return longest;
    }
}
