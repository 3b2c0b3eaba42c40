namespace CchcBot.Bot.AdminConsole;

/// <summary>The words of the pages.</summary>
internal static class ConsoleTexts
{
    /// <summary>The name of the list of documents.</summary>
    public const string Documents = "Văn bản";

    /// <summary>The name of the board of units and documents.</summary>
    public const string Board = "Tình hình quán triệt";

    /// <summary>Heading when nobody has signed in.</summary>
    public const string SignInTitle = "Cần đăng nhập";

    /// <summary>Outside Teams nobody can sign in.</summary>
    public const string SignInOutside = "Trang này dành cho cán bộ của cơ quan. Đề nghị mở trong Microsoft Teams (ứng dụng Trợ lý CCHC), nơi Anh/Chị được đăng nhập sẵn.";

    /// <summary>While the tab signs in.</summary>
    public const string SigningIn = "Đang đăng nhập bằng tài khoản Teams của Anh/Chị…";

    /// <summary>The directory's token proves nobody who may come in.</summary>
    public const string Refused = "Không đăng nhập được bằng tài khoản này. Đề nghị liên hệ quản trị hệ thống.";

    /// <summary>The roster does not know the person.</summary>
    public const string Unknown = "Tài khoản của Anh/Chị chưa có trong danh sách cán bộ. Đề nghị liên hệ quản trị viên để được bổ sung.";

    /// <summary>Heading when there is no such document to see.</summary>
    public const string MissingTitle = "Không tìm thấy văn bản";

    /// <summary>There is no such document, or the person may not see it.</summary>
    public const string Missing = "Văn bản không có trong hệ thống hoặc không gửi đến đơn vị của Anh/Chị.";

    /// <summary>The name of the configurable tab's page.</summary>
    public const string Configure = "Thêm vào kênh";

    /// <summary>What the configurable tab shows.</summary>
    public const string ConfigureExplained = "Thẻ này hiển thị tình hình quán triệt văn bản. Mỗi người chỉ thấy nội dung mình được phép xem. Bấm “Lưu” để thêm.";
}
