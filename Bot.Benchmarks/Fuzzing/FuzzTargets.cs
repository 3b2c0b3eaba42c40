using System.Diagnostics;
using System.Text;
using CchcBot.Bot.Commands;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Isolation;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Ingestion.Reading.Scans;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Benchmarks.Fuzzing;

/// <summary>Every reader and parser that is given what strangers made. No other programs are run: only our own process is tried.</summary>
public static class FuzzTargets
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(2);

    private static readonly string[] TextWords =
    [
        "Số: ", "1.", "a)", "- ", "Điều 1. ", "I. ", "trước ngày 31/02/2031", "trong 05 ngày làm việc kể từ ngày", "hằng quý", "PHỤ LỤC", "Nơi nhận:", "Kính gửi:", "V/v ", "“", "”",
        "/KH-UBND ngày ", "ngày 30 tháng 02 năm 2031", "KT. GIÁM ĐỐC", "MẬT", "LƯU HÀNH NỘI BỘ", "\t", "    ", "\u0301", "\u202E", "\uFEFF", "99999999999", "Chương XIV", "(", "…", "sửa đổi, bổ sung", "cc: ", "; ",
    ];

    private static readonly string[] XmlWords =
    [
        "<w:p>", "</w:p>", "<w:r><w:t>", "</w:t></w:r>", "<w:tbl>", "<w:tr>", "<w:tc>", "w:val=\"-1\"", "w:val=\"99999999999\"", "<w:txbxContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "&#x0;", "&amp;",
        "<c t=\"s\"><v>9999999</v></c>", "<row r=\"1048577\">", "<mergeCell ref=\"A1:XFD1048576\"/>", "<c r=\"ZZZZZ9\"/>", "<!DOCTYPE a>", "<![CDATA[", "]]>",
    ];

    private static readonly string[] PdfWords =
    [
        "1 0 R", "4 0 R", "endobj\n", "stream\n", "endstream", "<<", ">>", "[", "]", "/Length 99999999", "/Filter/FlateDecode", "/Kids[2 0 R]", "/Count -1", "(a) Tj ", "/X0 Do ", "BT ", "ET ", "q ", "1e39 ", "-99999999999 ", "0 0 0 0 0 0 cm ", "/MediaBox[0 0 0 0]", "/Rotate 45",
    ];

    private static readonly string[] MarkupWords =
    [
        "<table>", "<td colspan=99999999>", "<tr>", "</td>", "<ol start=-9>", "<li>", "<!--", "-->", "<script>", "<svg>", "&#55296;", "<p>", @"{\", @"\u-1?", @"\'", @"\cell", @"\row", @"\trowd", @"\bin9999999 ", @"\par", "}", @"\cellx-5", "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "--b\n", "=?utf-8?B?", "charset=utf-7",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All()
    {
        var reader = new FileReader(new ReadingOptions { ProgramPath = "", TimeLimit = TimeSpan.FromSeconds(20) });
        return
        [
            Reader("docx", FuzzSeeds.WordBody, XmlWords, FuzzSeeds.Word, reader),
            Reader("xlsx", FuzzSeeds.SheetRows, XmlWords, FuzzSeeds.Sheet, reader),
            new("pdf", [Encoding.UTF8.GetBytes(FuzzSeeds.Pdf)], [.. PdfWords, "Số: 12/SCT-VP"], ReadApart()),
            Reader("rtf", FuzzSeeds.Rtf, MarkupWords, bytes => bytes, reader),
            Reader("html", FuzzSeeds.Html, MarkupWords, bytes => bytes, reader),
            Reader("mail", FuzzSeeds.Mail, MarkupWords, bytes => bytes, reader),
            Reader("text", FuzzSeeds.Letter, TextWords, bytes => bytes, reader),
            new("zip", [FuzzSeeds.Zip(("a.txt", Encoding.UTF8.GetBytes(FuzzSeeds.Letter)), ("b/c.txt", "x"u8.ToArray())), FuzzSeeds.Word(Encoding.UTF8.GetBytes(FuzzSeeds.WordBody))], ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "../"], ReadWith(reader, bytes => bytes)),
            Text("parser", text => DocumentParser.Parse("id", "tep.txt", new FileContent([.. text.Split('\n').Select(line => new Paragraph(ReadText.Clean(line)))]))),
            Text("scan-parser", text => DocumentParser.Parse("id", "12-SCT-VP.pdf", new FileContent([.. text.Split('\n').Select(line => new Paragraph(ReadText.Clean(line)))], IsRecognized: true))),
            Text("table-parser", text => DocumentParser.Parse("id", "tep.xlsx", TableOf(text))),
            Text("gate", text => (SecrecyGate.FindMark(Content(text)), SecrecyGate.FindHandling(Content(text)))),
            Text("mentions", text => DocumentMentionReader.Read(text, _ => true, _ => true)),
            Text("numbers", text => (DocumentNumber.Find(text), FileNames.Clean(text), FieldValues.FindKept(DocumentField.IssuedOn, text))),
            new("picture-size", [[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 9, 0, 0, 0, 9], [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 9, 3]], ["\0", "\uFFFF"],
                (bytes, _) => Task.FromResult(PictureSize.Find(bytes))),
        ];
    }

    private static FuzzTarget Reader(string name, string seed, IReadOnlyList<string> words, Func<byte[], byte[]> wrap, FileReader reader) =>
        new(name, [Encoding.UTF8.GetBytes(seed)], [.. words, "Số: 12/SCT-VP"], ReadWith(reader, wrap));

    // Damage is an outcome; what is found here is what hangs, takes all memory or gets past the outcome.
    private static Func<byte[], CancellationToken, Task> ReadWith(FileReader reader, Func<byte[], byte[]> wrap) => async (bytes, cancellationToken) =>
    {
        var clock = Stopwatch.StartNew();
        var outcome = await reader.ReadAsync("tep", wrap(bytes), cancellationToken);

        // Deep markup is refused at once for what it would swell to; what was refused late has taken the memory.
        if (outcome is ReadingOutcome.Unreadable { Reason: ReadingTexts.TooSlow or ReadingTexts.TooLargeInside } && clock.Elapsed > Late)
        {
            throw new TimeoutException("A small file was not read in time and memory.");
        }
    };

    // The library may overflow the stack, which ends the process: it is read as the bot reads it, in one of its own.
    private static Func<byte[], CancellationToken, Task> ReadApart()
    {
        var reader = new IsolatedReader(new FileReader(new ReadingOptions { ProgramPath = "", TimeLimit = TimeSpan.FromSeconds(20), ReaderCommand = ReaderCommand.Find() }));
        return async (bytes, cancellationToken) =>
        {
            var reading = await reader.ReadAsync(new SourceFile("id", "tep.pdf", "", bytes), [], () => { }, cancellationToken);
            if (reading is DocumentReading.Unreadable { Reason: ReadingTexts.TooSlow } or DocumentReading.NotUnderstood)
            {
                throw new TimeoutException("A small file was not read in time, or not understood.");
            }
        };
    }

    private static FuzzTarget Text<T>(string name, Func<string, T> parse) =>
        new(name, [Encoding.UTF8.GetBytes(FuzzSeeds.Letter)], TextWords, (bytes, _) =>
        {
            parse(ReadText.Clean(Encoding.UTF8.GetString(bytes)));
            return Task.CompletedTask;
        });

    private static FileContent Content(string text) => new([new Paragraph(text)], IsRecognized: true) { Stamps = text.Split('\n') };

    private static FileContent TableOf(string text) => new(
    [
        new Table([.. text.Split('\n').Prepend("TT|Nội dung nhiệm vụ|Đơn vị chủ trì|Thời gian").Select(line => new TableRow([.. line.Split('|', ' ').Take(12).Select(cell => new TableCell([cell]))]))]),
    ]);
}
