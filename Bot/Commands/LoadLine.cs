using System.Diagnostics;
using System.Text.Json.Serialization;
using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Commands;

/// <summary>One line of <c>load</c>'s output.</summary>
internal sealed record LoadLine(string File, LoadStatus Status, string? Id, string? Number, string? Reason)
{
    /// <summary>Whether the file is not in the store.</summary>
    [JsonIgnore]
    public bool IsFailure => Status is LoadStatus.Rejected or LoadStatus.Failed;

    /// <summary>The line for an outcome of the pipeline.</summary>
    public static LoadLine Of(string file, IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Stored stored => new(file, LoadStatus.Loaded, stored.Document.Id, stored.Document.Number?.Printed, stored.ToConfirm),
        IngestionOutcome.AlreadyStored stored => new(file, LoadStatus.Duplicate, stored.Document.Id, stored.Document.Number?.Printed, stored.ToConfirm),
        IngestionOutcome.Rejected rejected => new(file, LoadStatus.Rejected, null, null, rejected.Reason),
        IngestionOutcome.Failed failed => new(file, LoadStatus.Failed, null, null, failed.Reason),
        _ => throw new UnreachableException(),
    };

    /// <summary>The line for a person.</summary>
    public string ToText() => Status switch
    {
        LoadStatus.Loaded => $"Đã nạp: {File} – {Number ?? "chưa có số"} (mã {Id}){Note}",
        LoadStatus.Duplicate => $"Đã có từ trước: {File} – {Number ?? "chưa có số"} (mã {Id}){Note}",
        LoadStatus.Rejected => $"Không nhận: {File} – {Reason}",
        LoadStatus.Failed => $"Không đọc được: {File} – {Reason}",
    };

    private string Note => Reason is null ? "" : " – " + Reason;
}
