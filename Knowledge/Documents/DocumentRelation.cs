namespace CchcBot.Knowledge.Documents;

/// <summary>What a citation makes of the document that it names (quan hệ giữa hai văn bản).</summary>
public enum DocumentRelation
{
    /// <summary>Dẫn chiếu: named, no more.</summary>
    Cites,

    /// <summary>Thực hiện, triển khai: the citing document carries the cited one out.</summary>
    Implements,

    /// <summary>Căn cứ: the cited document is the ground.</summary>
    Basis,

    /// <summary>Quán triệt, phổ biến: the cited document is to be made known.</summary>
    Circulates,

    /// <summary>Sửa đổi, bổ sung.</summary>
    Amends,

    /// <summary>Thay thế.</summary>
    Replaces,

    /// <summary>Bãi bỏ.</summary>
    Repeals,

    /// <summary>Đính chính.</summary>
    Corrects,

    /// <summary>Kèm theo, đính kèm: the two travel together.</summary>
    Attaches,
}
