namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a unit states about circulating one or several documents.</summary>
public sealed record AcknowledgementStatement
{
    /// <summary>The unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public required string UnitName { get; init; }

    /// <summary>The documents.</summary>
    public required IReadOnlyList<CirculatedDocument> Documents { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly HeldOn { get; init; }

    /// <summary>How many people were informed; null when not said.</summary>
    public int? Informed { get; init; }

    /// <summary>How many people there are; null when not said.</summary>
    public int? Total { get; init; }

    /// <summary>How; null when not said.</summary>
    public string? Method { get; init; }

    /// <summary>Ghi chú; null without one.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of a kept file that shows it (biên bản, ảnh); null without one.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>What that file is called; null without one.</summary>
    public string? EvidenceName { get; init; }

    /// <summary>Why in the unit's place; null when the unit states it itself.</summary>
    public string? OnBehalfReason { get; init; }

    /// <summary>The delegation by which the speaker acts in the head's place; null for the head and the office.</summary>
    public string? DelegationId { get; init; }
}
