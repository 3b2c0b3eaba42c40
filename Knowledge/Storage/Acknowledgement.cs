namespace CchcBot.Knowledge.Storage;

/// <summary>
/// A unit's statement that it has circulated a document to its people (xác nhận đã quán triệt, phổ biến).
/// </summary>
public sealed record Acknowledgement
{
    /// <summary>The identity in the ledger.</summary>
    public required string Id { get; init; }

    /// <summary>The unit that states it.</summary>
    public required string UnitId { get; init; }

    /// <summary>The unit's name at that moment.</summary>
    public required string UnitName { get; init; }

    /// <summary>The document's identity in the store; null when the document is only cited by a stored one.</summary>
    public required string? DocumentId { get; init; }

    /// <summary>The document's number as printed, or a draft's notation.</summary>
    public required string DocumentName { get; init; }

    /// <summary>SHA-256 of the file that was circulated; null when the document is not in the store.</summary>
    public required string? DocumentVersion { get; init; }

    /// <summary>The day on which the unit circulated it.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>How many people were informed; null when not said.</summary>
    public int? Informed { get; init; }

    /// <summary>How many people the unit has; null when not said.</summary>
    public int? Total { get; init; }

    /// <summary>How it was circulated ("họp phòng"); null when not said.</summary>
    public string? Method { get; init; }

    /// <summary>Ghi chú; null without one.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of a kept file that shows it (biên bản, ảnh); null without one.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>What that file is called; null without one.</summary>
    public string? EvidenceName { get; init; }

    /// <summary>Who pressed.</summary>
    public required Actor RecordedBy { get; init; }

    /// <summary>Why the office recorded it in the unit's place; null when the unit did so itself.</summary>
    public string? OnBehalfReason { get; init; }

    /// <summary>The delegation by which the person acted in the head's place; null for the head and the office.</summary>
    public string? DelegationId { get; init; }
}
