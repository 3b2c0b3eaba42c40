using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Office;

/// <summary>
/// Takes the office's orders: circulate a document, urge the units that owe something, show the matrix of units and
/// documents. What would be sent is shown first and sent by a press; who may is looked up at that moment.
/// </summary>
internal sealed class OfficeHandler(IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, Urging urging) : IMessageHandler
{
    /// <summary>The button that sends.</summary>
    public const string SendVerb = "office/send";

    /// <summary>The button that drops it.</summary>
    public const string CancelVerb = "office/cancel";

    private const string CardIdMember = "cardId";
    private const int MostColumns = 8;

    private static readonly TimeSpan PendingLasts = TimeSpan.FromHours(1);
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (message.Press is { } press)
        {
            return press.Verb is SendVerb or CancelVerb ? await PressAsync(press, message, state, cancellationToken) : null;
        }

        if (OfficeWords.Find(message.Text) is not { } wish)
        {
            return null;
        }

        return FindOffice(message) is null ? Say(OfficeTexts.NotAllowed, state)
            : message.IsGroup ? Say(OfficeTexts.OnlyAlone, state)
            : wish is OfficeWish.Matrix ? new Turn(Matrix(), state)
            : Preview(wish, message, state);
    }

    private Turn Preview(OfficeWish wish, IncomingMessage message, ConversationState state)
    {
        var mentions = library.GetCatalog().ReadMentions(message.Text);
        var document = mentions is [var mention] && ledger.Find(mention) is DocumentFinding.Found found ? found.Document : null;
        if (document is null && (mentions.Count > 0 || wish is OfficeWish.Circulate))
        {
            return Say(OfficeTexts.NotFound, state);
        }

        return wish is OfficeWish.Urge ? PreviewUrging(document, message, state) : PreviewCirculation(document!, message, state);
    }

    private Turn PreviewUrging(CirculatedDocument? document, IncomingMessage message, ConversationState state)
    {
        if (document is null && ledger.Circulations.List().Count == 0)
        {
            return Say(OfficeTexts.WhichDocument, state);
        }

        var units = urging.List(document, DayOf(message));
        return units.Count == 0
            ? Say(OfficeTexts.NobodyOwes, state)
            : Show(OfficeTexts.UrgePreview(units), new PendingOrder(NewCardId(), OfficeWish.Urge, document, [.. units.Select(unit => unit.Unit.Id)], message.Moment), state);
    }

    private Turn PreviewCirculation(CirculatedDocument document, IncomingMessage message, ConversationState state)
    {
        if (document.Id is null)
        {
            return Say(OfficeTexts.NotFound, state);
        }

        var roster = store.GetRoster();
        var status = ledger.GetStatus(document);
        var except = OfficeWords.FindException(message.Text);
        var mentions = UnitMatcher.Of(roster).FindMentions(message.Text).Where(mention => mention.Unit is not null).ToLookup(mention => mention.Start > except, mention => mention.Unit!);
        List<Officer> people = [.. OfficerMatcher.FindNamed(roster, message.Text[..Math.Min(except, message.Text.Length)]).Where(person => person.HoldsOn(DayOf(message)))];
        if (OfficerMatcher.FindAmbiguous(people, message.Text) is { Count: > 0 } ambiguous)
        {
            return Say(OfficeTexts.WhichPerson(ambiguous, roster), state);
        }

        // Somebody whose name is not understood is no reason to tell every unit.
        if (people.Count == 0 && !mentions[false].Any() && OfficeWords.IsToPeople(message.Text))
        {
            return Say(OfficeTexts.UnknownPerson, state);
        }

        List<Unit> named = mentions[false].Any() || people.Count > 0
            ? [.. mentions[false].Distinct()]
            : [.. roster.Units.Where(unit => status.FindLine(unit.Id) is not null || status.Missing.Any(missing => missing.Id == unit.Id))];
        List<Unit> units = [.. named.Except(mentions[true])];
        var due = OfficeWords.FindDue(message.Text, DayOf(message)) ?? ledger.FindDue(document);
        return Show(
            OfficeTexts.CirculatePreview(document, units, people, roster, due),
            new PendingOrder(NewCardId(), OfficeWish.Circulate, document, [.. units.Select(unit => unit.Id)], message.Moment)
            {
                OfficerIds = [.. people.Select(person => person.Id)],
                DueOn = due,
            },
            state);
    }

    private static string NewCardId() => Guid.CreateVersion7().ToString("N");

    private static Turn Show(string text, PendingOrder pending, ConversationState state)
    {
        var card = AdaptiveCard.Create(
            "vi",
            [AdaptiveCard.Text(text)],
            AdaptiveCard.Execute(OfficeTexts.SendButton, SendVerb, new JsonObject { [CardIdMember] = pending.CardId }, "positive"),
            AdaptiveCard.Execute(OfficeTexts.CancelButton, CancelVerb, new JsonObject { [CardIdMember] = pending.CardId }, "destructive"));
        return new Turn(new Reply(text) { Card = card }, state.With(PendingOrder.Slot, pending));
    }

    private async Task<Turn> PressAsync(CardPress press, IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (FindOffice(message) is not { } office)
        {
            return Say(OfficeTexts.NotAllowed, state);
        }

        if (state.Find<PendingOrder>(PendingOrder.Slot) is not { } pending || pending.CardId != CardIdOf(press.Data) || message.Moment - pending.SaidAt > PendingLasts)
        {
            return Say(OfficeTexts.Stale, state);
        }

        if (press.Verb is CancelVerb)
        {
            return Say(OfficeTexts.Cancelled, state.With<PendingOrder>(PendingOrder.Slot, null));
        }

        // The order stays until the next one: a second press gives the same answer and sends nothing more.
        return Say(await CarryOutAsync(pending, office, message, cancellationToken), state);
    }

    private async Task<string> CarryOutAsync(PendingOrder pending, Actor office, IncomingMessage message, CancellationToken cancellationToken)
    {
        if (pending is { Wish: OfficeWish.Circulate, Document: { } document })
        {
            return IsCurrent(document)
                ? OfficeTexts.Sent(pending.UnitIds.Count, await ledger.Circulations.RecordAsync(
                    new CirculationOrder(document, pending.UnitIds, pending.DueOn) { OfficerIds = pending.OfficerIds }, office, pending.CardId, cancellationToken))
                : OfficeTexts.Stale;
        }

        // Whoever has reported since the preview is left in peace.
        var units = urging.List(pending.Document, DayOf(message)).Where(unit => pending.UnitIds.Contains(unit.Unit.Id, StringComparer.Ordinal)).ToList();
        return units.Count == 0 ? OfficeTexts.NobodyOwes : OfficeTexts.Sent(units.Count, await urging.SendAsync(units, pending.CardId, cancellationToken));
    }

    private Reply Matrix()
    {
        var circulated = ledger.Circulations.List().Select(one => one.DocumentVersion ?? one.DocumentName).ToHashSet(StringComparer.Ordinal);
        var statuses = ledger.ListStatuses();
        var shown = statuses.Where(status => circulated.Contains(status.Document.Version ?? status.Document.Name)).Concat(statuses).Distinct().Take(MostColumns).ToList();
        var units = store.GetRoster().Units;
        return shown.Count == 0
            ? new Reply(OfficeTexts.EmptyMatrix)
            : new Reply(OfficeTexts.Matrix(shown, units)) { Files = [MatrixFile.Of(statuses, units)] };
    }

    private bool IsCurrent(CirculatedDocument document) => ledger.Find(document.Id, null)?.Version == document.Version;

    /// <summary>The speaker, when the roster says now that it is one of the office.</summary>
    private Actor? FindOffice(IncomingMessage message) =>
        SpeakerResolver.Resolve(store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, null)
            is { Officer: { Role: OfficerRole.Monitor or OfficerRole.Admin } officer, Identity: var identity }
            ? new Actor(officer.Id, officer.Name, officer.Role is OfficerRole.Monitor ? "monitor" : "admin", message.Sender.Channel, message.Sender.UserId) { Identity = identity }
            : null;

    private static DateOnly DayOf(IncomingMessage message) => DateOnly.FromDateTime(message.Moment.ToOffset(Zone).DateTime);

    private static Turn Say(string text, ConversationState state) => new(new Reply(text), state);

    private static string? CardIdOf(JsonElement data) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(CardIdMember, out var id) && id.ValueKind is JsonValueKind.String ? id.GetString() : null;
}
