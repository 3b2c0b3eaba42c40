using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers how many people a committee or a group has, out of the list that names them.</summary>
internal static partial class PeopleAnswers
{
    private const double NeededCoverage = 0.55;
    private const int MostNamed = 20;

    /// <summary>How many people a list names, where every line of it names a member; else null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!People().IsMatch(session.Reading.Folded))
        {
            return null;
        }

        var hit = session.Scope.IsNarrow ? null : session.Search(new PassageQuery(session.Reading.TopicText, 3)).FirstOrDefault(found => found.Coverage >= NeededCoverage);
        var header = session.Scope.IsNarrow ? session.Scope.Documents[0] : hit is null ? null : session.Catalog.Find(hit.Passage.DocumentId);
        if (header is null || ListOfPeople(session.Whole(header)) is not { } list)
        {
            return null;
        }

        var (document, draft) = (session.Whole(header), session.NewDraft());
        draft.Line(
            $"{DocumentTitles.Full(document)}, {ClauseNames.Vietnamese(list.Path)} nêu {list.Children.Count} thành viên:{draft.Cite(document, list)}",
            $"{DocumentTitles.Full(document)}, {ClauseNames.English(list.Path)} names {list.Children.Count} people:{draft.Cite(document, list)}");
        foreach (var child in draft.Page(list.Children, session.Skip, MostNamed))
        {
            draft.Line($"- {child.Text.TrimEnd(';', '.', ' ')}{draft.Cite(document, child)}");
        }

        return draft.SayRest("người", "people").Build(AnswerKind.Answer, session.Remember([header], [list.Path]));
    }

    private static Provision? ListOfPeople(OfficialDocument document) =>
        document.Provisions.SelectMany(provision => provision.SelfAndDescendants())
            .FirstOrDefault(provision => provision.Children.Count > 1 && provision.Children.All(child => Roles.IsMember(child.Text)) && provision.Children.Count(child => Roles.NamesHolder(child.Text)) * 2 >= provision.Children.Count);

    [GeneratedRegex(@"(?:to cong tac|ban chi dao|hoi dong|to giup viec|\bdoan\b|ban to chuc|tieu ban|to bien tap)\b.*(?:gom|co) (?:nhung )?(?:ai|thanh vien nao)\b|(?:ai|nhung ai) (?:la thanh vien|trong|tham gia) (?:to cong tac|ban chi dao|hoi dong|doan|to giup viec)|(?:to cong tac|ban chi dao|hoi dong|to giup viec|doan|ban to chuc|tieu ban|uy ban|nhom|to bien tap)\b.*(?:bao nhieu|\bmay) (?:nguoi|thanh vien)|(?:bao nhieu|\bmay) (?:nguoi|thanh vien)\b.*(?:to cong tac|ban chi dao|hoi dong|to giup viec|\bdoan\b|ban to chuc|tieu ban)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex People();
}
