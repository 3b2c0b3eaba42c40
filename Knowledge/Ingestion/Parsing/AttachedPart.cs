using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>An annex (phụ lục) or a document issued with another one (quy chế kèm theo).</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="IsDocument">Whether it is a document of its own, with its own header, that is only sent along.</param>
internal sealed partial record AttachedPart(IReadOnlyList<SourceLine> Lines, bool IsDocument = false)
{
    private const int TitleLines = 6;
    private const int LongestHeaderAbove = 10;
    private const int LongestHeaderBelow = 15;

    /// <summary>Whether an attached part begins at a line.</summary>
    public static bool Begins(List<SourceLine> lines, int i) =>
        Annex().IsMatch(lines[i].Text)
        || (List().IsMatch(lines[i].Text) && !FollowsAnnex(lines, i) && lines.Skip(i + 1).Where(line => !line.IsBlank).Take(TitleLines).Any(line => IssuedWith().IsMatch(line.Text)))
        || (IsTypeLine(lines[i].Text) && lines.Skip(i + 1).Where(line => !line.IsBlank).Take(TitleLines).Any(line => IssuedWith().IsMatch(line.Text)));

    /// <summary>Whether it is an annex (phụ lục), or a list that is sent along without that word.</summary>
    public bool IsAnnex => Annex().IsMatch(Lines[0].Text) || List().IsMatch(Lines[0].Text);

    private static bool FollowsAnnex(List<SourceLine> lines, int i) =>
        lines.Take(i).LastOrDefault(line => !line.IsBlank) is { } above && Annex().IsMatch(above.Text);

    /// <summary>
    /// The line at which the header of a second document begins, or -1: the national title once more, with the bodies and the
    /// number beside it, below the recipients of the first document. A regulation issued with the document is none.
    /// </summary>
    public static int FindDocument(List<SourceLine> lines)
    {
        var foot = FootReader.FindStart(lines);
        var title = foot < 0 ? -1 : lines.FindIndex(foot, line => NationalTitle().IsMatch(VietnameseText.Fold(line.Text)));
        if (title < 0 || Enumerable.Range(title, Math.Min(LongestHeaderBelow, lines.Count - title)).Any(i => Begins(lines, i)))
        {
            return -1;
        }

        var start = title;
        for (var i = title - 1; i > foot && i >= title - LongestHeaderAbove && MayStandInHeader(lines[i].Text); i--)
        {
            start = lines[i].Text.Length == 0 ? start : i;
        }

        return start;
    }

    /// <summary>The provisions of a document that is sent along: its subject, and its body below.</summary>
    public Provision ReadDocument(ProvisionPath path, bool isRecognized)
    {
        var header = HeaderReader.Read(Lines);
        var parts = DocumentParts.Cut(Lines, header.BodyStart);
        var reader = new ProvisionReader(path.Value + ".", isRecognized);
        var body = reader.Read([.. parts.Body.Where(line => line.Table is null).Select(line => line.Text)], closes: true);
        return new Provision(path, header.Number?.Printed ?? header.Notation ?? "", header.Subject, string.Join('\n', reader.Lead), body);
    }

    private static bool MayStandInHeader(string line) =>
        line.Length == 0 || HeaderPatterns.IsHeaderPart(line) || HeaderPatterns.About().IsMatch(line) || (HeaderPatterns.StartsBody().IsMatch(line) && !FootReader.IsTitle(line));

    /// <summary>The provisions of this part; <paramref name="annexNumber"/> counts the annexes from 1; one that stands alone keeps the words that say what it belongs to. Its tasks come with it.</summary>
    public (Provision Provision, IReadOnlyList<(ProvisionPath Clause, TaskCells Task)> Tasks) Read(int annexNumber, bool standsAlone, bool isRecognized)
    {
        var path = IsAnnex ? new ProvisionPath(string.Create(CultureInfo.InvariantCulture, $"PL{annexNumber}")) : new ProvisionPath("KT");
        var title = Lines.Skip(1).TakeWhile(line => line.Table is null && BodyNames.IsCapitals(line.Text) && ProvisionLabel.Read(line.Text) is null).Select(line => line.Text).ToList();
        var rest = Lines.Skip(1 + title.Count).ToList();
        var reader = new ProvisionReader(IsAnnex ? path.Value + "." : "KT.", isRecognized);
        var words = reader.Read([.. rest.Where(line => line.Table is null).Select(line => line.Text)], closes: false);
        var rows = rest.Where(line => line.Table is not null).SelectMany(line => TaskTable.Read(line.Table!)).ToList();
        var tasks = TaskTable.Provisions(rows, path).ToList();
        var provision = new Provision(
            path, Lines[0].Text, title.Count == 0 ? null : string.Join(' ', title), string.Join('\n', reader.Lead.Where(line => !Footnote().IsMatch(line) || (standsAlone && IssuedWith().IsMatch(line)))), [.. words, .. tasks]);
        return (provision, [.. rows.Zip(tasks).Where(pair => pair.First.Task is not null).Select(pair => (pair.Second.Path, pair.First.Task!))]);
    }

    [GeneratedRegex("^\\W*cong hoa xa hoi chu nghia", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NationalTitle();

    private static bool IsTypeLine(string text) =>
        IssuedTitle().IsMatch(text)
        || (BodyNames.IsCapitals(text) && DocumentType.FindByName(text.ToLower(CultureInfo.GetCultureInfo("vi-VN"))) is not null);

    /// <summary>What is issued with a decision and is no type of document of its own.</summary>
    [GeneratedRegex(@"^(?:NỘI QUY|QUY TRÌNH|ĐIỀU LỆ|THỂ LỆ|BỘ TIÊU CHÍ|BỘ CHỈ SỐ)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssuedTitle();

    [GeneratedRegex(@"^PHỤ LỤC(?:\s+(?:SỐ\s+)?[IVX\d]+)?\s*[.:]?$|^Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?\s*[.:]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Annex();

    /// <summary>The title of a list, a form or an outline that is sent along.</summary>
    [GeneratedRegex(@"^(?:DANH SÁCH|DANH MỤC|BẢNG|BIỂU|LỊCH|ĐỀ CƯƠNG|MẪU|KHUNG)\b(?!.*\p{Ll}).*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex List();

    [GeneratedRegex(@"^\(?(?:Ban hành )?[Kk]èm theo", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssuedWith();

    /// <summary>A remark in brackets that stands alone: "(Kèm theo Kế hoạch số …)", a note below a table.</summary>
    [GeneratedRegex(@"^\([^()]*\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Footnote();
}
