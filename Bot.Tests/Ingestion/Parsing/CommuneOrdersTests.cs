using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>Reads who is ordered what out of the papers of a commune and of an office that do not exist.</summary>
public sealed class CommuneOrdersTests
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN
        XÃ MẪU ĐÔNG
        Số: 12/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Đông, ngày 03 tháng 02 năm 2023
        KẾ HOẠCH
        Thực hiện phong trào trồng cây năm 2023
        Thực hiện Công văn số 30/UBND-NN ngày 20/01/2023 của UBND tỉnh về trồng cây, Ủy ban nhân dân xã ban hành Kế hoạch như sau:
        I. TỔ CHỨC THỰC HIỆN
        1. Phòng Kinh tế
        Chuẩn bị cây giống, dụng cụ; gửi danh sách về UBND xã trước ngày 20/02/2023.
        2. Văn phòng HĐND và UBND xã
        a) Chuẩn bị địa điểm phát động.
        3. Công an xã
        Phối hợp với Đội Quản lý chợ bảo đảm trật tự buổi phát động.
        4. Đề nghị Huyện đoàn Mẫu Sơn phối hợp tổ chức ra quân trồng cây.
        5. Thư viện huyện chuẩn bị sách hướng dẫn; các thôn không có đất trồng cũng phải có văn bản báo cáo.
        6. Phòng Văn hóa là bộ phận thường trực giúp việc Ban Tổ chức. Tổ Truyền thông tham mưu đăng tin, bài.
        7. Sở Y tế
        Chỉ đạo các trạm y tế chuẩn bị tủ thuốc.
        8. Các phòng báo cáo trước ngày 15/3/2023. Các đơn vị gửi chậm, xã sẽ không tổng hợp.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Lê Văn Mẫu
        """;

    private const string Invitation = """
        ỦY BAN NHÂN DÂN TỈNH MẪU GIANG
        VĂN PHÒNG
        Số: 45/GM-VP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Giang, ngày 06 tháng 3 năm 2023
        GIẤY MỜI
        Họp giao ban công tác văn phòng
        Văn phòng UBND tỉnh trân trọng kính mời:
        - Chánh Văn phòng các sở, ngành;
        - Trưởng phòng Tổng hợp.
        Tham dự cuộc họp giao ban công tác văn phòng.
        1. Thời gian: 08 giờ 00 phút ngày 10 tháng 3 năm 2023.
        2. Địa điểm: Phòng họp số 1.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHÁNH VĂN PHÒNG
        Trần Thị Thử
        """;

    private static readonly OfficialDocument OfCommune = Parse(Plan);

    private static readonly OfficialDocument OfOffice = Parse(Invitation);

    [Fact]
    public void A_line_of_names_alone_orders_what_stands_below_it()
    {
        Lead("I.1").ShouldBe(["Phòng Kinh tế"]);
        Lead("I.3").ShouldBe(["Công an xã"]);
        OfCommune.Assignments.Single(assignment => assignment.Clause.Value == "I.3").CoordinatingUnits.ShouldBe(["Đội Quản lý chợ"]);
    }

    [Fact]
    public void The_joint_office_of_council_and_committee_is_one_unit() => Lead("I.2.a").ShouldBe(["Văn phòng HĐND và UBND xã"]);

    [Fact]
    public void Bodies_besides_offices_are_ordered_too()
    {
        Lead("I.4").ShouldBe(["Huyện đoàn Mẫu Sơn"]);
        Lead("I.5").ShouldBe(["Thư viện huyện", "các thôn không có đất trồng"]);
        Lead("I.6").ShouldBe(["Phòng Văn hóa", "Tổ Truyền thông"]);
    }

    [Fact]
    public void Whoever_is_to_direct_others_is_the_one_ordered() => Lead("I.7").ShouldBe(["Sở Y tế"]);

    [Fact]
    public void What_becomes_of_the_late_is_no_order() => Lead("I.8").ShouldBe(["Các phòng"]);

    [Fact]
    public void A_title_that_begins_with_doing_is_the_subject_and_the_ground_below_it_is_not() =>
        OfCommune.Subject.ShouldBe("Thực hiện phong trào trồng cây năm 2023");

    [Fact]
    public void A_bare_office_is_that_of_the_body_above_it() => OfOffice.Issuer.ShouldBe("Văn phòng Ủy ban nhân dân tỉnh Mẫu Giang");

    [Fact]
    public void Those_invited_are_the_addressees() => OfOffice.Addressees.ShouldBe(["Chánh Văn phòng các sở, ngành", "Trưởng phòng Tổng hợp"]);

    [Fact]
    public void Rules_issued_with_a_decision_are_part_of_it_and_departments_of_a_hospital_are_ordered()
    {
        var decision = Parse("""
            BỆNH VIỆN MẪU ĐÔNG
            Số: 61/QĐ-BVMĐ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Mẫu Đông, ngày 06 tháng 3 năm 2023
            QUYẾT ĐỊNH
            Về việc ban hành Nội quy ra vào
            Điều 1. Ban hành kèm theo Quyết định này Nội quy ra vào.
            Điều 2. Các khoa, phòng cử 01 người trực cổng.
            Nơi nhận:
            - Như Điều 2;
            - Lưu: VT.
            GIÁM ĐỐC
            Lê Văn Mẫu
            NỘI QUY
            Ra vào Bệnh viện
            (Ban hành kèm theo Quyết định số 61/QĐ-BVMĐ ngày 06/3/2023 của Giám đốc Bệnh viện)
            Điều 1. Người thăm bệnh ra về trước 21 giờ.
            """);

        decision.FindProvision(new ProvisionPath("KT.Điều 1")).ShouldNotBeNull().Text.ShouldContain("21 giờ");
        decision.Assignments.Single().LeadUnits.ShouldBe(["Các khoa, phòng"]);
    }

    [Fact]
    public void The_standing_board_of_a_union_is_the_issuer_with_the_unions_name() =>
        Parse(Invitation.Replace("ỦY BAN NHÂN DÂN TỈNH MẪU GIANG\n", "TỈNH ĐOÀN MẪU GIANG\n", StringComparison.Ordinal).Replace("\nVĂN PHÒNG\n", "\nBAN THƯỜNG VỤ\n", StringComparison.Ordinal))
            .Issuer.ShouldBe("Ban Thường vụ Tỉnh đoàn Mẫu Giang");

    private static List<string> Lead(string clause) =>
        [.. OfCommune.Assignments.Where(assignment => assignment.Clause.Value == clause).SelectMany(assignment => assignment.LeadUnits)];

    private static OfficialDocument Parse(string text) =>
        DocumentParser.Parse("id", "tep.txt", new FileContent([.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line))]));
}
