using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Answers questions about the ledger. Looking up is open to everybody.</summary>
internal sealed class AcknowledgementQueries(AcknowledgementLedger ledger, DocumentSearch documents)
{
    /// <summary>The answer, and the documents that it is about.</summary>
    public (IReadOnlyList<CirculatedDocument> Documents, AcknowledgementStep Step) Answer(
        AcknowledgementReading reading, Who who, DateOnly today, ConversationState state)
    {
        if (FindUnitProblem(reading.Unit) is { } unitProblem)
        {
            return ([], unitProblem);
        }

        var unit = reading.Unit.Units is [var named] ? named : IsAboutOwn(reading) ? who.Speaker.Unit : null;
        if (reading.Question is CirculationQuestion.WhatIsLeft)
        {
            return ([], Left(unit ?? who.Speaker.Unit, who));
        }

        var (found, problem) = documents.Find(reading.Documents, state);
        if (problem is not null)
        {
            return ([], problem);
        }

        return (found, unit is not null && reading.Question is CirculationQuestion.Overview
            ? new AcknowledgementStep.OfUnit(unit, [.. found.Select(document => (document, ledger.FindStanding(unit.Id, document)))])
            : new AcknowledgementStep.Overview([.. found.Select(ledger.GetStatus)], reading.Question, today));
    }

    private static AcknowledgementStep? FindUnitProblem(SaidUnit said) => said switch
    {
        { IsAmbiguous: true } => new AcknowledgementStep.Asked(AcknowledgementDoubt.AmbiguousUnit, null, [.. said.Units.Select(unit => unit.Name)]),
        { Unknown: { } name } => new AcknowledgementStep.Refused(AcknowledgementRefusal.UnknownUnit, name, MayDeclareUnit: false),
        _ => null,
    };

    private static bool IsAboutOwn(AcknowledgementReading reading) => reading.Unit.IsOwn;

    private AcknowledgementStep Left(Unit? unit, Who who) => unit is null
        ? new AcknowledgementStep.Refused(AcknowledgementRefusal.UnknownSpeaker, null, who.MayDeclareUnit)
        : new AcknowledgementStep.Left(unit, ledger.ListLeft(unit.Id));
}
