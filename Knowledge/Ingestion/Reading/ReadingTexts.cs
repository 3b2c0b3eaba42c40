using System.Globalization;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Why a file cannot be read, said to the person who brought it.</summary>
internal static class ReadingTexts
{
    /// <summary>No bytes.</summary>
    public const string Empty = "Tệp rỗng, không có nội dung; vui lòng kiểm tra và gửi lại tệp gốc.";

    /// <summary>A file of a known kind without a word in it.</summary>
    public const string NoText = "Tệp không có nội dung chữ nào để đọc; vui lòng kiểm tra và gửi lại tệp gốc.";

    /// <summary>A kind of file that has no reader.</summary>
    public const string UnknownKind =
        "Hệ thống chưa đọc được loại tệp này; vui lòng gửi tệp Word (.docx), PDF, Excel (.xlsx) hoặc văn bản thuần (.txt).";

    /// <summary>A damaged Word file.</summary>
    public const string BrokenWord =
        "Tệp Word bị hỏng hoặc chưa tải lên đầy đủ; vui lòng mở tệp bằng Word, lưu lại dưới dạng .docx rồi gửi lại.";

    /// <summary>A damaged Excel file.</summary>
    public const string BrokenExcel =
        "Tệp Excel bị hỏng hoặc chưa tải lên đầy đủ; vui lòng mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại.";

    /// <summary>A damaged PDF.</summary>
    public const string BrokenPdf =
        "Tệp PDF bị hỏng hoặc chưa tải lên đầy đủ; vui lòng xuất lại tệp PDF từ văn bản gốc rồi gửi lại.";

    /// <summary>An old Word file on a computer without a program that reads it.</summary>
    public const string NeedsOffice =
        "Tệp Word 97–2003 (.doc) cần chương trình LibreOffice hoặc catdoc mà máy chủ chưa cài; vui lòng báo quản trị hệ thống cài gói libreoffice-writer hoặc catdoc, hoặc lưu tệp dưới dạng .docx rồi gửi lại.";

    /// <summary>A damaged archive.</summary>
    public const string BrokenZip = "Tệp nén bị hỏng hoặc chưa tải lên đầy đủ; vui lòng nén lại rồi gửi lại.";

    /// <summary>What is said of a damaged file that its name still calls a Word or Excel file; else <paramref name="other"/>.</summary>
    public static string Broken(string fileName, string other) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".DOC" or ".DOCX" => BrokenWord,
        ".XLS" or ".XLSX" => BrokenExcel,
        _ => other,
    };

    /// <summary>An archive that would swell past every bound.</summary>
    public const string TooLargeInside =
        "Nội dung giải nén của tệp lớn bất thường nên hệ thống không mở; vui lòng gửi lại tệp gốc chưa nén.";

    /// <summary>A picture of more dots than a page has.</summary>
    public const string PictureTooLarge = "Ảnh có kích thước lớn bất thường nên hệ thống không mở; vui lòng quét lại ở độ phân giải 200–300 dpi rồi gửi lại.";

    /// <summary>A file above the size that is read.</summary>
    public static string TooLarge(long mostBytes) =>
        $"Tệp vượt quá dung lượng cho phép ({mostBytes / (1024 * 1024)} MB); vui lòng tách thành các tệp nhỏ hơn rồi gửi lại.";

    /// <summary>A file with more pages than are read.</summary>
    public static string TooManyPages(int mostPages) =>
        $"Tệp vượt quá số trang cho phép ({mostPages.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"))} trang); vui lòng tách thành các tệp nhỏ hơn rồi gửi lại.";

    /// <summary>A scan on a computer without the program that recognises text.</summary>
    public static string NeedsRecognition(string package) =>
        $"Tệp là bản quét (ảnh chụp) nhưng máy chủ chưa cài chương trình nhận dạng chữ; vui lòng báo quản trị hệ thống cài gói {package} hoặc gửi tệp Word, PDF có chữ.";

    /// <summary>A page whose recognition takes too long.</summary>
    public static string RecognitionTooSlow(int page) =>
        $"Nhận dạng chữ ở trang {page} của bản quét quá lâu nên đã dừng; vui lòng quét lại ở độ phân giải 200–300 dpi hoặc gửi tệp Word.";

    /// <summary>A page that cannot be recognised.</summary>
    public static string RecognitionFailed(int page) =>
        $"Không nhận dạng được chữ ở trang {page} của bản quét; vui lòng quét lại rõ hơn hoặc gửi tệp Word, PDF có chữ.";

    /// <summary>A file of LibreOffice on a computer without it.</summary>
    public const string NeedsLibreOffice =
        "Tệp LibreOffice (.odt, .ods) cần chương trình LibreOffice mà máy chủ chưa cài; vui lòng báo quản trị hệ thống cài gói libreoffice-writer, libreoffice-calc hoặc lưu tệp dưới dạng .docx, .xlsx rồi gửi lại.";

    /// <summary>An archive inside an archive inside an archive.</summary>
    public const string ArchiveTooDeep = "Tệp nén lồng nhau quá nhiều lớp; vui lòng giải nén rồi gửi từng văn bản.";

    /// <summary>An archive whose names would leave their folder.</summary>
    public const string UnsafeNames = "Tệp nén chứa tên tệp không an toàn nên hệ thống không mở; vui lòng nén lại rồi gửi lại.";

    /// <summary>An archive of more files than are read.</summary>
    public static string TooManyContained(int most) =>
        $"Tệp nén hoặc thư chứa quá nhiều tệp (tối đa {most}); vui lòng chia thành các tệp nén nhỏ hơn rồi gửi lại.";

    /// <summary>An archive of several documents where one is expected.</summary>
    public static string SeveralContained(int count) =>
        $"Tệp chứa {count} văn bản bên trong; vui lòng giải nén rồi gửi từng văn bản.";

    /// <summary>A file that is not read in time.</summary>
    public const string TooSlow = "Đọc tệp quá lâu nên đã dừng; vui lòng tách thành các tệp nhỏ hơn rồi gửi lại.";

    /// <summary>A file under a password.</summary>
    public const string Encrypted =
        "Tệp được bảo vệ bằng mật khẩu; vui lòng gỡ mật khẩu rồi gửi lại.";

    /// <summary>A file that the reading process died of.</summary>
    public const string EndedTheReader =
        "Tệp có cấu trúc bất thường nên chương trình đọc phải dừng; vui lòng mở tệp bằng phần mềm đã tạo ra nó, lưu lại (hoặc in ra PDF mới) rồi gửi lại.";

    /// <summary>A damaged file of any other kind.</summary>
    public const string BrokenFile =
        "Tệp bị hỏng nên không đọc được; vui lòng mở tệp bằng phần mềm đã tạo ra nó, lưu lại rồi gửi lại.";
}
