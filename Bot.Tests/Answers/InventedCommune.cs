using CchcBot.Knowledge.Answers;
using CchcBot.Knowledge.Indexing;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Storage.LiteDb;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CchcBot.Bot.Tests.Answers;

/// <summary>
/// The papers of offices that do not exist, read from their texts, without a list of units: a plan and its amendment, a
/// guideline and its correction, a decision with a list of people, an invitation, a submission and a letter of a ministry.
/// </summary>
public sealed class InventedCommune : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cchcbot-commune-");
    private readonly StoreLock _lock;
    private readonly LiteDbKnowledgeStore _store;
    private readonly PassageIndex _index = PassageIndex.OpenInMemory();
    private readonly Answerer _answerer;

    /// <summary>Reads and stores the papers.</summary>
    public InventedCommune()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2023, 5, 10, 2, 0, 0, TimeSpan.Zero));
        _lock = StoreLock.Acquire(_folder.FullName);
        _store = LiteDbKnowledgeStore.Open(_lock, clock, NullLogger<LiteDbKnowledgeStore>.Instance);
        foreach (var (text, i) in Papers.Select((text, i) => (text, i)))
        {
            var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => new Paragraph(line));
            var document = DocumentParser.Parse($"p{i}", $"p{i}.txt", new FileContent([.. lines]));
            _store.AppendAsync(new DocumentStored(document, new string('0', 64)) { Key = "document:" + document.Id, At = clock.GetUtcNow() }, CancellationToken.None).GetAwaiter().GetResult();
        }

        new IndexCatchUp(_index, _store).Run(CancellationToken.None);
        _answerer = new Answerer(_store, new DocumentLibrary(_store), _index, clock);
    }

    private static IReadOnlyList<string> Papers { get; } =
    [
        """
        ỦY BAN NHÂN DÂN
        XÃ MẪU ĐÔNG
        Số: 12/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Đông, ngày 03 tháng 02 năm 2023
        KẾ HOẠCH
        Tổ chức Hội thi nấu cơm truyền thống năm 2023
        Thực hiện Công văn số 30/SVH-VP ngày 20/01/2023 của Sở Văn hóa về lễ hội, Ủy ban nhân dân xã ban hành Kế hoạch như sau:
        I. THỜI GIAN, ĐỊA ĐIỂM
        1. Thời gian tổ chức: ngày 11/3/2023.
        2. Địa điểm: Sân vận động xã Mẫu Đông.
        II. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa
        a) Chủ trì chuẩn bị sân khấu, âm thanh trước ngày 05/3/2023.
        b) Quán triệt quy chế hội thi đến các thôn trước ngày 20/02/2023.
        2. Các thôn
        Gửi danh sách đội thi về Phòng Văn hóa trước ngày 25/02/2023.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHỦ TỊCH
        Lê Văn Mẫu
        """,
        """
        ỦY BAN NHÂN DÂN
        XÃ MẪU ĐÔNG
        Số: 19/KH-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Đông, ngày 22 tháng 02 năm 2023
        KẾ HOẠCH
        Điều chỉnh Kế hoạch số 12/KH-UBND ngày 03/02/2023 tổ chức Hội thi nấu cơm truyền thống năm 2023
        Ủy ban nhân dân xã điều chỉnh Kế hoạch số 12/KH-UBND ngày 03/02/2023 như sau:
        1. Điều chỉnh điểm 1 Mục I như sau: "1. Thời gian tổ chức: ngày 25/3/2023."
        2. Các nội dung khác không thay đổi.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Lê Văn Mẫu
        """,
        """
        TRƯỜNG TRUNG CẤP MẪU TÂY
        Số: 33/QĐ-TCMT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Tây, ngày 06 tháng 3 năm 2023
        QUYẾT ĐỊNH
        Về việc thành lập Tổ công tác an toàn phòng thí nghiệm
        Điều 1. Thành lập Tổ công tác an toàn phòng thí nghiệm gồm các ông, bà có tên trong danh sách kèm theo.
        Điều 2. Tổ công tác rà soát thiết bị, báo cáo Hiệu trưởng trước ngày 28/4/2023.
        Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Quyết định số 18/QĐ-TCMT ngày 02 tháng 3 năm 2022 hết hiệu lực.
        Nơi nhận:
        - Như Điều 1;
        - Lưu: VT.
        HIỆU TRƯỞNG
        Phạm Văn Thử
        DANH SÁCH TỔ CÔNG TÁC
        (Kèm theo Quyết định số 33/QĐ-TCMT ngày 06/3/2023 của Hiệu trưởng Trường Trung cấp Mẫu Tây)
        1. Bà Trần Mẫu Lan, Tổ trưởng Tổ Hóa học, Tổ phó.
        2. Ông Ngô Mẫu Hải, Phó Hiệu trưởng, Tổ trưởng.
        3. Bà Đỗ Mẫu Cúc, nhân viên thiết bị, Thư ký.
        """,
        """
        VĂN PHÒNG ĐĂNG KIỂM MẪU BẮC
        Số: 45/GM-VPĐK
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Bắc, ngày 08 tháng 3 năm 2023
        GIẤY MỜI
        Họp bàn công tác bảo dưỡng dây chuyền kiểm định
        Văn phòng Đăng kiểm trân trọng kính mời:
        - Trưởng các trạm kiểm định;
        - Đại diện nhà thầu bảo dưỡng.
        Tham dự cuộc họp bàn công tác bảo dưỡng dây chuyền kiểm định.
        1. Chủ trì: Ông Đinh Mẫu Sáu, Chánh Văn phòng.
        2. Thời gian: 09 giờ 00 phút ngày 14 tháng 3 năm 2023.
        3. Địa điểm: Phòng họp tầng 2.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        CHÁNH VĂN PHÒNG
        Đinh Mẫu Sáu
        """,
        """
        SỞ THỦY SẢN TỈNH MẪU NAM
        Số: 61/TTr-STS
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 10 tháng 3 năm 2023
        TỜ TRÌNH
        Về việc phê duyệt phương án mua sắm tàu kiểm ngư
        Kính gửi: Ủy ban nhân dân tỉnh Mẫu Nam
        Sở Thủy sản kính trình UBND tỉnh phê duyệt phương án mua sắm tàu kiểm ngư như sau:
        1. Số lượng: 02 tàu.
        2. Thời gian thực hiện: quý III/2023.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        GIÁM ĐỐC
        Hồ Mẫu Bảy
        """,
        """
        BỘ THỦY LỢI
        Số: 708/BTL-KH
        V/v rà soát hồ chứa
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Hà Nội, ngày 15 tháng 3 năm 2023
        Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương
        Bộ Thủy lợi đề nghị quý cơ quan:
        1. Rà soát hồ chứa hư hỏng, gửi danh mục về Bộ trước 16 giờ 30 phút ngày 28/4/2023.
        2. Bố trí kinh phí sửa chữa hồ chứa.
        Nơi nhận:
        - Như trên;
        - Lưu: VT, KH.
        THỨ TRƯỞNG
        Bùi Mẫu Tám
        """,
        """
        SỞ LƯU TRỮ TỈNH MẪU NAM
        Số: 09/HD-SLT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 16 tháng 3 năm 2023
        HƯỚNG DẪN
        Thực hiện mượn hồ sơ lưu trữ
        Sở Lưu trữ hướng dẫn như sau:
        I. THỦ TỤC
        1. Đăng ký
        a) Người mượn hồ sơ gửi phiếu trước ít nhất 02 ngày làm việc.
        b) Mỗi lần mượn không quá 10 hồ sơ.
        2. Gia hạn
        a) Được gia hạn một lần.
        Nơi nhận:
        - Lưu: VT.
        GIÁM ĐỐC
        Lý Mẫu Chín
        """,
        """
        SỞ LƯU TRỮ TỈNH MẪU NAM
        Số: 77/SLT-VP
        V/v đính chính Hướng dẫn số 09/HD-SLT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 20 tháng 3 năm 2023
        Kính gửi: Các phòng thuộc Sở
        Sở Lưu trữ đính chính Hướng dẫn số 09/HD-SLT ngày 16/3/2023 như sau:
        Tại điểm a khoản 1 Mục I đã in là: "trước ít nhất 02 ngày làm việc"; nay sửa lại là: "trước ít nhất 03 ngày làm việc".
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        GIÁM ĐỐC
        Lý Mẫu Chín
        """,
        """
        UBND TỈNH MẪU NAM
        SỞ CÔNG THƯƠNG
        Số: 88/KH-SCT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 22 tháng 3 năm 2023
        KẾ HOẠCH
        Kiểm tra chợ đầu mối nông sản năm 2023
        Sở Công Thương ban hành Kế hoạch như sau:
        1. Thành phần đoàn kiểm tra
        a) Ông Đặng Mẫu Mười, Trưởng phòng Thương mại - Trưởng đoàn;
        b) Bà Vũ Mẫu Lan, chuyên viên - Phó Trưởng đoàn;
        c) Đại diện Chi cục Quản lý chợ - Thành viên.
        2. Kinh phí
        Kinh phí kiểm tra do ngân sách tỉnh bảo đảm.
        3. Tổ chức thực hiện
        a) Phòng Thương mại báo cáo kết quả kiểm tra chợ trước ngày 30/6/2023. Các đơn vị gửi chậm thì Sở không tổng hợp.
        b) Sở Văn hóa, Thể thao và Du lịch tuyên truyền nếp sống văn minh tại chợ; bố trí kinh phí kiểm tra lễ hội ở chợ.
        Nơi nhận:
        - UBND tỉnh (b/c);
        - Lưu: VT.
        GIÁM ĐỐC
        Tô Mẫu Hai
        """,
        """
        UBND TỈNH MẪU NAM
        SỞ CÔNG THƯƠNG
        Số: 140/SCT-VP
        V/v gia hạn tại Kế hoạch số 88/KH-SCT
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 03 tháng 4 năm 2023
        Kính gửi: Các phòng thuộc Sở
        Sở Công Thương điều chỉnh Kế hoạch số 88/KH-SCT ngày 22/3/2023 như sau:
        1. Gia hạn báo cáo tại điểm a khoản 3 đến ngày 15/7/2023.
        2. Các nội dung khác giữ nguyên.
        Trong quá trình thực hiện, nếu có vướng mắc, liên hệ bà Vũ Mẫu Lan, điện thoại 0900.111.222 để được hướng dẫn./.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        GIÁM ĐỐC
        Tô Mẫu Hai
        """,
        """
        ỦY BAN NHÂN DÂN
        HUYỆN MẪU NAM
        Số: 61/TB-VP
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Mẫu Nam, ngày 28 tháng 4 năm 2023
        THÔNG BÁO
        Kết luận của Chủ tịch Ủy ban nhân dân huyện tại cuộc họp giao ban tháng 4 năm 2023
        1. Phòng Nội vụ còn chậm báo cáo kết quả tinh giản biên chế.
        2. Thống nhất với đề xuất của Phòng Dân tộc về Ngày hội chợ phiên; giao Phòng Hạ tầng chủ trì, phối hợp với Phòng Dân tộc triển khai.
        3. Đối với đề nghị sửa chữa trường học: đồng ý về chủ trương; Phòng Ngân sách thẩm định trong tháng 6/2023.
        Nơi nhận:
        - Các phòng;
        - Lưu: VT.
        CHÁNH VĂN PHÒNG
        Trần Văn Thử
        """,
    ];

    /// <summary>Asks as somebody of no unit.</summary>
    public Answer Ask(string question, Answer? after = null) =>
        _answerer.Answer(new Question(question, null, null, after?.Context ?? DialogueContext.Empty));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _index.Dispose();
        _lock.Dispose();
        _folder.Delete(recursive: true);
    }
}
