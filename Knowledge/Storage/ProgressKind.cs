namespace CchcBot.Knowledge.Storage;

/// <summary>What is reported about an assignment (tiến độ nhiệm vụ).</summary>
public enum ProgressKind
{
    /// <summary>Đang làm.</summary>
    Started,

    /// <summary>Hoàn thành, with the product where there is one.</summary>
    Completed,

    /// <summary>Vướng mắc: something stands in the way.</summary>
    Obstructed,

    /// <summary>Xin gia hạn to a new day.</summary>
    ExtensionRequested,

    /// <summary>Đồng ý gia hạn.</summary>
    ExtensionApproved,

    /// <summary>Không đồng ý gia hạn.</summary>
    ExtensionRefused,
}
