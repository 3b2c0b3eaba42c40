namespace CchcBot.Knowledge.Storage;

/// <summary>What is known of a message (tình trạng gửi).</summary>
public enum DeliveryState
{
    /// <summary>It has not left yet.</summary>
    Waiting,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>The channel refuses it for good: the person cannot be reached there.</summary>
    Unreachable,

    /// <summary>It left and no answer came: it may have arrived, so it is not sent again by itself.</summary>
    Unknown,
}
