using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>An annex (phụ lục) or a document issued with another one (quy chế kèm theo).</summary>
internal sealed partial record AttachedPart(IReadOnlyList<SourceLine> Lines)
{
    private const int TitleLines = 6;

    /// <summary>Whether an attached part begins at a line.</summary>
    public static bool Begins(List<SourceLine> lines, int i) =>
        Annex().IsMatch(lines[i].Text)
        || (IsTypeLine(lines[i].Text) && lines.Skip(i + 1).Where(line => !line.IsBlank).Take(TitleLines).Any(line => IssuedWith().IsMatch(line.Text)));

    /// <summary>The provisions of this part; <paramref name="annexNumber"/> counts the annexes from 1; one that stands alone keeps the words that say what it belongs to. Its tasks come with it.</summary>
    public (Provision Provision, IReadOnlyList<(ProvisionPath Clause, TaskCells Task)> Tasks) Read(int annexNumber, bool standsAlone, bool isRecognized)
    {
        var isAnnex = Annex().IsMatch(Lines[0].Text);
        var path = isAnnex ? new ProvisionPath(string.Create(CultureInfo.InvariantCulture, $"PL{annexNumber}")) : new ProvisionPath("KT");
        var title = Lines.Skip(1).TakeWhile(line => line.Table is null && BodyNames.IsCapitals(line.Text) && ProvisionLabel.Read(line.Text) is null).Select(line => line.Text).ToList();
        var rest = Lines.Skip(1 + title.Count).ToList();
        var reader = new ProvisionReader(isAnnex ? path.Value + "." : "KT.", isRecognized);
        var words = reader.Read([.. rest.Where(line => line.Table is null).Select(line => line.Text)], closes: false);
        var rows = rest.Where(line => line.Table is not null).SelectMany(line => TaskTable.Read(line.Table!)).ToList();
        var tasks = TaskTable.Provisions(rows, path).ToList();
        var provision = new Provision(
            path, Lines[0].Text, title.Count == 0 ? null : string.Join(' ', title), string.Join('\n', reader.Lead.Where(line => !Footnote().IsMatch(line) || (standsAlone && IssuedWith().IsMatch(line)))), [.. words, .. tasks]);
        return (provision, [.. rows.Zip(tasks).Where(pair => pair.First.Task is not null).Select(pair => (pair.Second.Path, pair.First.Task!))]);
    }

    private static bool IsTypeLine(string text) =>
        BodyNames.IsCapitals(text) && DocumentType.FindByName(text.ToLower(CultureInfo.GetCultureInfo("vi-VN"))) is not null;

    [GeneratedRegex(@"^PHỤ LỤC(?:\s+(?:SỐ\s+)?[IVX\d]+)?\s*[.:]?$|^Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?\s*[.:]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^\(?(?:Ban hành )?[Kk]èm theo", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssuedWith();

    /// <summary>A remark in brackets that stands alone: "(Kèm theo Kế hoạch số …)", a note below a table.</summary>
    [GeneratedRegex(@"^\([^()]*\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Footnote();
}
