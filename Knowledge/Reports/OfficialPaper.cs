namespace CchcBot.Knowledge.Reports;

/// <summary>
/// A paper of the office before it is written (dự thảo văn bản): the parts that NĐ 30/2020, annex I, gives a place to. It
/// is always a draft: number, signature and seal are the office's to add.
/// </summary>
public sealed record OfficialPaper
{
    /// <summary>Cơ quan chủ quản; null without one.</summary>
    public string? ParentBody { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public required string Issuer { get; init; }

    /// <summary>Ký hiệu, which stands behind the blank number: "BC-SMAU".</summary>
    public required string Notation { get; init; }

    /// <summary>Địa danh; null leaves it blank.</summary>
    public string? Place { get; init; }

    /// <summary>The month of the draft; the day is left blank.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Tên loại in capitals; null for a công văn, which has "V/v" under its number.</summary>
    public string? Kind { get; init; }

    /// <summary>Trích yếu.</summary>
    public required string Subject { get; init; }

    /// <summary>Kính gửi; empty where the kind has none.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>The paragraphs before the tables.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<PaperTable> Tables { get; init; } = [];

    /// <summary>The paragraphs after the tables.</summary>
    public IReadOnlyList<string> Closing { get; init; } = [];

    /// <summary>Nơi nhận without dash and closing mark.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Quyền hạn, chức vụ of the person who is to sign, one line each.</summary>
    public required IReadOnlyList<string> Signer { get; init; }
}
