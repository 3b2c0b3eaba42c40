namespace CchcBot.Bot.Tests.EndToEnd;

/// <summary>Two letters of an invented department, as somebody would upload them.</summary>
internal static class InventedLetters
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("Công văn 412 rà soát thủ tục.txt", Letter("412", "06", "rà soát thủ tục hành chính", "Phòng Quản lý Khoa học rà soát thủ tục hành chính thuộc lĩnh vực phụ trách, báo cáo Văn phòng Sở trước ngày 20/3/2024.")),
        ("Công văn 413 kiểm kê tài sản.txt", Letter("413", "07", "kiểm kê tài sản", "Văn phòng Sở chủ trì kiểm kê tài sản, hoàn thành trước ngày 29/3/2024.")),
    ];

    private static string Letter(string number, string day, string subject, string duty) => $"""
        UBND TỈNH VÍ DỤ
        SỞ KHOA HỌC VÀ CÔNG NGHỆ

        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        Số: {number}/SKHCN-VP
        V/v {subject}

        Ví Dụ, ngày {day} tháng 3 năm 2024

        Kính gửi: Các phòng, đơn vị thuộc Sở.

        Để thực hiện nhiệm vụ năm 2024, Giám đốc Sở Khoa học và Công nghệ yêu cầu:

        1. {duty}

        2. Các phòng, đơn vị thuộc Sở quán triệt nội dung Công văn này đến toàn thể công chức, viên chức, người lao động.

        Đề nghị các phòng, đơn vị thuộc Sở triển khai thực hiện nghiêm túc./.

        Nơi nhận:

        - Như trên;
        - Lưu: VT.

        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Nguyễn Văn Mẫu
        """;
}
