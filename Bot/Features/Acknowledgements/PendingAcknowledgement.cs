using System.Text.Json.Serialization;
using CchcBot.Knowledge.Acknowledgements;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>What was understood of a statement or withdrawal and waits for the person's yes, or for what is still missing.</summary>
internal sealed record PendingAcknowledgement
{
    /// <summary>The slot that holds it.</summary>
    public const string Slot = "acknowledgements.pending";

    /// <summary>The slot that holds the last one recorded, which a correction takes up.</summary>
    public const string RecordedSlot = "acknowledgements.recorded";

    /// <summary>The card that shows it; the key under which it will be recorded.</summary>
    public required string CardId { get; init; }

    /// <summary>The account that said it.</summary>
    public required string UserId { get; init; }

    /// <summary>Whether an acknowledgement is to be withdrawn and not recorded.</summary>
    public required bool IsWithdrawal { get; init; }

    /// <summary>The moment at which it was last spoken of, in UTC.</summary>
    public required DateTimeOffset SaidAt { get; init; }

    /// <summary>The day on which it was said, which stands in where no day of circulation was.</summary>
    public required DateOnly SaidOn { get; init; }

    /// <summary>Whether everything is there and the card may be confirmed.</summary>
    public bool IsReady { get; init; }

    /// <summary>Whether it was begun on the card of the document itself, which others may look at.</summary>
    public bool IsOnDocumentCard { get; init; }

    /// <summary>The documents found.</summary>
    public IReadOnlyList<CirculatedDocument> Documents { get; init; } = [];

    /// <summary>The unit named; null for the speaker's own.</summary>
    public string? UnitId { get; init; }

    /// <summary>The day said; null when none was.</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>A day that was said and cannot be.</summary>
    public string? ImpossibleDay { get; init; }

    /// <summary>How many people were informed; null when not said.</summary>
    public int? Informed { get; init; }

    /// <summary>How many people there are; null when not said.</summary>
    public int? Total { get; init; }

    /// <summary>How; null when not said.</summary>
    public string? Method { get; init; }

    /// <summary>Ghi chú; null when not said.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of the kept file that shows it; null when none was sent.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>What that file is called; null when none was sent.</summary>
    public string? EvidenceName { get; init; }

    /// <summary>Why in the unit's place, or why it is withdrawn; null when not said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is recorded in the unit's place.</summary>
    public bool IsOnBehalf { get; init; }

    /// <summary>Why it is recorded in the unit's place; null when the unit does so itself.</summary>
    [JsonIgnore]
    public string? OnBehalfReason => IsOnBehalf ? Reason : null;

    /// <summary>A fresh one, of which nothing is known yet.</summary>
    public static PendingAcknowledgement Begin(string userId, DateTimeOffset moment, bool isWithdrawal) => new()
    {
        CardId = NewCardId(),
        UserId = userId,
        IsWithdrawal = isWithdrawal,
        SaidAt = moment,
        SaidOn = LocalDay.Of(moment),
    };

    /// <summary>
    /// This with what a sentence adds or changes besides documents and unit, under a new card: one shown before records
    /// nothing any more.
    /// </summary>
    public PendingAcknowledgement With(AcknowledgementReading reading) => this with
    {
        CardId = NewCardId(),
        IsReady = false,
        HeldOn = reading.Date == SaidDate.None ? HeldOn : reading.Date.Day,
        ImpossibleDay = reading.Date == SaidDate.None ? ImpossibleDay : reading.Date.Impossible,
        Informed = reading.Informed ?? Informed,
        Total = reading.Total ?? Total,
        Method = reading.Method ?? Method,
        Reason = reading.Reason ?? Reason,
        Note = reading.Note ?? Note,
    };

    private static string NewCardId() => Guid.CreateVersion7().ToString("N");
}
