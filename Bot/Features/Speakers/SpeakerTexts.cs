using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Features.Speakers;

/// <summary>The words about which unit a person is from.</summary>
internal static class SpeakerTexts
{
    /// <summary>Somebody unknown may not claim a unit here.</summary>
    public static Reply MayNotDeclare { get; } = new(
        "Hệ thống nhận biết đơn vị theo tài khoản đã đăng ký nên không ghi nhận đơn vị tự khai. Nếu tài khoản của Anh/Chị chưa có trong danh sách cán bộ, vui lòng liên hệ quản trị viên để được bổ sung.");

    /// <summary>The unit is remembered.</summary>
    public static Reply Declared(Unit unit) => new(
        $"Tôi ghi nhớ trong cuộc trò chuyện này: Anh/Chị thuộc **{unit.Name}** (thông tin tự khai, chưa được xác minh). Mời Anh/Chị đặt câu hỏi hoặc báo kết quả quán triệt văn bản.")
    {
        Suggestions = ["Đơn vị tôi còn văn bản nào chưa quán triệt?"],
    };

    /// <summary>The roster knows the person already.</summary>
    public static Reply Known(Speaker speaker) => new(
        $"Theo danh sách cán bộ, Anh/Chị {speaker.Officer!.Name} thuộc **{speaker.Unit?.Name ?? speaker.Officer.UnitId}**, không cần khai báo thêm. Nếu thông tin này chưa đúng, vui lòng liên hệ quản trị viên.");

    /// <summary>The roster holds no such unit.</summary>
    public static Reply UnknownUnit(string words, IReadOnlyList<Unit> units) => new(units.Count == 0
        ? "Danh sách đơn vị chưa được nhập vào hệ thống; vui lòng liên hệ quản trị viên."
        : $"Tôi không tìm thấy đơn vị “{words}” trong danh sách. Các đơn vị hiện có:\n\n{Lines(units)}\n\nAnh/Chị thuộc đơn vị nào?");

    /// <summary>The words may mean several units.</summary>
    public static Reply WhichUnit(string words, IReadOnlyList<Unit> units) => new(
        $"“{words}” có thể là một trong các đơn vị sau:\n\n{Lines(units)}\n\nAnh/Chị thuộc đơn vị nào?")
    {
        Suggestions = [.. units.Take(5).Select(unit => $"Tôi ở {unit.Name}")],
    };

    private static string Lines(IEnumerable<Unit> units) => string.Join('\n', units.Select(unit => $"- {unit.Name}"));
}
