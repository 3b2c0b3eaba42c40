namespace CchcBot.Knowledge.Rosters;

/// <summary>What a person reads about a roster file that cannot be imported.</summary>
internal static class RosterTexts
{
    /// <summary>The file holds nothing.</summary>
    public static string Empty(string fileName) =>
        $"Tệp {fileName} không có dữ liệu; vui lòng kiểm tra lại tệp.";

    /// <summary>The file is neither a workbook nor text.</summary>
    public static string Unreadable(string fileName) =>
        $"Không đọc được tệp {fileName}; vui lòng lưu lại dưới dạng Excel (.xlsx) hoặc CSV UTF-8 rồi nhập lại.";

    /// <summary>The text is in another encoding.</summary>
    public static string NotUtf8(string fileName) =>
        $"Tệp {fileName} không dùng bảng mã UTF-8; vui lòng lưu lại dưới dạng “CSV UTF-8” rồi nhập lại.";

    /// <summary>No row of headings was found.</summary>
    public static string NoHeadings(string fileName) =>
        $"Tệp {fileName} không có dòng tiêu đề cột; cần ít nhất các cột: {RosterHeadings.NameOf(RosterColumn.Unit)} và "
        + $"{RosterHeadings.NameOf(RosterColumn.Name)}.";

    /// <summary>Two columns say the same.</summary>
    public static string RepeatedHeading(int row, RosterColumn column) =>
        $"Dòng {row}: cột {RosterHeadings.NameOf(column)} xuất hiện hai lần; vui lòng chỉ giữ một cột.";

    /// <summary>There are headings and nothing below them.</summary>
    public static string NoRows(string fileName) =>
        $"Tệp {fileName} chỉ có dòng tiêu đề; vui lòng bổ sung các dòng đơn vị, cán bộ.";

    /// <summary>A row is wider than the headings.</summary>
    public static string TooManyCells(int row) =>
        $"Dòng {row}: nhiều ô hơn số cột tiêu đề; vui lòng kiểm tra dấu phân cách hoặc đặt nội dung có dấu phân cách trong dấu ngoặc kép.";

    /// <summary>The quotes of a row do not fit.</summary>
    public static string UnclosedQuote(int row) =>
        $"Dòng {row}: dấu ngoặc kép không đúng chỗ; vui lòng kiểm tra lại dấu ngoặc kép của dòng này.";

    /// <summary>A cell that must be filled is empty.</summary>
    public static string Missing(int row, RosterColumn column) =>
        $"Dòng {row}: thiếu {RosterHeadings.NameOf(column)}; vui lòng bổ sung.";

    /// <summary>The role is none of the known ones.</summary>
    public static string UnknownRole(int row, string role) =>
        $"Dòng {row}: vai trò “{role}” không hợp lệ; vui lòng dùng một trong: staff, unitDelegate, unitHead, monitor, admin.";

    /// <summary>The e-mail address cannot be one.</summary>
    public static string InvalidEmail(int row, string email) =>
        $"Dòng {row}: thư điện tử “{email}” không hợp lệ; vui lòng sửa lại.";

    /// <summary>The object id cannot be one.</summary>
    public static string InvalidObjectId(int row, string objectId) =>
        $"Dòng {row}: mã Entra “{objectId}” không hợp lệ; vui lòng ghi đúng mã 36 ký tự của tài khoản hoặc để trống.";

    /// <summary>A day cannot be read.</summary>
    public static string InvalidDay(int row, RosterColumn column, string words) =>
        $"Dòng {row}: {RosterHeadings.NameOf(column)} “{words}” không hợp lệ; vui lòng ghi dạng 31/12/2030.";

    /// <summary>The last day stands before the first.</summary>
    public static string EndsBeforeItBegins(int row) =>
        $"Dòng {row}: {RosterHeadings.NameOf(RosterColumn.To)} trước {RosterHeadings.NameOf(RosterColumn.From)}; vui lòng kiểm tra lại.";

    /// <summary>Nothing tells this person from others.</summary>
    public static string NoAccount(int row) =>
        $"Dòng {row}: thiếu cả thư điện tử và mã Entra; vui lòng bổ sung ít nhất một trong hai.";

    /// <summary>Two rows are the same person.</summary>
    public static string RepeatedAccount(int row, int earlier, string account) =>
        $"Dòng {row}: “{account}” đã có ở dòng {earlier}; vui lòng chỉ giữ một dòng cho mỗi người.";

    /// <summary>Two rows put one unit under different bodies.</summary>
    public static string OtherParent(int row, int earlier, string unit) =>
        $"Dòng {row}: đơn vị cấp trên của {unit} khác với dòng {earlier}; vui lòng ghi thống nhất.";
}
