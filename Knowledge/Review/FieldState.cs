namespace CchcBot.Knowledge.Review;

/// <summary>How sure a field's value is.</summary>
public enum FieldState
{
    /// <summary>It stands in the text where it belongs.</summary>
    Read,

    /// <summary>It is only proposed (đề nghị): from another place, or not read the same each time.</summary>
    Proposed,

    /// <summary>Nothing was found for it.</summary>
    Missing,

    /// <summary>A person put it right (đã hiệu chỉnh).</summary>
    Corrected,

    /// <summary>A person confirmed what was read (đã xác nhận).</summary>
    Confirmed,
}
