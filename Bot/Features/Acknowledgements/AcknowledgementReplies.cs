using System.Diagnostics;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Says what a turn came to: a text that is complete by itself, and a card where there is something to press or to keep.</summary>
internal static class AcknowledgementReplies
{
    /// <summary>The reply to a step.</summary>
    public static Reply Of(AcknowledgementStep step) => step switch
    {
        AcknowledgementStep.Proposed proposed => Propose(proposed),
        AcknowledgementStep.Asked asked => Ask(asked),
        AcknowledgementStep.Recorded recorded => new Reply(string.Join("\n\n", recorded.Lines.Select(AcknowledgementTexts.Recorded)))
        {
            Card = AcknowledgementCard.Done(AcknowledgementTexts.RecordedTitle, recorded.Lines),
            CardForAll = recorded.Circulation is { } circulation
                ? CirculationCard.ForAll(circulation)
                : AcknowledgementCard.Done(AcknowledgementTexts.RecordedTitle, recorded.Lines),
        },
        AcknowledgementStep.Withdrawn withdrawn => new Reply(string.Join("\n\n", withdrawn.Lines.Select(AcknowledgementTexts.Withdrawn)))
        {
            Card = AcknowledgementCard.Done(AcknowledgementTexts.WithdrawnTitle, withdrawn.Lines),
            CardForAll = AcknowledgementCard.Done(AcknowledgementTexts.WithdrawnTitle, withdrawn.Lines),
        },
        AcknowledgementStep.ReadingProposed reading => new Reply(AcknowledgementTexts.ReadingProposed(reading.Documents))
        {
            Card = NoticeReplies.ReadingCard(AcknowledgementTexts.ReadingProposed(reading.Documents), reading.Documents),
        },
        AcknowledgementStep.ReadingRecorded { Circulation: { } circulation } read => new Reply(AcknowledgementTexts.ReadingRecorded(read.Documents))
        {
            Card = CirculationCard.ForViewer(circulation),
            CardForAll = CirculationCard.ForAll(circulation),
        },
        AcknowledgementStep.Viewed viewed => new Reply(CirculationTexts.Count(viewed.Circulation.Done, viewed.Circulation.Total))
        {
            Card = CirculationCard.ForViewer(viewed.Circulation),
        },
        AcknowledgementStep.Superseded superseded => Supersede(superseded),
        _ => new Reply(Text(step))
        {
            Suggestions = Suggestions(step),
            IsPrivate = step is AcknowledgementStep.Overview or AcknowledgementStep.OfUnit or AcknowledgementStep.Left,
        },
    };

    /// <summary>The old card says why it records nothing, and shows the newer one's buttons.</summary>
    private static Reply Supersede(AcknowledgementStep.Superseded superseded)
    {
        var text = CirculationTexts.Superseded(superseded.Newer.Document);
        var card = CirculationCard.ForViewer(superseded.Newer);
        card["body"]!.AsArray().Insert(0, AdaptiveCard.Text(text));
        return new Reply(text) { Card = card, CardForAll = CirculationCard.ForAll(superseded.Newer) };
    }

    private static Reply Propose(AcknowledgementStep.Proposed proposed)
    {
        var (pending, unit) = (proposed.Pending, proposed.Unit);
        var facts = pending.IsWithdrawal ? AcknowledgementCard.WithdrawalFacts(pending, unit) : AcknowledgementCard.Facts(pending, unit);
        var notes = pending.IsWithdrawal ? [] : Notes(proposed).ToList();
        var title = pending.IsWithdrawal ? AcknowledgementTexts.WithdrawalTitle : AcknowledgementTexts.ProposalTitle;
        var lines = AcknowledgementTexts.Lines(facts.Select(fact => $"{fact.Title}: {fact.Value}"));
        string[] parts = [$"**{title}**", lines, .. notes, AcknowledgementTexts.HowToAnswer];
        return new Reply(string.Join("\n\n", parts))
        {
            Card = AcknowledgementCard.Proposal(pending, unit, notes),
            Suggestions = OffersCount(proposed) ? [AcknowledgementTexts.EveryBody(proposed.OfficerCount)] : [],
        };
    }

    private static IEnumerable<string> Notes(AcknowledgementStep.Proposed proposed)
    {
        var pending = proposed.Pending;
        if (proposed.Earlier is { } earlier)
        {
            yield return AcknowledgementTexts.Earlier(earlier);
        }

        foreach (var document in pending.Documents.Where(document => pending.HeldOn < document.IssuedOn))
        {
            yield return AcknowledgementTexts.BeforeIssue(document);
        }

        if (pending.Total is { } total && proposed.OfficerCount > 0 && total != proposed.OfficerCount)
        {
            yield return AcknowledgementTexts.OtherCount(proposed.OfficerCount);
        }

        if (OffersCount(proposed))
        {
            yield return AcknowledgementTexts.OfferedCount(proposed.OfficerCount);
        }
    }

    private static bool OffersCount(AcknowledgementStep.Proposed proposed) =>
        proposed is { OfficerCount: > 0, Pending: { IsWithdrawal: false, Total: null, Informed: null } };

    private static Reply Ask(AcknowledgementStep.Asked asked) => new(asked.Doubt switch
    {
        AcknowledgementDoubt.NoDocument => AcknowledgementTexts.NoDocument,
        AcknowledgementDoubt.SeveralDocuments => AcknowledgementTexts.SeveralDocuments(asked.Said, asked.Choices),
        AcknowledgementDoubt.AmbiguousUnit => AcknowledgementTexts.AmbiguousUnit(asked.Choices),
        AcknowledgementDoubt.SeveralUnits => AcknowledgementTexts.SeveralUnits,
        AcknowledgementDoubt.ImpossibleDay => AcknowledgementTexts.ImpossibleDay(asked.Said),
        AcknowledgementDoubt.FutureDay => AcknowledgementTexts.FutureDay(asked.Said),
        AcknowledgementDoubt.InformedExceedsTotal => AcknowledgementTexts.InformedExceedsTotal(asked.Said),
        AcknowledgementDoubt.WhatToChange => AcknowledgementTexts.WhatToChange,
    })
    {
        Suggestions = [.. asked.Choices.Take(5)],
    };

    private static string Text(AcknowledgementStep step) => step switch
    {
        AcknowledgementStep.Refused refused => AcknowledgementTexts.Refusal(refused.Reason, refused.UnitName, refused.MayDeclareUnit),
        AcknowledgementStep.EvidenceRefused evidence => evidence.Reason,
        AcknowledgementStep.NotFound notFound => AcknowledgementTexts.NotFound(notFound.Said),
        AcknowledgementStep.ReadingRecorded reading => AcknowledgementTexts.ReadingRecorded(reading.Documents),
        AcknowledgementStep.NothingToWithdraw nothing => AcknowledgementTexts.NothingToWithdraw(nothing.Unit, nothing.Documents),
        AcknowledgementStep.Overview overview =>
            string.Join("\n\n", overview.Statuses.Select(status => AcknowledgementTexts.Overview(status, overview.Question, overview.Today))),
        AcknowledgementStep.OfUnit ofUnit =>
            string.Join("\n\n", ofUnit.Lines.Select(line => AcknowledgementTexts.OfUnit(ofUnit.Unit, line.Document, line.Line))),
        AcknowledgementStep.Left left => AcknowledgementTexts.Left(left.Unit, left.Documents),
        AcknowledgementStep.Cancelled => AcknowledgementTexts.Cancelled,
        AcknowledgementStep.Stale => AcknowledgementTexts.Stale,
        AcknowledgementStep.NotYet => AcknowledgementTexts.NotYet,
        _ => throw new UnreachableException(),
    };

    /// <summary>Somebody unknown who spoke for a unit is offered to say that it is the own one.</summary>
    private static IReadOnlyList<string> Suggestions(AcknowledgementStep step) =>
        step is AcknowledgementStep.Refused { MayDeclareUnit: true, UnitName: { } unit } ? [$"Tôi ở {unit}"] : [];
}
