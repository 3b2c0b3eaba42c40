using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Finds in a question the bodies outside the roster to which the documents in scope assign something: "Bộ Nội vụ",
/// "UBND TP Hà Nội", "Sở KH&amp;CN".
/// </summary>
internal static class BodyMentions
{
    /// <summary>The longest body named in the question, or null. Units of the roster are found elsewhere.</summary>
    public static Asker? Find(AnswerSession session)
    {
        if (session.Reading.NamesUnit)
        {
            return null;
        }

        var question = " " + AssigneeMatcher.BodyKey(session.Reading.NewBody ?? session.Reading.Text) + " ";
        var joined = question.Replace(" ", "", StringComparison.Ordinal);
        return session.Scope.Documents.SelectMany(document => document.Assignments)
            .SelectMany(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits))
            .Distinct(StringComparer.Ordinal)
            .Select(assignee => (Assignee: assignee, Key: AssigneeMatcher.BodyKey(assignee)))
            .Where(body => body.Key.Contains(' ', StringComparison.Ordinal) && IsNamed(body.Key, question, joined))
            .OrderByDescending(body => body.Key.Length)
            .Select(body => new Asker(null, body.Assignee))
            .FirstOrDefault();
    }

    /// <summary>Whether the short form of a body ("bogddt") stands in these words.</summary>
    public static bool IsShortFormIn(string key, string words) =>
        key.Contains(' ', StringComparison.Ordinal) && Abbreviation(key) is { Length: >= 4 } short_
        && words.Replace(" ", "", StringComparison.Ordinal).Contains(short_, StringComparison.Ordinal);

    private static bool IsNamed(string key, string question, string joined) =>
        question.Contains($" {key} ", StringComparison.Ordinal)
        || (Abbreviation(key) is { Length: >= 4 } short_ && joined.Contains(short_, StringComparison.Ordinal));

    /// <summary>"bo giao duc va dao tao" as people shorten it: "bogddt".</summary>
    private static string Abbreviation(string key)
    {
        var words = VietnameseText.FoldedWords(key);
        return words[0] + string.Concat(words.Skip(1).Where(word => word is not ("va" or "ve")).Select(word => word[0]));
    }
}
