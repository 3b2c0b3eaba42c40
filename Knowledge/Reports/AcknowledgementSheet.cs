using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Reports;

/// <summary>The ledger of acknowledgements as an Excel sheet (danh sách xác nhận quán triệt), withdrawn ones included.</summary>
public static class AcknowledgementSheet
{
    private static readonly (string, int)[] Columns =
    [
        ("Số thứ tự", 8), ("Văn bản", 22), ("Đơn vị", 32), ("Ngày quán triệt", 13), ("Số người được phổ biến", 12), ("Tổng số người", 10),
        ("Hình thức", 24), ("Ghi chú", 24), ("Tài liệu kèm theo (SHA-256)", 30), ("Người ghi nhận", 24), ("Ghi nhận lúc", 20), ("Lý do ghi thay", 24),
        ("Rút lại lúc", 20), ("Lý do rút lại", 24),
    ];

    /// <summary>The sheet.</summary>
    public static Sheet Of(IReadOnlyList<LedgerLine> lines) => new("Xác nhận quán triệt", Columns, [.. lines.Select(Row)]);

    private static object?[] Row(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        return
        [
            line.Sequence, acknowledgement.DocumentName, acknowledgement.UnitName, acknowledgement.HeldOn, acknowledgement.Informed,
            acknowledgement.Total, acknowledgement.Method, acknowledgement.Note, acknowledgement.EvidenceHash, acknowledgement.RecordedBy.Name,
            line.RecordedAt, acknowledgement.OnBehalfReason, line.Withdrawal?.At, line.Withdrawal?.Reason,
        ];
    }
}
