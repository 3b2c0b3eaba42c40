using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>A line of a document: words, a blank, or a table of tasks.</summary>
/// <param name="Text">The words, trimmed; empty for a blank line or a table.</param>
/// <param name="Table">The table of tasks that stands here, else null.</param>
internal sealed partial record SourceLine(string Text, Table? Table = null)
{
    /// <summary>Whether nothing stands here.</summary>
    public bool IsBlank => Text.Length == 0 && Table is null;

    /// <summary>The lines of a file's content: layout tables cell by cell, tables of tasks kept whole.</summary>
    public static IReadOnlyList<SourceLine> Of(FileContent content) => [.. TaskTableJoin.Join(content.Blocks).SelectMany(Lines)];

    private static IEnumerable<SourceLine> Lines(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n').SelectMany(line => PartTitle(Clean(line))).Select(line => new SourceLine(line)),
        Table table when TaskTable.IsTaskTable(table) => [new SourceLine("", table)],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell =>
            cell.Paragraphs.SelectMany(paragraph => paragraph.Split('\n')).Select(line => new SourceLine(Clean(line))).Append(new SourceLine(""))),
        _ => [],
    };

    private static string Clean(string line) => string.Join(' ', line.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A type and the subject below it that came to stand in one line: "QUYẾT ĐỊNH về việc …".</summary>
    private static IEnumerable<string> PartTitle(string line) =>
        DocumentType.All.Select(type => type.Name.ToUpperInvariant() + " ").FirstOrDefault(name => line.StartsWith(name, StringComparison.Ordinal)) is { } named
        && About().Match(line, named.Length) is { Success: true } about
            ? [named.TrimEnd(), about.Result("Về việc ") + line[(about.Index + about.Length)..]]
            : Law().Match(line) is { Success: true } law && BodyNames.IsCapitals(line) ? [law.Groups["type"].Value, line[law.Length..]] : [line];

    /// <summary>"LUẬT ĐẤT ĐAI": type and name of a law in one line.</summary>
    [GeneratedRegex(@"^(?<type>LUẬT|PHÁP LỆNH)\s+(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Law();

    /// <summary>The mark of the first word is what scans lose most.</summary>
    [GeneratedRegex(@"\G(?:[Vv][ềàèêe] việc|V/v) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex About();
}
