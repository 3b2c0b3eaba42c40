using CchcBot.Knowledge.Ingestion;

namespace CchcBot.Bot.Commands;

/// <summary>The states of a file in the queue, for people.</summary>
internal static class QueueTexts
{
    /// <summary>A state.</summary>
    public static string Of(IngestionState state) => state switch
    {
        IngestionState.Waiting => "đang chờ",
        IngestionState.Reading => "đang đọc",
        IngestionState.Checking => "đang kiểm tra",
        IngestionState.Stored => "đã nạp",
        IngestionState.Rejected => "không nhận",
        IngestionState.Failed => "không đọc được",
    };
}
