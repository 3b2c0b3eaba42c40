using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Reminders;

/// <summary>Puts reminders of a document off for a unit: shown on a card, recorded by a press of somebody who answers for it at that moment.</summary>
internal sealed class SnoozeHandler(
    IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, SnoozeLedger snoozes) : IMessageHandler
{
    /// <summary>The button that records.</summary>
    public const string ConfirmVerb = "reminders/confirm";

    /// <summary>The button that drops it.</summary>
    public const string CancelVerb = "reminders/cancel";

    private const string CardIdMember = "cardId";

    private static readonly TimeSpan PendingLasts = TimeSpan.FromHours(1);
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);

    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (message.Press is { } press)
        {
            return press.Verb is ConfirmVerb or CancelVerb ? await PressAsync(press, message, state, cancellationToken) : null;
        }

        return SnoozeWords.IsSnooze(message.Text) ? Preview(message, state) : null;
    }

    private Turn Preview(IncomingMessage message, ConversationState state)
    {
        var speaker = SpeakerOf(message, state);
        if (FindRefusal(speaker, speaker.Unit?.Id ?? "", message) is { } refusal)
        {
            return Say(refusal, state);
        }

        if (library.GetCatalog().ReadMentions(message.Text) is not [var mention, ..]
            || ledger.Find(mention) is not DocumentFinding.Found { Document: { Id: { } id } document }
            || SnoozeWords.FindThrough(message.Text, DayOf(message)) is not { } through)
        {
            return Say(SnoozeTexts.Incomplete, state);
        }

        if (through <= DayOf(message))
        {
            return Say(SnoozeTexts.PastDay, state);
        }

        var pending = new PendingSnooze(Guid.CreateVersion7().ToString("N"), speaker.Unit!.Id, id, document.Name, through, message.Moment);
        var text = SnoozeTexts.Preview(pending, speaker.Unit.Name);
        var card = AdaptiveCard.Create(
            "vi",
            [AdaptiveCard.Text(text)],
            AdaptiveCard.Execute(SnoozeTexts.ConfirmButton, ConfirmVerb, new JsonObject { [CardIdMember] = pending.CardId }, "positive"),
            AdaptiveCard.Execute(SnoozeTexts.CancelButton, CancelVerb, new JsonObject { [CardIdMember] = pending.CardId }, "destructive"));
        return new Turn(new Reply(text) { Card = card }, state.With(PendingSnooze.Slot, pending));
    }

    private async Task<Turn> PressAsync(CardPress press, IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (state.Find<PendingSnooze>(PendingSnooze.Slot) is not { } pending || pending.CardId != CardIdOf(press.Data) || message.Moment - pending.SaidAt > PendingLasts)
        {
            return Say(SnoozeTexts.Stale, state);
        }

        if (press.Verb is CancelVerb)
        {
            return Say(SnoozeTexts.Cancelled, state.With<PendingSnooze>(PendingSnooze.Slot, null));
        }

        var speaker = SpeakerOf(message, state);
        if (FindRefusal(speaker, pending.UnitId, message) is { } refusal)
        {
            return Say(refusal, state);
        }

        // The wish stays in the slot: a second press records nothing more and gets the same answer.
        await snoozes.RecordAsync(
            pending.UnitId, (pending.DocumentId, pending.DocumentName), pending.Through, ActorOf(speaker, message), (pending.CardId, message.Moment), cancellationToken);
        return Say(SnoozeTexts.Recorded(pending), state);
    }

    private string? FindRefusal(Speaker speaker, string unitId, IncomingMessage message) =>
        AcknowledgementPolicy.Check(speaker, unitId, null, ledger.Delegations.List(), DayOf(message)) is AcknowledgementAuthority.Refused refused
            ? SnoozeTexts.Refusal(refused.Reason)
            : null;

    private Speaker SpeakerOf(IncomingMessage message, ConversationState state)
    {
        var mayDeclare = message.Sender.MayDeclareUnit && !message.IsGroup;
        return SpeakerResolver.Resolve(
            store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, mayDeclare ? state.Find<DeclaredUnit>(DeclaredUnit.Slot)?.UnitId : null);
    }

    private static Actor ActorOf(Speaker speaker, IncomingMessage message) => new(
        speaker.Officer?.Id, speaker.Officer?.Name ?? message.Sender.Name ?? message.Sender.UserId, speaker.Officer?.Role.ToString() ?? "self-declared",
        message.Sender.Channel, message.Sender.UserId)
    {
        Identity = speaker.Identity,
    };

    private static DateOnly DayOf(IncomingMessage message) => DateOnly.FromDateTime(message.Moment.ToOffset(Zone).DateTime);

    private static Turn Say(string text, ConversationState state) => new(new Reply(text), state);

    private static string? CardIdOf(JsonElement data) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(CardIdMember, out var id) && id.ValueKind is JsonValueKind.String ? id.GetString() : null;
}
