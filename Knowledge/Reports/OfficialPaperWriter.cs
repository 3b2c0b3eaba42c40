using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static CchcBot.Knowledge.Reports.PaperBlocks;

namespace CchcBot.Knowledge.Reports;

/// <summary>Writes an official paper as a Word file by the layout of NĐ 30/2020, annex I, marked as a draft.</summary>
public static class OfficialPaperWriter
{
    /// <summary>The mark of a draft.</summary>
    public const string DraftMark = "DỰ THẢO";

    private const int LongestInOneLine = 28;
    private const int LeftWidth = 4000;

    /// <summary>Writes the file, in place of one that is there.</summary>
    public static void Write(string path, OfficialPaper paper)
    {
        using var file = File.Create(path);
        Write(file, paper);
    }

    /// <summary>Writes the file to a stream that can be read and sought in.</summary>
    public static void Write(Stream stream, OfficialPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        using var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = word.AddMainDocumentPart();
        var body = new Body();
        body.Append(Line(DraftMark, 13, JustificationValues.Right, bold: true));
        body.Append(Header(paper));
        body.Append(Title(paper));
        body.Append(paper.Paragraphs.Select(BodyText));
        foreach (var table in paper.Tables)
        {
            body.Append(WithNext(BodyText(table.Lead)), WithNext(Line("", 6)), Grid(table.Rows, table.Widths));
        }

        body.Append(paper.Closing.Select((words, index) => index == paper.Closing.Count - 1 ? WithNext(BodyText(words)) : BodyText(words)));
        body.Append(WithNext(Line("", 12)), Feet(paper), End(), Page(main));
        main.Document = new Document(body);
    }

    /// <summary>A sentence does not part from the table that it leads to, nor the last one from the signature.</summary>
    private static Paragraph WithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.PrependChild(new KeepNext());
        return paragraph;
    }

    /// <summary>Boxes 1 to 5b: bodies and number on the left, the nation's name, place and date on the right.</summary>
    private static Table Header(OfficialPaper paper)
    {
        var left = new List<OpenXmlElement>();
        if (paper.ParentBody is not null)
        {
            left.Add(Line(Shortened(Upper(paper.ParentBody)), 12, JustificationValues.Center));
        }

        left.Add(Line(Upper(paper.Issuer), 12, JustificationValues.Center, bold: true));
        left.Add(Rule(1300));
        left.Add(Line($"Số:        /{paper.Notation}", 13, JustificationValues.Center, before: 4));
        if (paper.Kind is null)
        {
            left.Add(Line("V/v " + paper.Subject, 12, JustificationValues.Center, before: 6));
        }

        OpenXmlElement[] right =
        [
            Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, JustificationValues.Center, bold: true),
            Line("Độc lập - Tự do - Hạnh phúc", 13, JustificationValues.Center, bold: true),
            Rule(1150),
            Line(DateLine(paper), 13, JustificationValues.Center, italic: true, before: 4),
        ];
        return Columns([.. left], right, LeftWidth);
    }

    private static string DateLine(OfficialPaper paper)
    {
        var month = paper.On.Month is 1 or 2 ? paper.On.ToString("MM", CultureInfo.InvariantCulture) : paper.On.Month.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{paper.Place ?? "…………"}, ngày      tháng {month} năm {paper.On.Year}");
    }

    /// <summary>Boxes 5a and 9a.</summary>
    private static List<OpenXmlElement> Title(OfficialPaper paper)
    {
        var title = new List<OpenXmlElement> { Line("", 6) };
        if (paper.Kind is not null)
        {
            title.Add(Line(paper.Kind, 14, JustificationValues.Center, bold: true, before: 6));
            title.Add(Line(paper.Subject, 14, JustificationValues.Center, bold: true));
            title.Add(Rule(3700));
        }

        if (paper.Addressees is [var only])
        {
            title.Add(Line($"Kính gửi: {only}.", 14, JustificationValues.Center, before: 6));
        }
        else if (paper.Addressees.Count > 1)
        {
            title.Add(Line("Kính gửi:", 14, before: 6, indent: 2400));
            title.AddRange(paper.Addressees.Select((name, index) =>
                Line($"- {name}{(index == paper.Addressees.Count - 1 ? "." : ";")}", 14, indent: 3400)));
        }

        title.Add(Line("", 6));
        return title;
    }

    /// <summary>Boxes 9b and 7: recipients on the left, who signs on the right.</summary>
    private static Table Feet(OfficialPaper paper)
    {
        var left = paper.Recipients.Select((name, index) => (OpenXmlElement)Line($"- {name}{(index == paper.Recipients.Count - 1 ? "." : ";")}", 11))
            .Prepend(Line("Nơi nhận:", 12, bold: true, italic: true));
        var right = paper.Signer.Select(line => (OpenXmlElement)Line(line, 14, JustificationValues.Center, bold: true))
            .Concat(Enumerable.Range(0, 4).Select(_ => Line("", 14)));
        return Columns([.. left], [.. right], 4700);
    }

    /// <summary>Common words of the superior body's name may be abbreviated (NĐ 30/2020, annex I), where it would not stand in one line.</summary>
    private static string Shortened(string name) =>
        name.Length > LongestInOneLine ? name.Replace("ỦY BAN NHÂN DÂN", "UBND", StringComparison.Ordinal) : name;

    private static string Upper(string text) => text.ToUpper(CultureInfo.GetCultureInfo("vi-VN"));
}
