using System.Text;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers;

/// <summary>How people call a provision (NĐ 30/2020, annex I: from the small to the large).</summary>
public static class ClauseNames
{
    /// <summary>The name in a language, <c>vi</c> or <c>en</c>.</summary>
    public static string Of(ProvisionPath path, string language) => language == "en" ? English(path) : Vietnamese(path);

    /// <summary>"khoản 3", "điểm a khoản 2 Điều 5", "mục II.1", "Phụ lục, mục 12", "phần mở đầu".</summary>
    public static string Vietnamese(ProvisionPath path)
    {
        var steps = path.Value.Split('.');
        return steps[0] switch
        {
            "0" => "phần mở đầu",
            "KT" => $"{Vietnamese(new ProvisionPath(string.Join('.', steps[1..])))} (văn bản kèm theo)",
            _ when path.IsInAnnex => Annex(steps),
            _ when steps[0].StartsWith("Điều", StringComparison.Ordinal) => Article(steps, "khoản "),
            _ when IsRoman(steps[0]) => $"mục {path.Value}",
            _ => Article(steps, "khoản "),
        };
    }

    /// <summary>The same in English: "clause 3", "Article 5, clause 2, point a", "Annex, item 12".</summary>
    public static string English(ProvisionPath path) => path.Value switch
    {
        "0" => "lead paragraphs",
        _ when path.IsInAnnex => $"annex, item {path.Value[(path.Value.IndexOf('.', StringComparison.Ordinal) + 1)..]}",
        _ => "clause " + path.Value.Replace("Điều", "Article", StringComparison.Ordinal),
    };

    private static string Annex(string[] steps)
    {
        var number = steps[0]["PL".Length..];
        var annex = number is "1" or "" ? "Phụ lục" : $"Phụ lục {number}";
        return steps.Length == 1 ? annex : $"{annex}, mục {string.Join('.', steps[1..])}";
    }

    private static string Article(string[] steps, string clauseWord)
    {
        var isArticle = steps[0].StartsWith("Điều", StringComparison.Ordinal);
        var inner = isArticle ? steps[1..] : steps;
        var words = new StringBuilder();
        if (inner.Length > 1)
        {
            words.Append("điểm ").AppendJoin('.', inner[1..]).Append(' ');
        }

        if (inner.Length > 0)
        {
            words.Append(clauseWord).Append(inner[0]).Append(' ');
        }

        return isArticle ? words.Append(steps[0]).ToString() : words.ToString().TrimEnd();
    }

    private static bool IsRoman(string step) => step.Length > 0 && step.All(character => character is 'I' or 'V' or 'X');
}
