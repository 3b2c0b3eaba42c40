namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>The withdrawal confirmed last, so that its card answers the same when it is pressed again.</summary>
/// <param name="CardId">The card.</param>
/// <param name="AcknowledgementIds">What it withdrew.</param>
internal sealed record WithdrawnCard(string CardId, IReadOnlyList<string> AcknowledgementIds)
{
    /// <summary>The slot that holds it.</summary>
    public const string Slot = "acknowledgements.withdrawn";
}
