using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>Reads who is ordered what out of a telegram, a resolution and a letter of bodies that do not exist.</summary>
public sealed class OrdersTests
{
    private const string Telegram = """
        ỦY BAN NHÂN DÂN
        TỈNH MẪU GIANG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 05/CĐ-UBND
        Mẫu Giang, ngày 12 tháng 6 năm 2023

        HỎA TỐC

        CÔNG ĐIỆN
        Về việc phòng, chống cháy rừng mùa khô

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU GIANG điện:
        - Giám đốc các Sở: Nông nghiệp và Môi trường, Y tế;
        - Chủ tịch Ủy ban nhân dân các huyện, thành phố;
        - Chi cục Kiểm lâm tỉnh.

        Nắng nóng đã kéo dài nhiều ngày, các huyện đang báo động cấp V. Để bảo vệ rừng, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

        1. Chủ tịch Ủy ban nhân dân các huyện, thành phố, nhất là các huyện vùng cao chỉ đạo lực lượng kiểm lâm, dân quân tự vệ, công an xã trực gác rừng suốt ngày đêm, trong đó:
        (i) Rà soát phương án chữa cháy của từng xã, hoàn thành trước ngày 20 tháng 6 năm 2023. Tăng cường tuyên truyền đến từng hộ dân;
        (ii) Không để người dân đốt thực bì trong giờ cao điểm.

        2. Giám đốc các Sở: Nông nghiệp và Môi trường, Y tế theo chức năng, nhiệm vụ bố trí lực lượng thường trực.

        3. Các sở, ngành, địa phương báo cáo kết quả về Chi cục Kiểm lâm tỉnh trước 15 giờ hằng ngày.

        4. Ủy ban nhân dân tỉnh giao Sở Ngoại vụ liên hệ với tỉnh bạn để phối hợp chữa cháy vùng giáp ranh.

        5. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện Công điện này./.

        Nơi nhận:
        - Như trên;
        - Bộ Nông nghiệp và Môi trường (để b/c);
        - Thường trực Tỉnh ủy, HĐND tỉnh (b/c);
        - Các phòng, ban (t/h);
        - Báo Mẫu Giang (đưa tin);
        - Lưu: VT, NN.

        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Thị Thử
        """;

    private const string Resolution = """
        HỘI ĐỒNG NHÂN DÂN
        TỈNH MẪU GIANG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 18/NQ-HĐND
        Mẫu Giang, ngày 10 tháng 7 năm 2023

        NGHỊ QUYẾT
        Về chính sách hỗ trợ học bơi cho học sinh

        HỘI ĐỒNG NHÂN DÂN TỈNH MẪU GIANG

        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        Xét Tờ trình số 88/TTr-UBND ngày 30 tháng 6 năm 2023 của Ủy ban nhân dân tỉnh.

        QUYẾT NGHỊ:

        Điều 1. Thống nhất chính sách hỗ trợ học bơi. Giao Ủy ban nhân dân tỉnh chủ trì, phối hợp với Tỉnh đoàn hướng dẫn các trường mở lớp, bảo đảm các yêu cầu sau:
        1. Rà soát bể bơi hiện có của từng xã.
        2. Đào tạo giáo viên dạy bơi, xong trong tháng 9 năm 2023; hằng năm báo cáo kết quả.

        Điều 2. Trách nhiệm của Sở Giáo dục và Đào tạo
        1. Lập kế hoạch dạy bơi từng năm học.
        2. Khi trường học không có bể bơi, Ủy ban nhân dân cấp xã có trách nhiệm bố trí địa điểm thay thế.

        Điều 3. Ban Chỉ đạo dạy bơi do Sở Văn hóa và Thể thao chủ trì, gồm đại diện lãnh đạo Sở Y tế, Tỉnh đoàn là thành viên.

        Điều 4. Nghị quyết này có hiệu lực kể từ ngày 20 tháng 7 năm 2023.
        Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh Mẫu Giang và các ông, bà có tên trong danh sách chịu trách nhiệm thi hành Nghị quyết này./.

        Nơi nhận:
        - Ủy ban Thường vụ Quốc hội;
        - Lưu: VT.

        CHỦ TỊCH

        Trần Văn Mẫu
        """;

    private const string Letter = """
        BỘ CỔ VẬT
        CỤC VĂN THƯ

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: 331/CVT-NV
        V/v số hóa tài liệu hộ tịch

        Hà Nội, ngày 03 tháng 4 năm 2023

        Kính gửi: Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ.

        Triển khai Kế hoạch số 12/KH-BCV ngày 09/01/2023 của Bộ Cổ vật về hoàn thành số hóa tài liệu trong năm 2023, Cục Văn thư đề nghị:

        1. Các bộ, ngành, địa phương và doanh nghiệp liên quan rà soát kho tài liệu, gửi danh mục về Cục trước ngày 15/5/2023. Khẩn trương bố trí kinh phí;
        2. Trung tâm Dữ liệu (cơ quan thường trực Tổ số hóa) tổng hợp danh mục, xong trong quý III/2023; Vụ Pháp chế thẩm định quy trình.
        3. Về kết quả năm 2022
        - Các bộ đã số hóa 40% tài liệu.
        - Trung tâm Dữ liệu đã vận hành ổn định.
        4. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị kịp thời phản ánh về Cục.

        Trân trọng./.

        Nơi nhận:
        - Như trên;
        - Lưu: VT, NV.

        CỤC TRƯỞNG

        Phạm Văn Thử
        """;

    private static readonly IReadOnlyList<Assignment> OfTelegram = Parse(Telegram).Assignments;

    private static readonly IReadOnlyList<Assignment> OfResolution = Parse(Resolution).Assignments;

    private static readonly IReadOnlyList<Assignment> OfLetter = Parse(Letter).Assignments;

    [Fact]
    public void A_head_that_orders_something_by_itself_is_a_duty_beside_its_points()
    {
        OfTelegram.Select(duty => duty.Clause.Value).ShouldBe(["1", "1.i", "1.i", "1.ii", "2", "3", "4", "5"]);
        OfTelegram[0].Action.ShouldStartWith("Chỉ đạo lực lượng kiểm lâm");
        OfResolution[0].Action.ShouldStartWith("Hướng dẫn các trường mở lớp");
    }

    [Fact]
    public void Whom_an_order_presses_most_is_not_whom_alone_it_means() =>
        OfTelegram.Where(duty => duty.Clause.Value.StartsWith('1')).ShouldAllBe(duty => duty.LeadUnits.Single() == "Chủ tịch Ủy ban nhân dân các huyện, thành phố");

    [Fact]
    public void What_follows_a_date_in_the_same_paragraph_is_not_due_then()
    {
        OfTelegram.Where(duty => duty.Clause.Value == "1.i").Select(duty => duty.Deadline?.DueOn).ShouldBe([new DateOnly(2023, 6, 19), null]);
        OfLetter.Where(duty => duty.Clause.Value == "1").Select(duty => duty.Deadline?.DueOn).ShouldBe([new DateOnly(2023, 5, 14), null]);
    }

    [Fact]
    public void A_shared_head_is_spelled_out_for_each_body()
    {
        OfTelegram.Single(duty => duty.Clause.Value == "2").LeadUnits.ShouldBe(["Giám đốc Sở Nông nghiệp và Môi trường", "Giám đốc Sở Y tế"]);
        OfTelegram.Single(duty => duty.Clause.Value == "3").LeadUnits.ShouldBe(["Các sở", "Các ngành", "Các địa phương"]);
        OfLetter[0].LeadUnits.ShouldBe(["Các bộ", "Các ngành", "Các địa phương", "Các doanh nghiệp liên quan"]);
        OfResolution[^1].LeadUnits.ShouldBe(["Thường trực Hội đồng nhân dân tỉnh Mẫu Giang", "Ủy ban nhân dân tỉnh Mẫu Giang", "các ông, bà có tên trong danh sách"]);
    }

    [Fact]
    public void The_issuer_that_gives_an_order_by_name_is_not_the_one_ordered() =>
        OfTelegram.Single(duty => duty.Clause.Value == "4").LeadUnits.ShouldBe(["Sở Ngoại vụ"]);

    [Fact]
    public void A_name_that_holds_a_verb_is_not_cut_there()
    {
        OfTelegram.Single(duty => duty.Clause.Value == "4").Action.ShouldStartWith("Liên hệ");
        OfLetter.First(duty => duty.Clause.Value == "2").LeadUnits.ShouldBe(["Trung tâm Dữ liệu"]);
    }

    [Fact]
    public void The_points_below_a_sentence_are_for_whom_it_names()
    {
        OfResolution.Where(duty => duty.Clause.Value is "Điều 1.1" or "Điều 1.2").ShouldAllBe(duty => duty.LeadUnits.Single() == "Ủy ban nhân dân tỉnh");
        OfResolution[0].CoordinatingUnits.ShouldBe(["Tỉnh đoàn"]);
        OfResolution.Where(duty => duty.Clause.Value == "Điều 1.2").Select(duty => (duty.Deadline!.DueOn, duty.Deadline.Recurrence))
            .ShouldBe([(new DateOnly(2023, 9, 30), null), (null, "yearly")]);
    }

    [Fact]
    public void Who_must_act_is_named_by_a_title_or_after_a_circumstance()
    {
        OfResolution.Single(duty => duty.Clause.Value == "Điều 2.1").LeadUnits.ShouldBe(["Sở Giáo dục và Đào tạo"]);
        OfResolution.Single(duty => duty.Clause.Value == "Điều 2.2").LeadUnits.ShouldBe(["Ủy ban nhân dân cấp xã"]);
        OfLetter.Single(duty => duty.Clause.Value == "4").LeadUnits.ShouldBe(["các đơn vị"]);
    }

    [Fact]
    public void Who_chairs_a_committee_leads_and_its_members_support()
    {
        var chair = OfResolution.Single(duty => duty.Clause.Value == "Điều 3");

        chair.LeadUnits.ShouldBe(["Sở Văn hóa và Thể thao"]);
        chair.CoordinatingUnits.ShouldBe(["đại diện lãnh đạo Sở Y tế", "Tỉnh đoàn"]);
    }

    [Fact]
    public void What_was_done_and_a_ground_order_nobody()
    {
        OfLetter.ShouldAllBe(duty => duty.Clause.Value != "3" && duty.Clause != ProvisionPath.Lead);
        OfLetter.ShouldAllBe(duty => duty.Deadline == null || duty.Deadline.DueOn != new DateOnly(2023, 12, 31));
    }

    [Fact]
    public void Recipients_are_told_for_what_and_a_list_without_its_head_is_no_duty()
    {
        var headless = Parse(Telegram.Replace("Nơi nhận:", "K) hận:", StringComparison.Ordinal));

        Parse(Telegram).Distribution.ShouldContain(new Recipient("Các phòng, ban", "t/h"));
        headless.Assignments.Count.ShouldBe(OfTelegram.Count);
        headless.Distribution.Select(recipient => recipient.Purpose).OfType<string>().ShouldBe(["để b/c", "b/c", "t/h", "đưa tin"]);
    }

    [Theory]
    [InlineData("Bộ trưởng Bộ Y tế quy định về tiêu chuẩn phòng mổ.", "Bộ trưởng Bộ Y tế")]
    [InlineData("Cảnh sát giao thông hướng dẫn đoàn xe.", "Cảnh sát giao thông")]
    [InlineData("Cơ quan thực hiện chức năng lưu trữ có trách nhiệm kiểm kê hồ sơ.", "Cơ quan thực hiện chức năng lưu trữ")]
    [InlineData("Cơ quan, tổ chức, cá nhân phối hợp cung cấp tài liệu.", "Cơ quan, tổ chức, cá nhân")]
    [InlineData("Bộ trưởng Bộ Cổ vật giao Cục Văn thư là đơn vị đầu mối giúp việc.", "Cục Văn thư")]
    [InlineData("Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo đôn đốc các xã.", "Sở Nội vụ")]
    [InlineData("Chi bộ phân công đảng viên theo dõi.", "Chi bộ")]
    [InlineData("Công đoàn Sở tổ chức hội thao.", "Công đoàn Sở")]
    [InlineData("Bưu điện tỉnh phối hợp trả kết quả.", "Bưu điện tỉnh")]
    [InlineData("Đội Quản lý thị trường số 3 kiểm tra các cửa hàng xăng dầu.", "Đội Quản lý thị trường số 3")]
    [InlineData("Thanh tra báo cáo trước ngày 15/12 hằng năm.", "Thanh tra")]
    [InlineData("Thanh tra phối hợp với Văn phòng rà soát.", "Thanh tra")]
    [InlineData("Thanh tra việc chấp hành giờ làm việc.", "")]
    [InlineData("Thanh tra trách nhiệm người đứng đầu các xã.", "")]
    [InlineData("Trung tâm Dữ liệu do Sở Công Thương quản lý.", "")]
    [InlineData("Đơn vị hành chính được tổ chức thành 02 cấp.", "")]
    public void The_name_of_who_must_act_is_whole_and_a_statement_names_nobody(string sentence, string who) =>
        string.Join("; ", Assignees.Read(sentence).Lead).ShouldBe(who);

    private static OfficialDocument Parse(string text) =>
        DocumentParser.Parse("id", "tep.txt", new FileContent([.. text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line))]));
}
