using System.Text.RegularExpressions;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>The documents and units as they are now, with what was worked out of them for every question.</summary>
internal sealed partial class AnswerGround(DocumentCatalog catalog, Roster roster)
{
    /// <summary>The documents.</summary>
    public DocumentCatalog Catalog { get; } = catalog;

    /// <summary>The units.</summary>
    public Roster Roster { get; } = roster;

    /// <summary>Finds names of units.</summary>
    public UnitMatcher Units { get; } = new(roster);

    /// <summary>Decides whom documents mean.</summary>
    public AssigneeMatcher Assignees { get; } = new(new UnitGroups(roster));

    /// <summary>What documents order whom to do.</summary>
    public DutyFinder Duties => field ??= new DutyFinder(Catalog, Assignees);

    /// <summary>
    /// This ground, or, where no list of units was imported yet, one that holds the unit that the question gives, so that
    /// it is answered for that unit as it is named.
    /// </summary>
    public AnswerGround For(Question question) =>
        Roster.Units.Count == 0 && NameOf(question) is { } name
            ? new AnswerGround(Catalog, new Roster([new Unit(VietnameseText.FoldedKey(name), name, [], null)], []))
            : this;

    /// <summary>The question with the identity of the asker's unit, where the unit is the only one known.</summary>
    public Question Own(Question question) =>
        question is { UnitId: null, UnitName: not null } && Roster is { Units: [var only], Officers.Count: 0 } && only.Name == question.UnitName
            ? question with { UnitId = only.Id }
            : question;

    private static string? NameOf(Question question) => question.UnitName is { } own
        ? InsideUnit().IsMatch(VietnameseText.FoldedKey(own)) ? own : null
        : UnitInQuestion().Match(VietnameseText.Normalize(question.Text)) is { Success: true } named ? named.Groups["unit"].Value : null;

    /// <summary>A unit inside a department; ministries and committees are matched by their names.</summary>
    [GeneratedRegex(@"^(?:phong|van phong so|van phong|thanh tra so|chi cuc|trung tam|ban quan ly|to|bo phan|p)\b(?!.*\b(?:chinh phu|quoc hoi|chu tich nuoc|trung uong)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InsideUnit();

    [GeneratedRegex(@"^\W*(?<unit>(?:Phòng|phòng|Chi cục|chi cục|Trung tâm|trung tâm)\s+\p{Lu}[\p{L}\s&-]{2,60}?)(?=\s+(?:phải|cần|có|làm|được|thực hiện|chủ trì|phối hợp))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UnitInQuestion();
}
