using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CsCheck;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>Reads documents of bodies that do not exist.</summary>
public sealed class DocumentParserTests
{
    private const string Letter = """
        UBND TỈNH MẪU GIANG
        SỞ XÂY DỰNG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 412/SXD-VP
        V/v triển khai Kế hoạch số 77/KH-UBND
        ngày 06/3/2023 của UBND tỉnh

        Mẫu Giang, ngày 14 tháng 3 năm 2023

        KHẨN

        Kính gửi: Các phòng, đơn vị thuộc Sở.

        Thực hiện Kế hoạch số 77/KH-UBND ngày 06/3/2023 của UBND tỉnh về chỉnh trang đô thị, Giám đốc Sở yêu cầu Trưởng các phòng, đơn vị thuộc Sở thực hiện các nội dung sau:

        1. Tổ chức phổ biến Kế hoạch số 77/KH-UBND đến toàn thể công chức, viên chức.

        2. Phòng Quản lý đô thị chủ trì, phối hợp với Thanh tra Sở kiểm tra vỉa hè, hoàn thành trước ngày 20/4/2023.

        3. Văn phòng Sở:

        a) Tổng hợp kết quả, báo cáo Giám đốc Sở hằng tháng trước ngày 25.

        b) Đôn đốc các phòng thực hiện thường xuyên.

        4. Thời hạn của các nhiệm vụ khác không thay đổi.

        Đề nghị các phòng, đơn vị nghiêm túc thực hiện./.

        Nơi nhận:
        - Như trên;
        - UBND tỉnh (b/c);
        - Lưu: VT, VP.

        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Trần Văn Mẫu
        """;

    private static readonly OfficialDocument Read = Parse(Letter);

    [Fact]
    public void The_header_is_read_and_bodies_are_written_out()
    {
        Read.Number!.Printed.ShouldBe("412/SXD-VP");
        Read.Type.ShouldBe(DocumentType.OfficialDispatch);
        Read.Issuer.ShouldBe("Sở Xây dựng");
        Read.ParentBody.ShouldBe("Ủy ban nhân dân tỉnh Mẫu Giang");
        Read.IssuedOn.ShouldBe(new DateOnly(2023, 3, 14));
        Read.Subject.ShouldBe("về việc triển khai Kế hoạch số 77/KH-UBND ngày 06/3/2023 của UBND tỉnh");
        Read.Urgency.ShouldBe("KHẨN");
    }

    [Fact]
    public void A_header_whose_columns_come_the_other_way_round_is_read_alike()
    {
        var swapped = Parse(Letter.Replace("UBND TỈNH MẪU GIANG\nSỞ XÂY DỰNG\n\n", "", StringComparison.Ordinal)
            .Replace("Số: 412", "UBND TỈNH MẪU GIANG\nSỞ XÂY DỰNG\nSố: 412", StringComparison.Ordinal));

        swapped.Issuer.ShouldBe(Read.Issuer);
        swapped.Number.ShouldBe(Read.Number);
        swapped.IssuedOn.ShouldBe(Read.IssuedOn);
    }

    [Fact]
    public void A_draft_has_its_notation_and_month_and_no_invented_number_or_day()
    {
        var draft = Parse(Letter.Replace("Số: 412/SXD-VP", "Số:      /SXD-VP", StringComparison.Ordinal).Replace("ngày 14 tháng 3", "ngày      tháng 3", StringComparison.Ordinal));

        draft.Number.ShouldBeNull();
        draft.Notation.ShouldBe("SXD-VP");
        draft.IssuedOn.ShouldBeNull();
        draft.IssuedInMonth.ShouldBe(new DateOnly(2023, 3, 1));
        draft.Warnings.Select(warning => warning.Code).ShouldBe(["missing-number", "missing-day"], ignoreOrder: true);
    }

    [Fact]
    public void Provisions_have_their_addresses_and_the_closing_words_belong_to_none()
    {
        var provisions = Read.Provisions.SelectMany(provision => provision.SelfAndDescendants()).ToList();

        provisions.Select(provision => provision.Path.Value).ShouldBe(["0", "1", "2", "3", "3.a", "3.b", "4"]);
        provisions.ShouldAllBe(provision => !provision.Text.Contains("Đề nghị", StringComparison.Ordinal));
    }

    [Fact]
    public void Duties_go_to_those_whom_the_text_its_heads_or_its_lead_name()
    {
        var duties = Read.Assignments.ToDictionary(assignment => assignment.Clause.Value, StringComparer.Ordinal);

        duties.Keys.ShouldBe(["1", "2", "3.a", "3.b"]);
        duties["1"].LeadUnits.ShouldBe(["Trưởng các phòng, đơn vị thuộc Sở"]);
        duties["1"].IsCirculation.ShouldBeTrue();
        duties["2"].LeadUnits.ShouldBe(["Phòng Quản lý đô thị"]);
        duties["2"].CoordinatingUnits.ShouldBe(["Thanh tra Sở"]);
        duties["2"].Deadline!.DueOn.ShouldBe(new DateOnly(2023, 4, 19));
        duties["3.a"].LeadUnits.ShouldBe(["Văn phòng Sở"]);
        duties["3.a"].Deadline!.Recurrence.ShouldBe("monthly:25");
    }

    [Fact]
    public void A_citation_has_date_issuer_and_what_the_text_does_with_it()
    {
        Read.References.Select(reference => reference.Number.Printed).Distinct().ShouldBe(["77/KH-UBND"]);
        Read.References.ShouldAllBe(reference => reference.IssuedOn == new DateOnly(2023, 3, 6) && reference.Issuer == "Ủy ban nhân dân tỉnh Mẫu Giang");
        Read.References.Select(reference => (reference.Clause.Value, reference.Relation)).Distinct()
            .ShouldBe([("0", DocumentRelation.Implements), ("1", DocumentRelation.Circulates)]);
    }

    [Fact]
    public void The_foot_names_recipients_and_the_signer_with_capacity()
    {
        Read.Addressees.ShouldBe(["Các phòng, đơn vị thuộc Sở"]);
        Read.Distribution.ShouldBe([new Recipient("Như trên", null), new Recipient("UBND tỉnh", "b/c"), new Recipient("Lưu: VT, VP", null)]);
        Read.Signatory.ShouldBe(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu"));
    }

    [Fact]
    public void A_table_of_tasks_is_read_whatever_the_order_of_its_columns()
    {
        var table = new Table([Row("STT", "Thời hạn", "Nội dung công việc", "Kết quả", "Cơ quan phối hợp", "Đơn vị chủ trì"),
            Row("1", "Quý II/2023", "Lát lại vỉa hè", "Biên bản", "Văn phòng Sở", "Phòng Quản lý đô thị")]);

        var duty = DocumentParser.Parse("x", "x.docx", new FileContent([new Paragraph("PHỤ LỤC"), table])).Assignments.ShouldHaveSingleItem();

        duty.Clause.Value.ShouldBe("PL1.1");
        duty.LeadUnits.ShouldBe(["Phòng Quản lý đô thị"]);
        duty.CoordinatingUnits.ShouldBe(["Văn phòng Sở"]);
        duty.Deadline!.DueOn.ShouldBe(new DateOnly(2023, 6, 30));
        duty.Product.ShouldBe("Biên bản");
    }

    [Theory]
    [InlineData("MẬT", true)]
    [InlineData("TUYỆT MẬT", true)]
    [InlineData("Độ mật: Mật", true)]
    [InlineData("Xử lý hồ sơ trên môi trường mạng (trừ văn bản mật)", false)]
    [InlineData("Bảo mật thông tin", false)]
    public void Only_a_mark_of_secrecy_stops_a_document(string line, bool isMark) =>
        (SecrecyGate.FindMark(new FileContent([new Paragraph(line)])) is not null).ShouldBe(isMark);

    [Fact]
    public void Every_clause_named_stands_in_the_document_whatever_the_text() => Gen.String.Array[0, 30].Sample(lines =>
    {
        var document = Parse(string.Join('\n', lines));
        return document.References.All(reference => document.FindProvision(reference.Clause) is not null)
            && document.Assignments.All(assignment => document.FindProvision(assignment.Clause) is not null);
    });

    private static OfficialDocument Parse(string text) =>
        DocumentParser.Parse("id", "tep.txt", new FileContent([.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line))]));

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell([cell]))]);
}
