namespace CchcBot.Bot.Features.Questions;

/// <summary>The words around a document on its card.</summary>
internal sealed record DocumentCardTexts
{
    /// <summary>Số, ký hiệu.</summary>
    public required string Number { get; init; }

    /// <summary>A document without a number, by its notation.</summary>
    public required Func<string, string> Unnumbered { get; init; }

    /// <summary>Ngày ban hành.</summary>
    public required string IssuedOn { get; init; }

    /// <summary>The day is blank.</summary>
    public required string NoDay { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public required string Issuer { get; init; }

    /// <summary>Người ký.</summary>
    public required string Signatory { get; init; }

    /// <summary>Độ khẩn.</summary>
    public required string Urgency { get; init; }

    /// <summary>Hiệu lực.</summary>
    public required string Effect { get; init; }

    /// <summary>What replaced it.</summary>
    public required Func<string, string> ReplacedBy { get; init; }

    /// <summary>Sửa đổi.</summary>
    public required string Amended { get; init; }

    /// <summary>What amended it.</summary>
    public required Func<string, string> By { get; init; }

    /// <summary>A warning.</summary>
    public required string Note { get; init; }

    /// <summary>Something that the document does not state.</summary>
    public required string NotStated { get; init; }

    /// <summary>In Vietnamese.</summary>
    public static DocumentCardTexts Vietnamese { get; } = new()
    {
        Number = "Số, ký hiệu",
        Unnumbered = notation => $"…/{notation} (chưa cấp số)",
        IssuedOn = "Ngày ban hành",
        NoDay = "chưa ghi ngày",
        Issuer = "Cơ quan ban hành",
        Signatory = "Người ký",
        Urgency = "Độ khẩn",
        Effect = "Hiệu lực",
        ReplacedBy = name => $"đã được thay thế bởi {name}",
        Amended = "Sửa đổi",
        By = name => $"bởi {name}",
        Note = "Lưu ý",
        NotStated = "không ghi",
    };

    /// <summary>In English.</summary>
    public static DocumentCardTexts English { get; } = new()
    {
        Number = "Number",
        Unnumbered = notation => $"…/{notation} (not numbered yet)",
        IssuedOn = "Date",
        NoDay = "day left blank",
        Issuer = "Issued by",
        Signatory = "Signed by",
        Urgency = "Urgency",
        Effect = "Effect",
        ReplacedBy = name => $"replaced by {name}",
        Amended = "Amended",
        By = name => $"by {name}",
        Note = "Note",
        NotStated = "not stated",
    };
}
