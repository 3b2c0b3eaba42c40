using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>Reads what stands behind a document in the same file: a regulation, annexes, a letter sent along, tables over pages.</summary>
public sealed class AttachedPartsTests
{
    private const string Decision = """
        ỦY BAN NHÂN DÂN
        TỈNH MẪU GIANG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 45/QĐ-UBND
        Mẫu Giang, ngày 15 tháng 8 năm 2023

        LƯU HÀNH NỘI BỘ

        QUYẾT ĐỊNH
        Ban hành Quy chế quản lý bến đò ngang

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

        Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;
        Căn cứ Nghị định số 08/2021/NĐ-CP ngày 28 tháng 01 năm 2021 của Chính phủ quy định về quản lý hoạt động đường thủy nội địa;
        Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 120/TTr-SXD ngày 01 tháng 8 năm 2023.

        QUYẾT ĐỊNH:

        Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến đò ngang.
        Điều 2. Quyết định này có hiệu lực từ ngày ký, thay thế Quyết định số 30/QĐ-UBND ngày 05 tháng 5 năm 2015; bãi bỏ Chỉ thị số 04/CT-UBND ngày 02 tháng 3 năm 2010; sửa đổi khoản 2 Điều 5 Quyết định số 31/QĐ-UBND ngày 06 tháng 6 năm 2016 và đính chính Thông báo số 77/TB-UBND ngày 01 tháng 7 năm 2023 của Ủy ban nhân dân tỉnh.
        Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành Quyết định này./.

        Nơi nhận:
        - Như Điều 3;
        - Cục Kiểm tra văn bản (để kiểm tra);
        - Lưu: VT.

        CHỦ TỊCH

        Trần Văn Mẫu

        QUY CHẾ
        QUẢN LÝ BẾN ĐÒ NGANG
        (Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 15 tháng 8 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh)

        Chương I
        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi điều chỉnh
        Quy chế này quy định việc quản lý bến đò ngang trên địa bàn tỉnh.

        Điều 2. Giải thích từ ngữ
        1. Bến đò là nơi neo đậu.
        2. Chủ bến là người được giao quản lý bến.

        Chương II
        TRÁCH NHIỆM QUẢN LÝ

        Mục 1
        SỞ, NGÀNH

        Điều 3. Trách nhiệm của Sở Xây dựng
        1. Kiểm tra bến đò:
        a) Kiểm tra áo phao;
        b) Kiểm tra đăng kiểm:
        (1) Đăng kiểm thân đò;
        (2) Đăng kiểm máy.
        2. Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.

        Mục 2
        CẤP XÃ

        Điều 4. Trách nhiệm của Ủy ban nhân dân cấp xã
        1. Cấp phép mở bến.
        đ) Lập sổ theo dõi.

        Chương III
        ĐIỀU KHOẢN THI HÀNH

        Điều 5. Tổ chức thực hiện
        Giám đốc Sở Xây dựng hướng dẫn thực hiện Quy chế này.

        PHỤ LỤC I
        DANH MỤC BẾN ĐÒ
        (Kèm theo Quy chế quản lý bến đò ngang)
        1. Bến Chợ.
        2. Bến Chùa.

        PHỤ LỤC II
        MẪU SỔ THEO DÕI
        I. PHẦN CHUNG
        1. Tên bến.
        1.1. Số đăng ký.
        1.2. Sức chở.
        """;

    private static readonly OfficialDocument Read = Parse(Decision);

    [Fact]
    public void A_regulation_and_its_annexes_have_their_addresses()
    {
        var paths = Read.Provisions.SelectMany(provision => provision.SelfAndDescendants()).Select(provision => provision.Path.Value).ToList();

        paths.ShouldContain("Điều 3");
        paths.ShouldContain("KT.Điều 3.1.b.2");
        paths.ShouldContain("KT.Chương II.Mục 1");
        paths.ShouldContain("PL1.2");
        paths.ShouldContain("PL2.I.1.2");
    }

    [Fact]
    public void Duties_of_a_regulation_are_for_whom_its_articles_name_and_their_titles_order_nothing()
    {
        Read.Assignments.Select(duty => (duty.Clause.Value, duty.LeadUnits[0])).ShouldBe(
        [
            ("Điều 3", "Chánh Văn phòng Ủy ban nhân dân tỉnh"), ("KT.Điều 3.1.a", "Sở Xây dựng"), ("KT.Điều 3.1.b.1", "Sở Xây dựng"),
            ("KT.Điều 3.1.b.2", "Sở Xây dựng"), ("KT.Điều 3.2", "Sở Xây dựng"), ("KT.Điều 4.1", "Ủy ban nhân dân cấp xã"), ("KT.Điều 5", "Giám đốc Sở Xây dựng"),
        ]);
    }

    [Fact]
    public void Each_citation_says_what_the_decision_does_with_the_document() =>
        Read.References.Where(reference => reference.Clause.Value == "Điều 2").Select(reference => (reference.Number.Printed, reference.Relation)).ShouldBe(
        [
            ("30/QĐ-UBND", DocumentRelation.Replaces), ("04/CT-UBND", DocumentRelation.Repeals),
            ("31/QĐ-UBND", DocumentRelation.Amends), ("77/TB-UBND", DocumentRelation.Corrects),
        ]);

    [Fact]
    public void How_far_a_paper_may_go_and_who_only_checks_are_read()
    {
        Read.Handling.ShouldBe("LƯU HÀNH NỘI BỘ");
        Read.Distribution.ShouldContain(new Recipient("Cục Kiểm tra văn bản", "để kiểm tra"));
    }

    [Fact]
    public void A_letter_sent_along_is_kept_apart_from_the_one_that_sends_it()
    {
        var read = Parse("""
            SỞ Y TẾ BẮC AN
            Số: 19/SYT-VP
            Bắc An, ngày 14 tháng 3 năm 2023
            Kính gửi: Các bệnh viện.
            Văn phòng Sở sao gửi Công văn số 88/UBND-VX ngày 10 tháng 3 năm 2023 (gửi kèm theo), đề nghị:
            1. Các bệnh viện rà soát giường bệnh.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            GIÁM ĐỐC
            Trần Văn Mẫu
            ỦY BAN NHÂN DÂN TỈNH BẮC AN
            Số: 88/UBND-VX
            V/v chuẩn bị giường bệnh
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Bắc An, ngày 10 tháng 3 năm 2023
            Kính gửi: Sở Y tế.
            Thực hiện Nghị quyết số 05/NQ-HĐND ngày 02 tháng 3 năm 2023, đề nghị:
            1. Sở Y tế báo cáo số giường bệnh trước ngày 20/3/2023.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            """);

        read.Number!.Printed.ShouldBe("19/SYT-VP");
        read.Assignments.ShouldHaveSingleItem().LeadUnits.ShouldBe(["Các bệnh viện"]);
        read.References.ShouldHaveSingleItem().Number.Printed.ShouldBe("88/UBND-VX");
        read.FindProvision(new ProvisionPath("KT"))!.Label.ShouldBe("88/UBND-VX");
        read.FindProvision(new ProvisionPath("KT.1"))!.Text.ShouldStartWith("Sở Y tế báo cáo số giường bệnh");
        read.Warnings.ShouldNotContain(warning => warning.Code == "missing-attachment");
    }

    [Fact]
    public void A_table_of_tasks_that_goes_on_over_pages_is_one()
    {
        var first = new Table([Row("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"), Row("1", "Lập danh sách", "Phòng Dân số", "Quý I/2023"), Row("2", "Khám sức khỏe cho", "Trung tâm Y tế", "Quý II/2023")]);
        var second = new Table([Row("", "người cao tuổi", "", ""), Row("3", "Báo cáo kết quả", "Văn phòng Sở", "Quý III/2023")]);
        var third = new Table([Row("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"), Row("4", "Công khai kết quả", "Văn phòng Sở", "Quý IV/2023")]);

        var duties = DocumentParser.Parse("x", "x.docx", new FileContent([new Paragraph("PHỤ LỤC"), first, new Paragraph("2"), second, new Paragraph(""), third])).Assignments;

        duties.Select(duty => duty.Clause.Value).ShouldBe(["PL1.1", "PL1.2", "PL1.3", "PL1.4"]);
        duties[1].Action.ShouldBe("Khám sức khỏe cho người cao tuổi");
        duties.Select(duty => duty.Deadline!.DueOn!.Value.Month).ShouldBe([3, 6, 9, 12]);
    }

    [Theory]
    [InlineData("SỞ Y TẾ BẮC AN", "Sở Y tế Bắc An")]
    [InlineData("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH BẮC AN", "Sở Văn hóa, Thể thao và Du lịch Bắc An")]
    [InlineData("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo")]
    public void A_place_after_a_departments_field_is_a_name(string printed, string writtenOut) => BodyNames.WriteOut(printed).ShouldBe(writtenOut);

    private static OfficialDocument Parse(string text) =>
        DocumentParser.Parse("id", "tep.txt", new FileContent([.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line))]));

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell([cell]))]);
}
