using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>What one turn about circulation came to.</summary>
internal abstract record AcknowledgementStep
{
    private AcknowledgementStep()
    {
    }

    /// <summary>Understood; the card asks for a yes.</summary>
    public sealed record Proposed(PendingAcknowledgement Pending, Unit Unit, int OfficerCount, LedgerLine? Earlier) : AcknowledgementStep;

    /// <summary>Something has to be said first; the choices where there are some.</summary>
    public sealed record Asked(AcknowledgementDoubt Doubt, string? Said, IReadOnlyList<string> Choices) : AcknowledgementStep
    {
        /// <summary>A question without choices.</summary>
        public Asked(AcknowledgementDoubt doubt, string? said = null)
            : this(doubt, said, [])
        {
        }
    }

    /// <summary>The person may not.</summary>
    public sealed record Refused(AcknowledgementRefusal Reason, string? UnitName, bool MayDeclareUnit) : AcknowledgementStep;

    /// <summary>The document is neither stored nor cited anywhere.</summary>
    public sealed record NotFound(string Said) : AcknowledgementStep;

    /// <summary>A file that was sent along cannot be kept; the reason for the person.</summary>
    public sealed record EvidenceRefused(string Reason) : AcknowledgementStep;

    /// <summary>Recorded, now or by an earlier press of the same card.</summary>
    public sealed record Recorded(IReadOnlyList<LedgerLine> Lines) : AcknowledgementStep
    {
        /// <summary>How the document stands now, when its own card was where the unit was acknowledged; else null.</summary>
        public CirculationView? Circulation { get; init; }
    }

    /// <summary>The person's own reading is to be confirmed by a press.</summary>
    public sealed record ReadingProposed(IReadOnlyList<CirculatedDocument> Documents) : AcknowledgementStep;

    /// <summary>The person's own reading is recorded.</summary>
    public sealed record ReadingRecorded(IReadOnlyList<CirculatedDocument> Documents) : AcknowledgementStep
    {
        /// <summary>How the document stands now for the person; null where several were read.</summary>
        public CirculationView? Circulation { get; init; }
    }

    /// <summary>The document's card as it stands for whoever looks; nothing was recorded.</summary>
    public sealed record Viewed(CirculationView Circulation) : AcknowledgementStep;

    /// <summary>The card is of an old version of a document; the newer one's stands for it. Nothing was recorded.</summary>
    public sealed record Superseded(CirculationView Newer) : AcknowledgementStep;

    /// <summary>Withdrawn, now or by an earlier press of the same card.</summary>
    public sealed record Withdrawn(IReadOnlyList<LedgerLine> Lines) : AcknowledgementStep;

    /// <summary>The unit has no standing acknowledgement to withdraw.</summary>
    public sealed record NothingToWithdraw(Unit Unit, IReadOnlyList<CirculatedDocument> Documents) : AcknowledgementStep;

    /// <summary>How far documents have been circulated.</summary>
    public sealed record Overview(IReadOnlyList<CirculationStatus> Statuses, CirculationQuestion Question, DateOnly Today) : AcknowledgementStep;

    /// <summary>Whether one unit has circulated documents.</summary>
    public sealed record OfUnit(Unit Unit, IReadOnlyList<(CirculatedDocument Document, LedgerLine? Line)> Lines) : AcknowledgementStep;

    /// <summary>The documents that a unit has not circulated.</summary>
    public sealed record Left(Unit Unit, IReadOnlyList<CirculatedDocument> Documents) : AcknowledgementStep;

    /// <summary>What waited was dropped.</summary>
    public sealed record Cancelled : AcknowledgementStep;

    /// <summary>The card is not the newest, or its document has changed.</summary>
    public sealed record Stale : AcknowledgementStep;

    /// <summary>Only what is done is recorded.</summary>
    public sealed record NotYet : AcknowledgementStep;
}
