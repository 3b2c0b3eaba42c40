using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>How the circulation of a document stands, for everybody and for whoever looks.</summary>
/// <param name="Document">The document.</param>
/// <param name="Subject">What it is about; null when unknown.</param>
/// <param name="Done">How many units have acknowledged it.</param>
/// <param name="Total">How many units there are that have or must.</param>
internal sealed record CirculationView(CirculatedDocument Document, string? Subject, int Done, int Total)
{
    /// <summary>The document that has replaced it (thay thế, bãi bỏ); null when none has.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Whether the roster knows the viewer.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether the viewer has confirmed having read it.</summary>
    public bool HasRead { get; init; }

    /// <summary>The viewer's unit, when the viewer may acknowledge for it and it has not; null otherwise.</summary>
    public string? UnitToAcknowledge { get; init; }

    /// <summary>What stands recorded for the viewer's unit; null when nothing does.</summary>
    public LedgerLine? UnitLine { get; init; }
}
