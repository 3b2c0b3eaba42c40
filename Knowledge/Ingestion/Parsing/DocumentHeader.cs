using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>What stands above the body (thể thức văn bản, NĐ 30/2020 annex I).</summary>
internal sealed record DocumentHeader
{
    /// <summary>Số, ký hiệu.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Ký hiệu alone.</summary>
    public string? Notation { get; init; }

    /// <summary>Loại văn bản.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public string? Issuer { get; init; }

    /// <summary>Cơ quan chủ quản.</summary>
    public string? ParentBody { get; init; }

    /// <summary>Địa danh.</summary>
    public string? Place { get; init; }

    /// <summary>The date; null when the day is blank.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The month, known even when the day is blank.</summary>
    public DateOnly? IssuedInMonth { get; init; }

    /// <summary>The date's words.</summary>
    public string? IssuedOnText { get; init; }

    /// <summary>Trích yếu.</summary>
    public string? Subject { get; init; }

    /// <summary>Độ khẩn.</summary>
    public string? Urgency { get; init; }

    /// <summary>Chỉ dẫn phạm vi lưu hành.</summary>
    public string? Handling { get; init; }

    /// <summary>The number of the first line below the header.</summary>
    public required int BodyStart { get; init; }
}
