using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>
/// The buttons on the card of a document, each of which names the version that was shown: of a newer one nobody has
/// confirmed anything.
/// </summary>
internal sealed class DocumentPresses(AcknowledgementLedger ledger, CirculationViews views)
{
    /// <summary>What the press came to; no step and the document when the acknowledgement of the presser's unit is to begin.</summary>
    public async Task<(AcknowledgementStep? Step, CirculatedDocument? Document)> TakeAsync(CardPress press, Who who, CancellationToken cancellationToken)
    {
        var isView = press.Verb is SharedVerbs.ViewDocument;
        if (!isView && AcknowledgementPolicy.CheckReading(who.Speaker) is AcknowledgementAuthority.Refused refused)
        {
            return (new AcknowledgementStep.Refused(refused.Reason, null, who.MayDeclareUnit), null);
        }

        var id = NoticeReplies.Member(press.Data, NoticeReplies.DocumentMember);
        if (views.FindNewer(id) is { } newer)
        {
            return (new AcknowledgementStep.Superseded(views.Of(newer, who)), null);
        }

        if (ledger.Find(id, NoticeReplies.Member(press.Data, NoticeReplies.NameMember)) is not { } document
            || document.Version != NoticeReplies.Member(press.Data, NoticeReplies.VersionMember))
        {
            return (new AcknowledgementStep.Stale(), null);
        }

        return isView ? (new AcknowledgementStep.Viewed(views.Of(document, who)), document)
            : press.Verb is CirculationCard.UnitVerb ? (null, document)
            : (await RecordReadingAsync(document, who, cancellationToken), document);
    }

    private async Task<AcknowledgementStep> RecordReadingAsync(CirculatedDocument document, Who who, CancellationToken cancellationToken)
    {
        await ledger.RecordReceiptAsync(document, who.ToActor(), cancellationToken);
        return new AcknowledgementStep.ReadingRecorded([document]) { Circulation = views.Of(document, who) };
    }
}
