using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>A provision as a question names it: "khoản 3", "điểm a khoản 2 Điều 5", "nhiệm vụ 12", "mục II.1".</summary>
/// <param name="Steps">The labels from the outside in, folded: "dieu 5", "2", "a".</param>
/// <param name="IsItem">Whether it is the number of a task in a table or list ("nhiệm vụ 12").</param>
/// <param name="Text">The words of the question.</param>
internal sealed partial record ProvisionPointer(IReadOnlyList<string> Steps, bool IsItem, string Text)
{
    /// <summary>The pointer in a folded question, or null.</summary>
    public static ProvisionPointer? Read(string folded)
    {
        if (Item().Match(folded) is { Success: true } item)
        {
            return new ProvisionPointer([item.Groups["n"].Value], IsItem: true, item.Value);
        }

        var steps = new List<(int Rank, string Label)>();
        foreach (Match match in Part().Matches(folded))
        {
            var label = match.Groups["label"].Value;
            var (rank, step) = match.Groups["kind"].Value switch
            {
                "chuong" or "phan" or "part" or "chapter" => (0, label),
                "dieu" or "article" => (1, "dieu " + label),
                "muc" or "section" => (1, label),
                "khoan" or "clause" or "paragraph" => (2, label),
                _ => (3, label),
            };
            steps.Add((rank, step));
        }

        return steps.Count == 0
            ? null
            : new ProvisionPointer([.. steps.OrderBy(step => step.Rank).Select(step => step.Label)], IsItem: false, Part().Match(folded).Value);
    }

    /// <summary>The provisions of a document that the words may mean; several when they are ambiguous.</summary>
    public IReadOnlyList<Provision> Resolve(OfficialDocument document)
    {
        var all = document.Provisions.SelectMany(provision => provision.SelfAndDescendants()).ToList();
        var suffix = string.Join('.', Steps);
        var exact = all.FindAll(provision => Fold(provision) == suffix);
        var inAnnex = all.FindAll(provision => provision.Path.IsInAnnex && Fold(provision).EndsWith("." + suffix, StringComparison.Ordinal));
        if (IsItem && inAnnex.Count > 0)
        {
            return inAnnex;
        }

        return exact.Count > 0 ? exact : all.FindAll(provision => Fold(provision).EndsWith("." + suffix, StringComparison.Ordinal));
    }

    private static string Fold(Provision provision) => VietnameseText.Fold(provision.Path.Value);

    [GeneratedRegex(@"\b(?:nhiem vu|chi tieu|dau viec|cong viec|stt|task|item|dong)\s+(?:thu |so |no\.? ?)?(?<n>\d{1,3})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\b(?<kind>chuong|phan|dieu|muc|khoan|diem|article|clause|point|section|chapter|paragraph)\s+(?:thu |so )?(?<label>(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:\.\d{1,3})*)\b(?!\s*(?:a-z)?thang)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Part();
}
