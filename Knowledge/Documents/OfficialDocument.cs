using System.Text.Json.Serialization;

namespace CchcBot.Knowledge.Documents;

/// <summary>
/// An official document (văn bản) as it was read: header, structure, citations, assignments and what does not fit
/// together. Nothing in it is guessed: what the text does not carry is null.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>The identity in the store: a short form of the SHA-256 of the file's bytes.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the file as it was given, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>The whole text as read and repaired (Unicode NFC), in reading order.</summary>
    public required string Text { get; init; }

    /// <summary>Số, ký hiệu; null while the document has not been numbered.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Ký hiệu alone, present in drafts without a number too.</summary>
    public string? Notation { get; init; }

    /// <summary>Loại văn bản.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>Cơ quan ban hành, written out in ordinary case.</summary>
    public string? Issuer { get; init; }

    /// <summary>Cơ quan chủ quản, written out in ordinary case.</summary>
    public string? ParentBody { get; init; }

    /// <summary>Địa danh.</summary>
    public string? Place { get; init; }

    /// <summary>The date; null when the day is blank.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The first day of the month of issue, known even when the day is blank.</summary>
    public DateOnly? IssuedInMonth { get; init; }

    /// <summary>The date's words: "ngày 23 tháng 02 năm 2024".</summary>
    public string? IssuedOnText { get; init; }

    /// <summary>Trích yếu, with the abbreviation "V/v" written out.</summary>
    public string? Subject { get; init; }

    /// <summary>Kính gửi.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public IReadOnlyList<Recipient> Distribution { get; init; } = [];

    /// <summary>Who signed.</summary>
    public Signatory? Signatory { get; init; }

    /// <summary>The fields above whose values are only proposed: they stand nowhere for certain.</summary>
    public IReadOnlyList<ProposedField> Proposed { get; init; } = [];

    /// <summary>Độ khẩn as printed (HỎA TỐC, THƯỢNG KHẨN, KHẨN), else null.</summary>
    public string? Urgency { get; init; }

    /// <summary>Chỉ dẫn phạm vi lưu hành as printed (LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI), else null.</summary>
    public string? Handling { get; init; }

    /// <summary>The structure, in reading order; the first is the lead (clause 0).</summary>
    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    /// <summary>Every citation of another document.</summary>
    public IReadOnlyList<DocumentReference> References { get; init; } = [];

    /// <summary>Every duty that the document assigns.</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>What does not fit together inside the document alone.</summary>
    public IReadOnlyList<ConsistencyWarning> Warnings { get; init; } = [];

    /// <summary>Whether some of it was recognised from pictures, so that letters and digits may be wrong.</summary>
    public bool IsRecognized { get; init; }

    /// <summary>
    /// Whether it is to stay inside the office (lưu hành nội bộ, xem xong trả lại): no channel that leads outside may show
    /// anything of it.
    /// </summary>
    [JsonIgnore]
    public bool IsInternal => Handling is not null;

    /// <summary>How citations call it: the number as printed, a draft's notation, else the file's name.</summary>
    [JsonIgnore]
    public string Name => Number?.Printed ?? Notation ?? FileName;

    /// <summary>The provision at <paramref name="path"/>, or null.</summary>
    public Provision? FindProvision(ProvisionPath path) =>
        Provisions.SelectMany(provision => provision.SelfAndDescendants()).FirstOrDefault(provision => provision.Path == path);
}
