using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Turns what was said into something that can be confirmed, or into the question or refusal that stands in the way.</summary>
internal sealed class AcknowledgementDrafting(AcknowledgementLedger ledger, DocumentSearch documents)
{
    /// <summary>What waits after the sentence (null when nothing does), and what to answer.</summary>
    /// <param name="pending">What was known before.</param>
    /// <param name="reading">What the sentence says.</param>
    /// <param name="who">Who says it.</param>
    /// <param name="state">What the conversation is about.</param>
    public (PendingAcknowledgement? Pending, AcknowledgementStep Step) Continue(
        PendingAcknowledgement pending, AcknowledgementReading reading, Who who, ConversationState state)
    {
        var draft = pending.With(reading);
        if (FindUnitProblem(reading.Unit) is { } unitProblem)
        {
            return (unitProblem is AcknowledgementStep.Refused ? null : draft, unitProblem);
        }

        var (complete, documentProblem) = WithDocuments(WithUnit(draft, reading.Unit), reading, state);
        return Judge(complete, documentProblem, who);
    }

    /// <summary>Why the speaker may not do this, or null.</summary>
    public static AcknowledgementStep.Refused? Check(PendingAcknowledgement draft, Who who)
    {
        var unitId = draft.UnitId ?? who.Speaker.Unit?.Id;
        var unitName = unitId is null ? null : who.Roster.FindUnit(unitId)?.Name;
        if (unitId is not null && unitName is null)
        {
            return new AcknowledgementStep.Refused(AcknowledgementRefusal.UnknownUnit, unitId, who.MayDeclareUnit);
        }

        return who.Check(unitId ?? "", draft.Reason) is AcknowledgementAuthority.Refused refused
            ? new AcknowledgementStep.Refused(refused.Reason, unitName, who.MayDeclareUnit)
            : null;
    }

    private static PendingAcknowledgement WithUnit(PendingAcknowledgement draft, SaidUnit said) => said switch
    {
        { Units: [var named] } => draft with { UnitId = named.Id },
        { IsOwn: true } => draft with { UnitId = null },
        _ => draft,
    };

    private (PendingAcknowledgement Draft, AcknowledgementStep? Problem) WithDocuments(
        PendingAcknowledgement draft, AcknowledgementReading reading, ConversationState state)
    {
        if (reading.Documents.Count == 0 && draft.Documents.Count > 0)
        {
            return (draft, null);
        }

        var (found, problem) = documents.Find(reading.Documents, state);
        return (draft with { Documents = found }, problem);
    }

    /// <summary>Authority first: who may not is told so, whatever else is missing.</summary>
    private (PendingAcknowledgement? Pending, AcknowledgementStep Step) Judge(
        PendingAcknowledgement draft, AcknowledgementStep? documentProblem, Who who)
    {
        if (Check(draft, who) is { } refused)
        {
            var mayGoOn = refused.Reason is AcknowledgementRefusal.UnknownSpeaker or AcknowledgementRefusal.OnBehalfWithoutReason;
            return (mayGoOn ? draft : null, refused);
        }

        var allowed = draft with { IsOnBehalf = who.Speaker.Officer?.Role is OfficerRole.Monitor or OfficerRole.Admin };
        var problem = documentProblem ?? (draft.IsWithdrawal ? null : FindFactProblem(allowed));
        return problem is null ? Propose(allowed, who) : (allowed, problem);
    }

    private static AcknowledgementStep? FindUnitProblem(SaidUnit said)
    {
        if (said.Unknown is not null)
        {
            return new AcknowledgementStep.Refused(AcknowledgementRefusal.UnknownUnit, said.Unknown, MayDeclareUnit: false);
        }

        if (said.IsAmbiguous)
        {
            return new AcknowledgementStep.Asked(AcknowledgementDoubt.AmbiguousUnit, null, [.. said.Units.Select(unit => unit.Name)]);
        }

        return said.Units.Count > 1 ? new AcknowledgementStep.Asked(AcknowledgementDoubt.SeveralUnits) : null;
    }

    private static AcknowledgementStep.Asked? FindFactProblem(PendingAcknowledgement draft)
    {
        if (draft.ImpossibleDay is not null)
        {
            return new AcknowledgementStep.Asked(AcknowledgementDoubt.ImpossibleDay, draft.ImpossibleDay);
        }

        if (draft.HeldOn > draft.SaidOn)
        {
            return new AcknowledgementStep.Asked(AcknowledgementDoubt.FutureDay, AcknowledgementTexts.Day(draft.HeldOn.Value));
        }

        return draft.Informed > draft.Total
            ? new AcknowledgementStep.Asked(AcknowledgementDoubt.InformedExceedsTotal, AcknowledgementTexts.People(draft.Informed, draft.Total))
            : null;
    }

    private (PendingAcknowledgement? Pending, AcknowledgementStep Step) Propose(PendingAcknowledgement draft, Who who)
    {
        var unit = who.Roster.FindUnit(draft.UnitId ?? who.Speaker.Unit!.Id)!;
        var ready = draft with { UnitId = unit.Id, IsReady = true };
        var standing = draft.Documents.Select(document => ledger.FindStanding(unit.Id, document)).OfType<LedgerLine>().ToList();
        return draft.IsWithdrawal && standing.Count == 0
            ? (null, new AcknowledgementStep.NothingToWithdraw(unit, draft.Documents))
            : (ready, new AcknowledgementStep.Proposed(ready, unit, who.Roster.CountOfficers(unit.Id), standing.LastOrDefault()));
    }
}
