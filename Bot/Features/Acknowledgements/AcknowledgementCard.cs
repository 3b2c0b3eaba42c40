using System.Globalization;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>The cards of the feature: what was understood, to confirm; and what was recorded, without buttons.</summary>
internal static class AcknowledgementCard
{
    /// <summary>The button that records or withdraws.</summary>
    public const string ConfirmVerb = "acknowledgements/confirm";

    /// <summary>The button that asks what to change.</summary>
    public const string ChangeVerb = "acknowledgements/change";

    /// <summary>The button that drops it.</summary>
    public const string CancelVerb = "acknowledgements/cancel";

    /// <summary>The member of a button's data that names the card.</summary>
    public const string CardIdMember = "cardId";

    /// <summary>What was understood, with buttons.</summary>
    public static JsonObject Proposal(PendingAcknowledgement pending, Unit unit, IEnumerable<string> notes)
    {
        List<JsonObject> body =
        [
            AdaptiveCard.Heading(pending.IsWithdrawal ? AcknowledgementTexts.WithdrawalTitle : AcknowledgementTexts.ProposalTitle),
            AdaptiveCard.Facts(pending.IsWithdrawal ? WithdrawalFacts(pending, unit) : Facts(pending, unit)),
            .. notes.Select(AdaptiveCard.Subtle),
        ];
        return AdaptiveCard.Create(
            "vi",
            body,
            Button(AcknowledgementTexts.ConfirmButton, ConfirmVerb, pending, "positive"),
            Button(AcknowledgementTexts.ChangeButton, ChangeVerb, pending, "default"),
            Button(AcknowledgementTexts.CancelButton, CancelVerb, pending, "destructive"));
    }

    /// <summary>What stands in the ledger now, in place of the card that was pressed.</summary>
    public static JsonObject Done(string title, IReadOnlyList<LedgerLine> lines) => AdaptiveCard.Create(
        "vi",
        [AdaptiveCard.Heading(title), .. lines.Select(line => AdaptiveCard.Section(AdaptiveCard.Facts(Facts(line))))]);

    /// <summary>What was understood as names and values.</summary>
    public static IEnumerable<(string Title, string Value)> Facts(PendingAcknowledgement pending, Unit unit)
    {
        yield return (AcknowledgementTexts.DocumentLabel, Names(pending));
        yield return (AcknowledgementTexts.UnitLabel, unit.Name);
        yield return (AcknowledgementTexts.DayLabel, AcknowledgementTexts.DayOf(pending));
        yield return (AcknowledgementTexts.PeopleLabel, AcknowledgementTexts.People(pending.Informed, pending.Total));
        yield return (AcknowledgementTexts.MethodLabel, pending.Method ?? AcknowledgementTexts.NotSaid);
        foreach (var extra in Extras(pending.Note, pending.EvidenceName ?? pending.EvidenceHash))
        {
            yield return extra;
        }

        if (pending.OnBehalfReason is not null)
        {
            yield return (AcknowledgementTexts.OnBehalfLabel, pending.OnBehalfReason);
        }
    }

    /// <summary>What is to be withdrawn as names and values.</summary>
    public static IEnumerable<(string Title, string Value)> WithdrawalFacts(PendingAcknowledgement pending, Unit unit) =>
    [
        (AcknowledgementTexts.DocumentLabel, Names(pending)),
        (AcknowledgementTexts.UnitLabel, unit.Name),
        (AcknowledgementTexts.ReasonLabel, pending.Reason ?? AcknowledgementTexts.NotSaid),
    ];

    private static IEnumerable<(string Title, string Value)> Facts(LedgerLine line)
    {
        var acknowledgement = line.Acknowledgement;
        yield return (AcknowledgementTexts.EntryLabel, line.Sequence.ToString(CultureInfo.InvariantCulture));
        yield return (AcknowledgementTexts.DocumentLabel, acknowledgement.DocumentName);
        yield return (AcknowledgementTexts.UnitLabel, acknowledgement.UnitName);
        yield return (AcknowledgementTexts.DayLabel, AcknowledgementTexts.Day(acknowledgement.HeldOn));
        yield return (AcknowledgementTexts.PeopleLabel, AcknowledgementTexts.People(acknowledgement.Informed, acknowledgement.Total));
        yield return (AcknowledgementTexts.MethodLabel, acknowledgement.Method ?? AcknowledgementTexts.NotSaid);
        foreach (var extra in Extras(acknowledgement.Note, acknowledgement.EvidenceName ?? acknowledgement.EvidenceHash))
        {
            yield return extra;
        }

        if (acknowledgement.OnBehalfReason is not null)
        {
            yield return (AcknowledgementTexts.OnBehalfLabel, acknowledgement.OnBehalfReason);
        }
    }

    private static IEnumerable<(string Title, string Value)> Extras(string? note, string? evidence)
    {
        if (note is not null)
        {
            yield return (AcknowledgementTexts.NoteLabel, note);
        }

        if (evidence is not null)
        {
            yield return (AcknowledgementTexts.EvidenceLabel, evidence);
        }
    }

    private static string Names(PendingAcknowledgement pending) => string.Join("; ", pending.Documents.Select(AcknowledgementTexts.NameOf));

    private static JsonObject Button(string title, string verb, PendingAcknowledgement pending, string style) =>
        AdaptiveCard.Execute(title, verb, new JsonObject { [CardIdMember] = pending.CardId }, style);
}
