namespace CchcBot.Knowledge.Ingestion;

/// <summary>What a clerk is told about a file that was not stored.</summary>
internal static class IngestionTexts
{
    /// <summary>The file holds no words.</summary>
    public const string NoText = "Tệp không có nội dung chữ nào đọc được; vui lòng kiểm tra lại tệp hoặc quét lại văn bản rõ hơn.";

    /// <summary>The file bears a mark of secrecy.</summary>
    public static string Secret(string mark) =>
        $"Văn bản mang dấu chỉ độ mật hoặc thu hồi (“{mark.Trim()}”) nên không được nạp và không lưu lại nội dung; vui lòng chuyển bộ phận văn thư bảo mật xử lý.";
}
