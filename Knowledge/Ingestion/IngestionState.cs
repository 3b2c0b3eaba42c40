namespace CchcBot.Knowledge.Ingestion;

/// <summary>How far a file has come on its way into the store.</summary>
public enum IngestionState
{
    /// <summary>Its turn has not come (đang chờ).</summary>
    Waiting,

    /// <summary>Its words are being read (đang đọc).</summary>
    Reading,

    /// <summary>Marks of secrecy, structure and consistency are being looked at (đang kiểm tra).</summary>
    Checking,

    /// <summary>It is stored, or was before (đã nạp).</summary>
    Stored,

    /// <summary>It may not be stored (không nhận).</summary>
    Rejected,

    /// <summary>It cannot be read (không đọc được).</summary>
    Failed,
}
