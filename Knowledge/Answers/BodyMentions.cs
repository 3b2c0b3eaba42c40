using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Finds in a question the bodies outside the roster to which the documents in scope assign something: "Bộ Nội vụ",
/// "UBND TP Hà Nội", "Sở KH&amp;CN".
/// </summary>
internal static partial class BodyMentions
{
    /// <summary>The longest body named in the question, or null. Units of the roster are found elsewhere.</summary>
    public static Asker? Find(AnswerSession session)
    {
        if (session.Reading.NamesUnit)
        {
            return null;
        }

        var reading = session.Reading;
        var said = reading.NewBody ?? (reading.IsEnglish ? $"{reading.Text} {reading.TopicText}" : reading.Text);
        var question = " " + AssigneeMatcher.BodyKey(said) + " ";
        var joined = question.Replace(" ", "", StringComparison.Ordinal);
        var bodies = session.Scope.IsNarrow || !reading.Wants(Asks.Duties) ? Of(session.Scope.Documents) : session.Duties.Bodies;
        return bodies.Where(body => question.Contains($" {body.Key} ", StringComparison.Ordinal) || (body.ShortForm.Length >= 4 && joined.Contains(body.ShortForm, StringComparison.Ordinal)))
            .OrderByDescending(body => body.Key.Length)
            .Select(body => new Asker(null, body.Name))
            .FirstOrDefault() ?? ByBeginning(bodies, reading) ?? OfGroup(session);
    }

    /// <summary>"Sở Văn hóa" for "Sở Văn hóa, Thể thao và Du lịch", where only one body begins so and no other field is said.</summary>
    private static Asker? ByBeginning(IReadOnlyList<Body> bodies, QuestionReading reading)
    {
        if (ShortDepartment().Match(reading.Folded) is not { Success: true } said)
        {
            return null;
        }

        var beginning = said.Groups["name"].Value + " ";
        var found = bodies.Where(body => body.Key.StartsWith(beginning, StringComparison.Ordinal)).DistinctBy(body => body.Key).Take(2).ToList();
        return found is [var only] ? new Asker(null, only.Name) : null;
    }

    /// <summary>A body that a document in scope means by a group only: "UBND tỉnh" of "Ủy ban nhân dân các tỉnh".</summary>
    private static Asker? OfGroup(AnswerSession session)
    {
        if (!session.Scope.IsNarrow || Committee().Match(session.Reading.Text) is not { Success: true } said)
        {
            return null;
        }

        var asker = new Asker(null, said.Value.Trim());
        return session.Duties.Find(session.Scope.Documents, asker).Count > 0 ? asker : null;
    }

    /// <summary>The bodies to which documents assign something, each name once; units called by one word are left out.</summary>
    public static IReadOnlyList<Body> Of(IEnumerable<OfficialDocument> documents) =>
    [
        .. documents.SelectMany(document => document.Assignments)
            .SelectMany(assignment => assignment.LeadUnits.Concat(assignment.CoordinatingUnits))
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Key: AssigneeMatcher.BodyKey(name)))
            .Where(body => body.Key.Contains(' ', StringComparison.Ordinal))
            .Select(body => new Body(body.Name, body.Key, Abbreviation(body.Key))),
    ];

    /// <summary>Whether the short form of a body ("bogddt") stands in these words.</summary>
    public static bool IsShortFormIn(string key, string words) =>
        key.Contains(' ', StringComparison.Ordinal) && Abbreviation(key) is { Length: >= 4 } short_
        && words.Replace(" ", "", StringComparison.Ordinal).Contains(short_, StringComparison.Ordinal);

    /// <summary>"bo giao duc va dao tao" as people shorten it: "bogddt".</summary>
    private static string Abbreviation(string key)
    {
        var words = VietnameseText.FoldedWords(key);
        return words[0] + string.Concat(words.Skip(1).Where(word => word is not ("va" or "ve")).Select(word => word[0]));
    }

    [GeneratedRegex(@"\b(?<name>(?:so|bo) (?:van hoa|nong nghiep|giao duc|khoa hoc|thong tin|tai nguyen|ke hoach|lao dong|giao thong|dan toc))\b(?! *,| va | moi truong| the thao| dao tao| cong nghe| truyen thong| dau tu| van tai| thuong binh)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ShortDepartment();

    [GeneratedRegex(@"^\W*(?:(?:Chủ tịch|chủ tịch)\s+)?(?:UBND|ubnd|Ủy ban nhân dân|ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|tinh|thành phố|thanh pho|xã|xa|phường|phuong|huyện|huyen|đặc khu)(?:\s+\p{Lu}\p{L}*){0,4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Committee();
}
