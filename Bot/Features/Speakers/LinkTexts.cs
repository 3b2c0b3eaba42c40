using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Features.Speakers;

/// <summary>The words about linking accounts.</summary>
internal static class LinkTexts
{
    /// <summary>Codes are not for others' eyes.</summary>
    public static Reply OnlyAlone { get; } = new("Việc liên kết tài khoản chỉ thực hiện trong cuộc trò chuyện riêng với trợ lý.");

    /// <summary>The account needs no link, or nothing proves whose it is.</summary>
    public static Reply NotHere { get; } = new("Tài khoản trên kênh này không liên kết bằng mã: hệ thống nhận biết theo tài khoản cơ quan, hoặc kênh chưa bảo đảm được chủ tài khoản.");

    /// <summary>Nobody asks for codes whom the directory does not know.</summary>
    public static Reply NotKnown { get; } = new("Mã liên kết được cấp cho cán bộ có trong danh sách, từ tài khoản cơ quan đã xác minh. Nếu chưa có, vui lòng nhận mã tại văn phòng.");

    /// <summary>Codes for others are the office's.</summary>
    public static Reply OnlyOffice { get; } = new("Chỉ người theo dõi của văn phòng hoặc quản trị được cấp mã liên kết cho người khác.");

    /// <summary>The code is not good.</summary>
    public static Reply UnknownCode { get; } = new("Mã liên kết không đúng, đã dùng hoặc đã hết hạn. Vui lòng kiểm tra lại hoặc xin mã mới.");

    /// <summary>Too many wrong codes.</summary>
    public static Reply TooManyTries { get; } = new("Tài khoản này đã nhập sai mã nhiều lần; vui lòng thử lại sau một giờ.");

    /// <summary>There is no link to end.</summary>
    public static Reply NothingLinked { get; } = new("Chưa có tài khoản nào được liên kết.");

    /// <summary>The account is linked.</summary>
    public static Reply Linked(Officer officer, Unit? unit) => new(
        $"Đã liên kết tài khoản này với **{Masked(officer.Name)}**, {unit?.Name ?? "chưa rõ đơn vị"}. Nếu không đúng người, vui lòng nhắn “Hủy liên kết” và báo văn phòng.");

    /// <summary>What the person is told on the other accounts.</summary>
    public static string Notice(string channel) =>
        $"Một tài khoản trên kênh {channel} vừa được liên kết với Anh/Chị bằng mã liên kết. Nếu không phải Anh/Chị thực hiện, vui lòng nhắn “Hủy liên kết” tại đây và báo văn phòng.";

    /// <summary>A code for oneself.</summary>
    public static Reply OwnCode(string code) => new(
        $"Mã liên kết của Anh/Chị: **{code}** (dùng một lần, trong 10 phút). Tại kênh cần liên kết, vui lòng nhắn cho trợ lý: LK {code}");

    /// <summary>A code to be handed over.</summary>
    public static Reply CodeFor(Officer person, string code) => new(
        $"Mã liên kết của {person.Name}: **{code}** (dùng một lần, trong 7 ngày). Vui lòng trao tận tay; người nhận nhắn cho trợ lý: LK {code}");

    /// <summary>The roster holds nobody so called.</summary>
    public static Reply UnknownPerson(string words) => new($"Danh sách cán bộ không có “{words}”; vui lòng ghi đủ họ tên hoặc thư điện tử.");

    /// <summary>Several people have the name.</summary>
    public static Reply WhichPerson(IReadOnlyList<Officer> people, Roster roster) => new(
        $"Có {people.Count} người cùng tên; vui lòng ghi thư điện tử:\n\n{string.Join('\n', people.Select(person => $"- {person.Name}, {roster.FindUnit(person.UnitId)?.Name ?? "chưa rõ đơn vị"}: {person.Email ?? person.Id}"))}");

    /// <summary>Links have ended.</summary>
    public static Reply Unlinked(int count) => new($"Đã hủy {count} liên kết tài khoản. Các ghi nhận trước đó vẫn giữ nguyên.");

    /// <summary>The last part of a name whole, of the others the first letter: enough to see whose it is.</summary>
    private static string Masked(string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Select((part, index) => index == parts.Length - 1 ? part : $"{part[0]}."));
    }
}
