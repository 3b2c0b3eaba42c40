using System.IO.Compression;
using System.Text;

namespace CchcBot.Bot.Benchmarks.Fuzzing;

/// <summary>Small sound inputs of each kind.</summary>
internal static class FuzzSeeds
{
    /// <summary>A letter.</summary>
    public const string Letter =
        """
        UBND TỈNH MẪU        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ CÔNG THƯƠNG       Độc lập - Tự do - Hạnh phúc
        Số: 12/SCT-VP        Mẫu, ngày 01 tháng 3 năm 2031
        V/v triển khai Kế hoạch số 5/KH-UBND ngày 02/01/2031 của UBND tỉnh

        Kính gửi: Các phòng, đơn vị thuộc Sở.

        Thực hiện Công văn số 7/UBND-KT ngày 15/02/2031 của UBND tỉnh, Giám đốc Sở yêu cầu:
        1. Văn phòng Sở chủ trì, phối hợp với Phòng Kế hoạch - Tài chính gửi báo cáo trước ngày 20/4/2031.
        a) Hằng tháng trước ngày 25, các phòng báo cáo tiến độ.
        - Trong 05 ngày làm việc kể từ ngày nhận được văn bản này.
        Điều 2. Khoản 1 Điều 3 được sửa đổi như sau:
        “1. Chậm nhất quý II năm 2031.”
        PHỤ LỤC I
        (Kèm theo Công văn số 12/SCT-VP ngày 01/3/2031)
        I. NỘI DUNG
        1.1. Nội dung một.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        Nguyễn Văn Mẫu
        """;

    /// <summary>The body of a Word file.</summary>
    public const string WordBody =
        """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Số: 12/SCT-VP</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Nhiệm vụ</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:ins w:id="1"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:br/></w:r></w:p>""";

    /// <summary>The rows of a worksheet.</summary>
    public const string SheetRows =
        """<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c><c r="B1" t="inlineStr"><is><t>Nhiệm vụ</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="XFD2" t="d"><v>2031-03-01</v></c></row>""";

    /// <summary>A PDF with a page of text.</summary>
    public const string Pdf =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X0 6 0 R>>>>>>\nendobj\n"
        + "4 0 obj\n<</Length 96>>stream\nq 1 0 0 1 0 0 cm BT /F1 12 Tf 72 700 Td (So: 12/SCT-VP) Tj 0 -20 Td [(1. Bao) -250 (cao)] TJ ET Q /X0 Do\nendstream\nendobj\n"
        + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n6 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 16>>stream\n0 0 m 9 9 l S \nendstream\nendobj\n"
        + "trailer\n<</Size 7/Root 1 0 R>>\nstartxref\n9\n%%EOF\n";

    /// <summary>A file of rich text.</summary>
    public const string Rtf =
        @"{\rtf1\ansi\ansicpg1258{\fonttbl{\f0\fcharset163 .VnTime;}}\f0 S\u7889?: 12/SCT-VP\par\trowd\cellx1000\cellx2000\intbl TT\cell Nhi\'d6m vô\cell\row\pard 1. B\'b8o c\'b8o{\*\pn x}{\pict\wmetafile8 00ff}\par}";

    /// <summary>A web page.</summary>
    public const string Html =
        """<html><head><meta charset="windows-1258"><title>x</title></head><body><table><tr><td colspan="2" rowspan="3">Số: 12/SCT-VP</td><td>Nhiệm vụ</td></tr></table><ol start="3"><li>Báo cáo</li></ol><p style="x">1. Văn phòng</p></body></html>""";

    /// <summary>A mail message with an attachment.</summary>
    public const string Mail =
        "From: a@mau.vn\nTo: b@mau.vn\nSubject: =?utf-8?B?VsSDbiBi4bqjbg==?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nKính gửi\n--b\nContent-Type: text/plain; name=\"a.txt\"\nContent-Disposition: attachment; filename=\"a.txt\"\nContent-Transfer-Encoding: base64\n\nU+G7kTogMS9LSC1TTQox\n--b--\n";

    /// <summary>A zip archive of parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>A Word file with this body.</summary>
    public static byte[] Word(byte[] body) => Zip(
        ("[Content_Types].xml", Types("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
        ("_rels/.rels", Relation("officeDocument", "word/document.xml")),
        ("word/document.xml", [.. """<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""u8, .. body, .. "</w:body></w:document>"u8]));

    /// <summary>An Excel file with these rows.</summary>
    public static byte[] Sheet(byte[] rows) => Zip(
        ("[Content_Types].xml", Types("/xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
        ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", Encoding.UTF8.GetBytes("""<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""")),
        ("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", [.. """<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"""u8, .. rows, .. "</sheetData></worksheet>"u8]));

    private static byte[] Types(string part, string type) => Encoding.UTF8.GetBytes(
        $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="{part}" ContentType="{type}"/></Types>""");

    private static byte[] Relation(string type, string target) => Encoding.UTF8.GetBytes(
        $"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}"/></Relationships>""");
}
