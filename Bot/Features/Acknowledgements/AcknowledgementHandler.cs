using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>
/// Takes what people say about circulating documents: shows what was understood on a card, records it when it is
/// confirmed by somebody who may, and answers who has and who has not. It comes before the handler that takes declared
/// units, because such a word may be what a statement still waits for.
/// </summary>
internal sealed class AcknowledgementHandler(
    IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, EvidenceIntake evidence) : IMessageHandler
{
    private static readonly TimeSpan PendingLasts = TimeSpan.FromHours(1);

    private readonly DocumentSearch _documents = new(ledger);
    private readonly CirculationViews _views = new(ledger, library);

    /// <summary>A sentence that adds nothing to what is known.</summary>
    private static AcknowledgementReading Nothing { get; } = new() { Intent = AcknowledgementIntent.Correct };

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken) =>
        await TakeAsync(message, state, cancellationToken) is { } taken ? new Turn(AcknowledgementReplies.Of(taken.Step), taken.State) : null;

    /// <summary>What the message comes to and what is remembered after it; null when it is not about circulation.</summary>
    internal async Task<(AcknowledgementStep Step, ConversationState State)?> TakeAsync(
        IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        var roster = store.GetRoster();
        var who = Who.Of(message, state, roster, ledger.Delegations.List());
        var pending = FindPending(message, state);
        if (message.Press is { } press)
        {
            return await PressAsync(press, pending, who, state, cancellationToken);
        }

        var matcher = UnitMatcher.Of(roster);
        if (UnitDeclaration.Find(message.Text, matcher) is { } declaration)
        {
            return GoOnDeclared(declaration, pending, message, state, roster);
        }

        var today = LocalDay.Of(message.Moment);
        var own = (pending ?? FindCorrected(message, state)) is { } known && known.UserId == message.Sender.UserId ? known : null;
        var awaited = own is null ? AwaitedAnswer.None : own.IsReady ? AwaitedAnswer.Confirmation : AwaitedAnswer.Part;
        var reading = new AcknowledgementReader(library.GetCatalog(), matcher).Read(message.Text, today, awaited);
        if (message.Files.Count > 0)
        {
            return await TakeFilesAsync(message, own, reading, who, state, cancellationToken);
        }

        return reading.Intent switch
        {
            AcknowledgementIntent.Record => Draft(Begin(message, isWithdrawal: false), reading, who, state),
            AcknowledgementIntent.Withdraw => Draft(Begin(message, isWithdrawal: true), reading, who, state),
            AcknowledgementIntent.Correct => Correct(own!, reading, who, state),
            AcknowledgementIntent.Confirm => await ConfirmAsync(own!, who, state, cancellationToken),
            AcknowledgementIntent.Cancel => Cancel(state),
            AcknowledgementIntent.Read => ProposeReading(reading, who, state),
            AcknowledgementIntent.Query => Answer(reading, who, today, state),
            AcknowledgementIntent.NotYet => (new AcknowledgementStep.NotYet(), state),
            AcknowledgementIntent.None => null,
        };
    }

    /// <summary>Minutes and photographs sent with a statement, or while its card waits, show that it is so; other files are another handler's business.</summary>
    private async Task<(AcknowledgementStep Step, ConversationState State)?> TakeFilesAsync(
        IncomingMessage message, PendingAcknowledgement? own, AcknowledgementReading reading, Who who, ConversationState state, CancellationToken cancellationToken)
    {
        var about = reading.Intent is AcknowledgementIntent.Record ? Begin(message, isWithdrawal: false) : own is { IsWithdrawal: false } ? own : null;
        if (about is null)
        {
            return null;
        }

        var drafted = Draft(about, reading, who, state);
        if (drafted.Step is not (AcknowledgementStep.Proposed or AcknowledgementStep.Asked)
            || drafted.State.Find<PendingAcknowledgement>(PendingAcknowledgement.Slot) is not { } draft)
        {
            return drafted;
        }

        var (shown, problem) = await new EvidenceTaking(evidence).TakeAsync(draft, message.Files, cancellationToken);
        return problem is not null ? (problem, drafted.State) : Draft(shown, Nothing, who, drafted.State);
    }

    private static PendingAcknowledgement? FindPending(IncomingMessage message, ConversationState state) =>
        state.Find<PendingAcknowledgement>(PendingAcknowledgement.Slot) is { } pending && message.Moment - pending.SaidAt < PendingLasts
            ? pending
            : null;

    /// <summary>What was recorded last, when the sentence puts something right: it is shown again and recorded as a new entry.</summary>
    private static PendingAcknowledgement? FindCorrected(IncomingMessage message, ConversationState state) =>
        AcknowledgementReader.IsCorrection(message.Text)
        && state.Find<PendingAcknowledgement>(PendingAcknowledgement.RecordedSlot) is { } recorded && message.Moment - recorded.SaidAt < PendingLasts ? recorded : null;

    private static PendingAcknowledgement Begin(IncomingMessage message, bool isWithdrawal) =>
        PendingAcknowledgement.Begin(message.Sender.UserId, message.Moment, isWithdrawal);

    private static (AcknowledgementStep Step, ConversationState State) Cancel(ConversationState state) =>
        (new AcknowledgementStep.Cancelled(), state.With<PendingAcknowledgement>(PendingAcknowledgement.Slot, null));

    private (AcknowledgementStep Step, ConversationState State) Draft(
        PendingAcknowledgement pending, AcknowledgementReading reading, Who who, ConversationState state)
    {
        var (draft, step) = new AcknowledgementDrafting(ledger, _documents).Continue(pending, reading, who, state);
        var after = DocumentSearch.Remember(state, draft?.Documents ?? [], draft?.UnitId);
        return (step, after.With(PendingAcknowledgement.Slot, draft));
    }

    private (AcknowledgementStep Step, ConversationState State) Correct(
        PendingAcknowledgement pending, AcknowledgementReading reading, Who who, ConversationState state) =>
        reading.HasParts
            ? Draft(pending, reading, who, state)
            : (new AcknowledgementStep.Asked(AcknowledgementDoubt.WhatToChange), state);

    /// <summary>A declared unit may be what a statement waits for; otherwise it is another handler's business.</summary>
    private (AcknowledgementStep Step, ConversationState State)? GoOnDeclared(
        UnitDeclaration declaration, PendingAcknowledgement? pending, IncomingMessage message, ConversationState state, Roster roster)
    {
        var who = Who.Of(message, state, roster, ledger.Delegations.List());
        if (pending is null or { IsReady: true } || who.Speaker.Unit is not null || !who.MayDeclareUnit || declaration.Units is not [var unit])
        {
            return null;
        }

        var declared = state.With(DeclaredUnit.Slot, new DeclaredUnit(unit.Id));
        return Draft(pending, Nothing, Who.Of(message, declared, roster, ledger.Delegations.List()), declared);
    }

    private async Task<(AcknowledgementStep Step, ConversationState State)?> PressAsync(
        CardPress press, PendingAcknowledgement? pending, Who who, ConversationState state, CancellationToken cancellationToken)
    {
        if (press.Verb is NoticeReplies.ReadVerb or SharedVerbs.ViewDocument or CirculationCard.UnitVerb)
        {
            return await PressDocumentAsync(press, who, state, cancellationToken);
        }

        if (press.Verb is not (AcknowledgementCard.ConfirmVerb or AcknowledgementCard.ChangeVerb or AcknowledgementCard.CancelVerb))
        {
            return null;
        }

        var cardId = NoticeReplies.Member(press.Data, AcknowledgementCard.CardIdMember);
        if (FindDone(cardId, state) is { } done)
        {
            return (done, state);
        }

        if (pending is not { IsReady: true } || pending.CardId != cardId)
        {
            return (new AcknowledgementStep.Stale(), state);
        }

        return press.Verb switch
        {
            AcknowledgementCard.ConfirmVerb => await ConfirmAsync(pending, who, state, cancellationToken),
            AcknowledgementCard.CancelVerb => Cancel(state),
            _ => (new AcknowledgementStep.Asked(AcknowledgementDoubt.WhatToChange), state),
        };
    }

    /// <summary>What an earlier press of the same card did: the answer stays the same and nothing changes.</summary>
    private AcknowledgementStep? FindDone(string? cardId, ConversationState state)
    {
        if (cardId is null)
        {
            return null;
        }

        if (ledger.FindByKey(cardId) is { Count: > 0 } lines)
        {
            return new AcknowledgementStep.Recorded(lines);
        }

        return state.Find<WithdrawnCard>(WithdrawnCard.Slot) is { } withdrawn && withdrawn.CardId == cardId
            ? new AcknowledgementStep.Withdrawn(
                [.. store.ListAcknowledgements().Where(line => withdrawn.AcknowledgementIds.Contains(line.Acknowledgement.Id, StringComparer.Ordinal))])
            : null;
    }

    /// <summary>Authority and documents are checked again at this moment: both may have changed since the card was shown.</summary>
    private async Task<(AcknowledgementStep Step, ConversationState State)> ConfirmAsync(
        PendingAcknowledgement pending, Who who, ConversationState state, CancellationToken cancellationToken)
    {
        if (!pending.IsReady)
        {
            return Draft(pending, Nothing, who, state);
        }

        var after = state.With<PendingAcknowledgement>(PendingAcknowledgement.Slot, null);
        if (AcknowledgementDrafting.Check(pending, who) is { } refused)
        {
            return (refused, state);
        }

        if (!pending.Documents.All(IsCurrent))
        {
            return (new AcknowledgementStep.Stale(), after);
        }

        if (pending.IsWithdrawal)
        {
            return await WithdrawAsync(pending, who, after, cancellationToken);
        }

        var lines = await ledger.RecordAsync(StatementOf(pending, who), who.ToActor(), pending.CardId, cancellationToken);
        var circulation = pending is { IsOnDocumentCard: true, Documents: [var document] } ? _views.Of(document, who) : null;
        return (new AcknowledgementStep.Recorded(lines) { Circulation = circulation }, after.With(PendingAcknowledgement.RecordedSlot, pending));
    }

    private async Task<(AcknowledgementStep Step, ConversationState State)> WithdrawAsync(
        PendingAcknowledgement pending, Who who, ConversationState state, CancellationToken cancellationToken)
    {
        var lines = new List<LedgerLine>();
        foreach (var document in pending.Documents)
        {
            lines.AddRange(await ledger.WithdrawAsync(pending.UnitId!, document, who.ToActor(), pending.Reason, cancellationToken));
        }

        var ids = lines.Select(line => line.Acknowledgement.Id).ToList();
        return (new AcknowledgementStep.Withdrawn(lines), state.With(WithdrawnCard.Slot, new WithdrawnCard(pending.CardId, ids)));
    }

    private (AcknowledgementStep Step, ConversationState State) ProposeReading(
        AcknowledgementReading reading, Who who, ConversationState state)
    {
        if (AcknowledgementPolicy.CheckReading(who.Speaker) is AcknowledgementAuthority.Refused refused)
        {
            return (new AcknowledgementStep.Refused(refused.Reason, null, who.MayDeclareUnit), state);
        }

        var (found, problem) = _documents.Find(reading.Documents, state);
        return problem is not null
            ? (problem, state)
            : (new AcknowledgementStep.ReadingProposed(found), DocumentSearch.Remember(state, found, null));
    }

    private async Task<(AcknowledgementStep Step, ConversationState State)> PressDocumentAsync(
        CardPress press, Who who, ConversationState state, CancellationToken cancellationToken)
    {
        var (step, document) = await new DocumentPresses(ledger, _views).TakeAsync(press, who, cancellationToken);
        return step is null ? BeginForUnit(document!, who, state)
            : (step, step is AcknowledgementStep.ReadingRecorded read ? DocumentSearch.Remember(state, read.Documents, null) : state);
    }

    private (AcknowledgementStep Step, ConversationState State) BeginForUnit(CirculatedDocument document, Who who, ConversationState state)
    {
        var pending = PendingAcknowledgement.Begin(who.Sender.UserId, who.Moment, isWithdrawal: false) with
        {
            Documents = [document],
            IsOnDocumentCard = true,
        };
        return Draft(pending, Nothing, who, state);
    }

    private (AcknowledgementStep Step, ConversationState State) Answer(
        AcknowledgementReading reading, Who who, DateOnly today, ConversationState state)
    {
        var (found, step) = new AcknowledgementQueries(ledger, _documents).Answer(reading, who, today, state);
        return (step, DocumentSearch.Remember(state, found, null));
    }

    private bool IsCurrent(CirculatedDocument document) =>
        document.Id is null || store.ListDocumentHeaders().Any(stored => stored.Document.Id == document.Id && stored.FileHash == document.Version);

    private static AcknowledgementStatement StatementOf(PendingAcknowledgement pending, Who who) => new()
    {
        UnitId = pending.UnitId!,
        UnitName = who.Roster.FindUnit(pending.UnitId!)!.Name,
        Documents = pending.Documents,
        HeldOn = pending.HeldOn ?? pending.SaidOn,
        Informed = pending.Informed,
        Total = pending.Total,
        Method = pending.Method,
        Note = pending.Note,
        EvidenceHash = pending.EvidenceHash,
        EvidenceName = pending.EvidenceName,
        OnBehalfReason = pending.OnBehalfReason,
        DelegationId = (who.Check(pending.UnitId!, pending.Reason) as AcknowledgementAuthority.Allowed)?.DelegationId,
    };
}
