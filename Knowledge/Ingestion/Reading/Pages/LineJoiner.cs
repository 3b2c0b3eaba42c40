using System.Text;
using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Joins lines to paragraphs: which line break the writer made, and which the margin made.</summary>
/// <param name="column">The column that the lines fill.</param>
internal sealed partial class LineJoiner(TextColumn column)
{
    private const double Indent = 8;

    /// <summary>Whether a line begins a new paragraph after another; on a new page the distance says nothing.</summary>
    public bool BeginsParagraph(TextLine previous, TextLine line, bool isOnSamePage)
    {
        var text = line.Text;
        if (Label().IsMatch(text) || (isOnSamePage && IsFarBelow(previous, line)))
        {
            return true;
        }

        var isUnfinished = !EndOfSentence().IsMatch(previous.Text);
        if (isUnfinished && (char.IsLower(text[0]) || IsOpen(previous.Text)))
        {
            return false;
        }

        return column.IsCentered(previous) || column.IsCentered(line)
            ? !IsFull(previous.Right - previous.Left, column.Right - column.Left, line)
            : !IsFull(previous.Right, column.Right, line) || IsIndentedBelow(previous, line, isUnfinished);
    }

    /// <summary>Whether a bracket is still open at the end.</summary>
    private static bool IsOpen(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    /// <summary>A line that begins further right than the one above is a new one, unless a label hangs out above it.</summary>
    private static bool IsIndentedBelow(TextLine previous, TextLine line, bool isUnfinished) =>
        line.Left > previous.Left + Indent && !(isUnfinished && Label().IsMatch(previous.Text));

    /// <summary>The paragraphs of a column or a cell.</summary>
    public IReadOnlyList<string> Join(IReadOnlyList<TextLine> lines)
    {
        var paragraphs = new List<StringBuilder>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || BeginsParagraph(lines[i - 1], lines[i], isOnSamePage: true))
            {
                paragraphs.Add(new StringBuilder(lines[i].Text));
            }
            else
            {
                paragraphs[^1].Append(' ').Append(lines[i].Text);
            }
        }

        return [.. paragraphs.Select(paragraph => paragraph.ToString())];
    }

    /// <summary>A line is full when the next line's first word would not have found room on it.</summary>
    private static bool IsFull(double end, double margin, TextLine line) =>
        margin - end < line.Words[0].Right - line.Words[0].Left + (line.Size * 0.45);

    private static bool IsFarBelow(TextLine previous, TextLine line) =>
        line.Baseline - previous.Baseline > Math.Max(previous.Size, line.Size) * 2.3;

    [GeneratedRegex(
        @"^(\[\d{1,3}\]|([-–—+•*●▪➢✓]|\d{1,3}(\.\d{1,3})*[.)]|\(?[a-zđ]{1,2}\)|\([ivx\d]{1,4}\)|[IVX]{1,5}[.)]|[A-ZĐ][.)])\s|"
        + @"(Điều|Chương|Mục|Phần|Phụ lục|PHỤ LỤC|CHƯƠNG|PHẦN|MỤC)\s+([\dIVX]+)([.:]|$)|Nơi nhận:|Kính gửi)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"[.;:!?…]['""”’)\]]*$|\./\.$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EndOfSentence();
}
