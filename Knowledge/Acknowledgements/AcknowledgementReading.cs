using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a sentence about circulation says. What it does not say is null or empty: nothing is filled in.</summary>
public sealed record AcknowledgementReading
{
    /// <summary>What the person wants.</summary>
    public required AcknowledgementIntent Intent { get; init; }

    /// <summary>The documents named, in reading order, without a date that is the day of circulation.</summary>
    public IReadOnlyList<DocumentMention> Documents { get; init; } = [];

    /// <summary>The unit spoken of.</summary>
    public SaidUnit Unit { get; init; } = SaidUnit.None;

    /// <summary>The day of circulation.</summary>
    public SaidDate Date { get; init; } = SaidDate.None;

    /// <summary>How many people were informed.</summary>
    public int? Informed { get; init; }

    /// <summary>How many people there are.</summary>
    public int? Total { get; init; }

    /// <summary>How it was circulated: "họp phòng".</summary>
    public string? Method { get; init; }

    /// <summary>Why, where the person gives a reason ("lý do: …", "vì …").</summary>
    public string? Reason { get; init; }

    /// <summary>Ghi chú; null when none is said.</summary>
    public string? Note { get; init; }

    /// <summary>What a question wants to know.</summary>
    public CirculationQuestion Question { get; init; }

    /// <summary>Whether any part of a statement was said.</summary>
    public bool HasParts =>
        Documents.Count > 0 || Unit != SaidUnit.None || Date != SaidDate.None || Informed is not null || Method is not null || Reason is not null || Note is not null;
}
