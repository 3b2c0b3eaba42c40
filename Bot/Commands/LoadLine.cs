using System.Diagnostics;
using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Commands;

/// <summary>One line of <c>load</c>'s output.</summary>
internal sealed record LoadLine(string File, LoadStatus Status, string? Id, string? Number, string? Reason)
{
    /// <summary>The line for an outcome of the pipeline.</summary>
    public static LoadLine Of(string file, IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Stored stored => new(file, LoadStatus.Loaded, stored.Document.Id, stored.Document.Number?.Printed, null),
        IngestionOutcome.AlreadyStored stored => new(file, LoadStatus.Duplicate, stored.Document.Id, stored.Document.Number?.Printed, null),
        IngestionOutcome.Rejected rejected => new(file, LoadStatus.Rejected, null, null, rejected.Reason),
        IngestionOutcome.Failed failed => new(file, LoadStatus.Failed, null, null, failed.Reason),
        _ => throw new UnreachableException(),
    };

    /// <summary>The line for a person.</summary>
    public string ToText() => Status switch
    {
        LoadStatus.Loaded => $"Đã nạp: {File} – {Number ?? "chưa có số"} (mã {Id})",
        LoadStatus.Duplicate => $"Đã có từ trước: {File} – {Number ?? "chưa có số"} (mã {Id})",
        LoadStatus.Rejected => $"Không nhận: {File} – {Reason}",
        LoadStatus.Failed => $"Không đọc được: {File} – {Reason}",
    };
}
