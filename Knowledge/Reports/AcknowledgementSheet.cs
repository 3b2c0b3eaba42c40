using System.Globalization;
using CchcBot.Knowledge.Storage;
using MiniExcelLibs;

namespace CchcBot.Knowledge.Reports;

/// <summary>Writes the ledger of acknowledgements as an Excel file.</summary>
public static class AcknowledgementSheet
{
    /// <summary>Writes the file, in place of one that is there.</summary>
    public static Task WriteAsync(string path, IReadOnlyList<LedgerLine> lines, CancellationToken cancellationToken) =>
        MiniExcel.SaveAsAsync(path, lines.Select(Row), sheetName: "Xác nhận quán triệt", overwriteFile: true, cancellationToken: cancellationToken);

    private static Dictionary<string, object?> Row(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Số thứ tự"] = line.Sequence,
            ["Văn bản"] = acknowledgement.DocumentName,
            ["Đơn vị"] = acknowledgement.UnitName,
            ["Ngày quán triệt"] = acknowledgement.HeldOn.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            ["Số người được phổ biến"] = acknowledgement.Informed,
            ["Tổng số người"] = acknowledgement.Total,
            ["Hình thức"] = acknowledgement.Method,
            ["Người ghi nhận"] = acknowledgement.RecordedBy.Name,
            ["Ghi nhận lúc (UTC)"] = line.RecordedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["Lý do ghi thay"] = acknowledgement.OnBehalfReason,
            ["Rút lại lúc (UTC)"] = line.Withdrawal?.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        };
    }
}
