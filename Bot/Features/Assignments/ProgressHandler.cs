using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using CchcBot.Bot.Cards;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Ingestion;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Assignments;

/// <summary>
/// Takes what leading units report about their assignments and what the office decides on extensions: shown on a card,
/// recorded by a press of somebody who may at that moment.
/// </summary>
internal sealed class ProgressHandler(
    IKnowledgeStore store, DocumentLibrary library, AcknowledgementLedger ledger, AssignmentTracking assignments, EvidenceIntake evidence) : IMessageHandler
{
    /// <summary>The button that records.</summary>
    public const string ConfirmVerb = "assignments/confirm";

    /// <summary>The button that drops it.</summary>
    public const string CancelVerb = "assignments/cancel";

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

        if (message.Files.Count > 0)
        {
            return Report(message, state) is { } reported ? await AttachAsync(message, reported, cancellationToken) ?? reported
                : await AttachAsync(message, Say("", state), cancellationToken);
        }

        return ProgressWords.IsQuestion(message.Text) ? Answer(message, state) : Report(message, state);
    }

    /// <summary>What is reported, to be confirmed; null when nothing is.</summary>
    private Turn? Report(IncomingMessage message, ConversationState state)
    {
        if (ProgressWords.FindKind(message.Text) is not { } kind || library.GetCatalog().ReadMentions(message.Text) is not [var mention, ..])
        {
            return null;
        }

        var unit = FindUnit(message.Text, SpeakerOf(message, state));
        return unit is null ? Say(ProgressTexts.UnknownSpeaker, state)
            : ledger.Find(mention) is DocumentFinding.Found { Document: { Id: { } id } document }
                ? Choose(kind, id, document.Name, unit, message, state)
                : Say(ProgressTexts.WhichDocument, state);
    }

    /// <summary>
    /// The unit that the sentence begins with, else the speaker's own; the office names the unit anywhere, while others may
    /// be naming who issued the document.
    /// </summary>
    private Unit? FindUnit(string text, Speaker speaker)
    {
        var isOffice = speaker.Officer?.Role is OfficerRole.Monitor or OfficerRole.Admin;
        var verb = ProgressWords.FindVerb(text);
        var named = UnitMatcher.Of(store.GetRoster()).FindMentions(text)
            .Where(mention => mention.Unit is not null && (isOffice || mention.Start < verb)).Select(mention => mention.Unit!).Distinct().ToList();
        return named is [var unit] ? unit : speaker.Unit;
    }

    private Turn Choose(ProgressKind kind, string documentId, string documentName, Unit unit, IncomingMessage message, ConversationState state)
    {
        var clause = ProgressWords.FindClause(message.Text);
        var isDecision = IsDecision(kind);

        // Of what recurs the first period that is open is meant.
        var open = assignments.List(DayOf(message))
            .Where(share => share.DocumentId == documentId && share.UnitId == unit.Id && !share.IsDone)
            .Where(share => clause is null || ProgressWords.IsClause(share.Assignment.Clause.Value, clause))
            .Where(share => !isDecision || share.PendingExtension is not null)
            .GroupBy(share => (share.Assignment.Clause, share.Ordinal))
            .Select(periods => periods.MinBy(share => share.DueOn ?? DateOnly.MaxValue)!)
            .ToList();
        return open switch
        {
            [] => Say(ProgressTexts.NoAssignment(unit.Name, documentName), state),
            [var share] => Propose(share, kind, message, state),
            _ => Say(ProgressTexts.WhichAssignment(open), state),
        };
    }

    private Turn Propose(TrackedAssignment share, ProgressKind kind, IncomingMessage message, ConversationState state)
    {
        var isExtension = kind is ProgressKind.ExtensionRequested or ProgressKind.ExtensionApproved;
        var newDay = isExtension ? ProgressWords.FindNewDay(message.Text, DayOf(message)) : null;
        var pending = new PendingProgress(
            Guid.CreateVersion7().ToString("N"), share.Id, kind,
            kind is ProgressKind.ExtensionApproved ? newDay ?? share.PendingExtension?.NewDueOn : newDay,
            ProgressWords.FindProduct(message.Text), ProgressWords.FindNote(message.Text), message.Moment);
        if (FindRefusal(pending, share, message, state) is { } refusal)
        {
            return Say(refusal, state);
        }

        var report = Report(pending, share, message, state);
        if (ProgressRules.FindProblem(report, share.Reports, share.DueOn, DayOf(message)) is { } problem)
        {
            return Say(ProgressTexts.Problem(problem), state);
        }

        return Show(share, pending, state);
    }

    private static Turn Show(TrackedAssignment share, PendingProgress pending, ConversationState state)
    {
        var facts = ProgressTexts.Facts(share, pending).ToList();
        var card = AdaptiveCard.Create(
            "vi",
            [AdaptiveCard.Heading(ProgressTexts.Title), AdaptiveCard.Facts(facts)],
            Button(ProgressTexts.ConfirmButton, ConfirmVerb, pending, "positive"),
            Button(ProgressTexts.CancelButton, CancelVerb, pending, "destructive"));
        var text = $"{ProgressTexts.Title}:\n\n{string.Join('\n', facts.Select(fact => $"- {fact.Title}: {fact.Value}"))}\n\n{ProgressTexts.HowToAnswer}";
        return new Turn(new Reply(text) { Card = card }, state.With(PendingProgress.Slot, pending));
    }

    /// <summary>Files show what the card says that waits after a turn; null when none waits, so that they are another handler's business.</summary>
    private async Task<Turn?> AttachAsync(IncomingMessage message, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Find<PendingProgress>(PendingProgress.Slot) is not { } pending || IsDecision(pending.Kind) || message.Moment - pending.SaidAt > PendingLasts
            || assignments.Find(pending.ShareId, DayOf(message)) is not { } share || FindRefusal(pending, share, message, turn.State) is not null)
        {
            return null;
        }

        var fetched = await FetchedFiles.FetchAsync(message.Files, cancellationToken);
        if (fetched.Missing is { } missing)
        {
            return Say(ProgressTexts.FileNotFetched(missing), turn.State);
        }

        return await evidence.KeepAsync([.. fetched.Files.Select(file => new EvidenceFile(file.Name, file.Content))], cancellationToken) switch
        {
            EvidenceOutcome.Kept kept => Show(share, pending with { EvidenceHash = kept.Hash, EvidenceName = kept.Name }, turn.State),
            EvidenceOutcome.Refused refused => Say(refused.Reason, turn.State),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>How assignments stand, of the unit named or the own, else of all; of the document named, else of all.</summary>
    private Turn Answer(IncomingMessage message, ConversationState state)
    {
        var named = UnitMatcher.Of(store.GetRoster()).FindMentions(message.Text).Select(mention => mention.Unit).OfType<Unit>().Distinct().ToList();
        var own = ProgressWords.IsOwn(message.Text) ? SpeakerOf(message, state).Unit : null;
        var document = library.GetCatalog().ReadMentions(message.Text) is [var mention, ..] && ledger.Find(mention) is DocumentFinding.Found found ? found.Document : null;
        var isOverdueOnly = ProgressWords.IsAboutOverdue(message.Text);
        var shares = assignments.List(DayOf(message))
            .Where(share => document is null || share.DocumentId == document.Id)
            .Where(share => named.Count > 0 ? named.Exists(unit => unit.Id == share.UnitId) : own is null || own.Id == share.UnitId)
            .Where(share => !isOverdueOnly || share.State is AssignmentState.Overdue)
            .OrderBy(share => share.DueOn ?? DateOnly.MaxValue).ToList();
        return Say(ProgressTexts.Overview(shares, isOverdueOnly), state);
    }

    private async Task<Turn> PressAsync(CardPress press, IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (state.Find<PendingProgress>(PendingProgress.Slot) is not { } pending || pending.CardId != CardIdOf(press.Data) || message.Moment - pending.SaidAt > PendingLasts)
        {
            return Say(ProgressTexts.Stale, state);
        }

        if (press.Verb is CancelVerb)
        {
            return Say(ProgressTexts.Cancelled, state.With<PendingProgress>(PendingProgress.Slot, null));
        }

        var today = DayOf(message);
        if (assignments.Find(pending.ShareId, today) is not { } share)
        {
            return Say(ProgressTexts.Problem(ProgressProblem.UnknownAssignment), state);
        }

        if (FindRefusal(pending, share, message, state) is { } refusal)
        {
            return Say(refusal, state);
        }

        // A second press of the same card finds its report and changes nothing.
        var report = Report(pending, share, message, state);
        var problem = share.Reports.Contains(report) ? null : await assignments.RecordAsync(share, report, today, pending.CardId, cancellationToken);
        return Say(problem is { } why ? ProgressTexts.Problem(why) : ProgressTexts.Recorded(assignments.Find(pending.ShareId, today)!, pending), state);
    }

    private string? FindRefusal(PendingProgress pending, TrackedAssignment share, IncomingMessage message, ConversationState state)
    {
        var speaker = SpeakerOf(message, state);
        if (IsDecision(pending.Kind))
        {
            return speaker.Officer?.Role is OfficerRole.Monitor or OfficerRole.Admin ? null : ProgressTexts.OfficeDecides;
        }

        return AcknowledgementPolicy.Check(speaker, share.UnitId, pending.Note, ledger.Delegations.List(), DayOf(message))
            is AcknowledgementAuthority.Refused refused ? ProgressTexts.Refusal(refused.Reason, share.UnitName) : null;
    }

    private ProgressReport Report(PendingProgress pending, TrackedAssignment share, IncomingMessage message, ConversationState state)
    {
        var speaker = SpeakerOf(message, state);
        var officer = speaker.Officer;
        var by = new Actor(
            officer?.Id, officer?.Name ?? message.Sender.Name ?? message.Sender.UserId, officer?.Role.ToString() ?? "self-declared",
            message.Sender.Channel, message.Sender.UserId)
        {
            Identity = speaker.Identity,
        };
        var isOnBehalf = !IsDecision(pending.Kind) && officer?.Role is OfficerRole.Monitor or OfficerRole.Admin;
        return AssignmentTracking.Report(share, pending.Kind, DateOnly.FromDateTime(pending.SaidAt.ToOffset(Zone).DateTime), by) with
        {
            Product = pending.Product,
            Note = pending.Note,
            NewDueOn = pending.NewDueOn,
            EvidenceHash = pending.EvidenceHash,
            EvidenceName = pending.EvidenceName,
            OnBehalfReason = isOnBehalf ? pending.Note : null,
        };
    }

    private Speaker SpeakerOf(IncomingMessage message, ConversationState state)
    {
        var mayDeclare = message.Sender.MayDeclareUnit && !message.IsGroup;
        return SpeakerResolver.Resolve(
            store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, mayDeclare ? state.Find<DeclaredUnit>(DeclaredUnit.Slot)?.UnitId : null);
    }

    private static bool IsDecision(ProgressKind kind) => kind is ProgressKind.ExtensionApproved or ProgressKind.ExtensionRefused;

    private static DateOnly DayOf(IncomingMessage message) => DateOnly.FromDateTime(message.Moment.ToOffset(Zone).DateTime);

    private static Turn Say(string text, ConversationState state) => new(new Reply(text), state);

    private static JsonObject Button(string title, string verb, PendingProgress pending, string style) =>
        AdaptiveCard.Execute(title, verb, new JsonObject { [CardIdMember] = pending.CardId }, style);

    private static string? CardIdOf(JsonElement data) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(CardIdMember, out var id) && id.ValueKind is JsonValueKind.String ? id.GetString() : null;
}
