using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Storage;

/// <summary>One report about one unit's share of an assignment (báo cáo tiến độ); the history is all of them in order.</summary>
public sealed record ProgressReport
{
    /// <summary>The document that assigns, by its identity in the store.</summary>
    public required string DocumentId { get; init; }

    /// <summary>The provision that assigns.</summary>
    public required ProvisionPath Clause { get; init; }

    /// <summary>Which assignment of that provision, counted from 0 in reading order.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The due day that names the period of a recurring assignment (kỳ báo cáo); null for one that is done once.</summary>
    public DateOnly? Period { get; init; }

    /// <summary>The unit that leads (chủ trì).</summary>
    public required string UnitId { get; init; }

    /// <summary>The unit's name at that moment.</summary>
    public required string UnitName { get; init; }

    /// <summary>What is reported.</summary>
    public required ProgressKind Kind { get; init; }

    /// <summary>The day on which it was so.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Sản phẩm; null when not said.</summary>
    public string? Product { get; init; }

    /// <summary>Explanation or reason in the person's words; null without one.</summary>
    public string? Note { get; init; }

    /// <summary>The new last day that is asked for or granted; null for other kinds.</summary>
    public DateOnly? NewDueOn { get; init; }

    /// <summary>SHA-256 of a kept file that shows the product (tài liệu kiểm chứng); null without one.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>What that file is called; null without one.</summary>
    public string? EvidenceName { get; init; }

    /// <summary>Who pressed.</summary>
    public required Actor By { get; init; }

    /// <summary>Why in the unit's place; null when the unit reports itself.</summary>
    public string? OnBehalfReason { get; init; }
}
