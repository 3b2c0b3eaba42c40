namespace CchcBot.Knowledge.Documents;

/// <summary>
/// A part of a document's form (thể thức), or of a duty in it (nhiệm vụ), that may have been read with doubt and that a person may correct.
/// </summary>
public enum DocumentField
{
    /// <summary>Số, ký hiệu.</summary>
    Number,

    /// <summary>Ngày ban hành.</summary>
    IssuedOn,

    /// <summary>Họ tên người ký.</summary>
    SignerName,

    /// <summary>Loại văn bản, by its abbreviation.</summary>
    Type,

    /// <summary>Cơ quan ban hành.</summary>
    Issuer,

    /// <summary>Cơ quan chủ quản.</summary>
    ParentBody,

    /// <summary>Địa danh.</summary>
    Place,

    /// <summary>Trích yếu.</summary>
    Subject,

    /// <summary>Chức vụ người ký.</summary>
    SignerTitle,

    /// <summary>Thẩm quyền ký.</summary>
    SignerAuthority,

    /// <summary>Độ khẩn.</summary>
    Urgency,

    /// <summary>Chỉ dẫn phạm vi lưu hành.</summary>
    Handling,

    /// <summary>Đơn vị chủ trì of a duty.</summary>
    LeadUnits,

    /// <summary>Thời hạn of a duty.</summary>
    Deadline,
}
