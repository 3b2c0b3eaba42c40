using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Reads which provisions the words of an amendment name: "điểm a khoản 2 Mục II", "khoản 1, khoản 3 Điều 5",
/// "nhiệm vụ số 1 tại Phụ lục". A provision is meant only when every part of its address that is named agrees.
/// </summary>
internal static partial class AmendedPlaces
{
    private const int SectionRank = 3;

    /// <summary>Where the naming of the provision, or of one that holds it, ends in the folded words; null when they do not name it.</summary>
    public static int? EndOfNaming(string folded, ProvisionPath clause)
    {
        List<string> steps = [.. VietnameseText.Fold(clause.Value).Split('.').SkipWhile(step => step.StartsWith("kt", StringComparison.Ordinal) || step.StartsWith("pl", StringComparison.Ordinal))];
        var speaksOfAnnex = folded.Contains("phu luc", StringComparison.Ordinal);
        foreach (var address in Read(folded))
        {
            var isWhole = address.Rank >= SectionRank;
            if (steps.Count > 0 && (isWhole ? Holds(steps, address.Labels) : EndsWith(steps, address.Labels) && (!speaksOfAnnex || clause.IsInAnnex)))
            {
                return address.End;
            }
        }

        return null;
    }

    private static bool Holds(List<string> steps, List<string> labels)
    {
        var at = steps.IndexOf(labels[0]);
        return at >= 0 && steps.Count - at >= labels.Count && steps.GetRange(at, labels.Count).SequenceEqual(labels);
    }

    private static bool EndsWith(List<string> steps, List<string> labels) =>
        steps.Count >= labels.Count && steps.GetRange(steps.Count - labels.Count, labels.Count).SequenceEqual(labels);

    /// <summary>The addresses named, each from the outside in.</summary>
    private static IEnumerable<Address> Read(string folded)
    {
        foreach (var run in Runs(folded))
        {
            var isOutsideIn = run.Count > 1 && run.Zip(run.Skip(1)).All(pair => pair.First.Rank > pair.Second.Rank);
            var around = new Stack<Step>();
            List<Step> steps = isOutsideIn ? run : [.. Enumerable.Reverse(run)];
            for (var i = 0; i < steps.Count; i++)
            {
                while (around.Count > 0 && around.Peek().Rank <= steps[i].Rank)
                {
                    around.Pop();
                }

                around.Push(steps[i]);
                if (i + 1 == steps.Count || steps[i + 1].Rank >= steps[i].Rank)
                {
                    yield return new Address([.. around.Reverse().SelectMany(step => step.Labels)], around.Max(step => step.Rank), run[^1].End);
                }
            }
        }
    }

    /// <summary>The steps that stand together, in the order in which they are named.</summary>
    private static IEnumerable<List<Step>> Runs(string folded)
    {
        var run = new List<Step>();
        foreach (Match match in Target().Matches(folded))
        {
            if (run.Count > 0 && !Between().IsMatch(folded[run[^1].End..match.Index]))
            {
                yield return run;
                run = [];
            }

            run.Add(StepOf(match));
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static Step StepOf(Match match)
    {
        var label = match.Groups["label"].Value;
        return match.Groups["kind"].Value switch
        {
            "dieu" => new Step(["dieu " + label], SectionRank, match.Index + match.Length),
            "phan" or "chuong" => new Step([label], SectionRank + 1, match.Index + match.Length),
            "muc" => new Step(label.Split('.'), char.IsAsciiDigit(label[0]) ? SectionRank - 1 : SectionRank, match.Index + match.Length),
            "khoan" => new Step(label.Split('.'), SectionRank - 1, match.Index + match.Length),
            "tiet" => new Step(label.Split('.'), 0, match.Index + match.Length),
            _ => new Step(label.Split('.'), 1, match.Index + match.Length),
        };
    }

    [GeneratedRegex(@"\b(?<kind>nhiem vu|muc|khoan|diem|tiet|dieu|dong|thu tu|stt|phan|chuong)\s+(?:so\s+|thu\s+)?(?<label>\d{1,3}(?:\.\d{1,2}){0,3}|[ivx]{1,5}|[a-z])\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Target();

    [GeneratedRegex(@"^\s*,?\s*(?:va|cua|tai|thuoc|o)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Between();

    private sealed record Step(IReadOnlyList<string> Labels, int Rank, int End);

    private sealed record Address(List<string> Labels, int Rank, int End);
}
