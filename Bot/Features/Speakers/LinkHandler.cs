using System.Text.RegularExpressions;
using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Identity;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reminders;
using CchcBot.Knowledge.Storage;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Features.Speakers;

/// <summary>
/// Links accounts of channels without a directory to people of the roster (liên kết tài khoản): gives codes to whom the
/// directory knows and, for others, to the office; takes them; ends links.
/// </summary>
internal sealed partial class LinkHandler(IKnowledgeStore store, AccountLinks links, Outbox outbox) : IMessageHandler
{
    /// <inheritdoc />
    public async Task<Turn?> HandleAsync(IncomingMessage message, ConversationState state, CancellationToken cancellationToken)
    {
        if (message.Press is not null)
        {
            return null;
        }

        var folded = VietnameseText.Fold(message.Text);
        var reply = LinkCode.Find(message.Text) is { } code ? await RedeemAsync(code, message, cancellationToken)
            : Asking().IsMatch(folded) ? await IssueAsync(message, cancellationToken)
            : Ending().IsMatch(folded) ? await UnlinkAsync(message, cancellationToken)
            : null;
        return reply is null ? null : new Turn(reply, state);
    }

    private async Task<Reply> RedeemAsync(string code, IncomingMessage message, CancellationToken cancellationToken)
    {
        if (message.IsGroup)
        {
            return LinkTexts.OnlyAlone;
        }

        if (message.Sender.DirectoryObjectId is not null || !IsOwnAccount(message.Sender))
        {
            return LinkTexts.NotHere;
        }

        switch (await links.RedeemAsync(code, message.Sender.Channel, message.Sender.UserId, cancellationToken))
        {
            case LinkOutcome.Linked linked:
                // Whoever got hold of another's code must not stay unnoticed; a message that comes again tells it no second time.
                var notice = new OutboxMessage($"account-linked/{LinkCode.HashOf(code)}", linked.Officer.Id, LinkTexts.Notice(message.Sender.Channel))
                {
                    IsUrgent = true,
                };
                await outbox.IntendAsync(notice.Id, [notice], cancellationToken);
                return LinkTexts.Linked(linked.Officer, store.GetRoster().FindUnit(linked.Officer.UnitId));
            case LinkOutcome.TooManyTries:
                return LinkTexts.TooManyTries;
            default:
                return LinkTexts.UnknownCode;
        }
    }

    private async Task<Reply> IssueAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        if (message.IsGroup)
        {
            return LinkTexts.OnlyAlone;
        }

        if (SpeakerOf(message) is not { Officer: { } officer, Identity: IdentityLevel.Directory } speaker)
        {
            return LinkTexts.NotKnown;
        }

        var actor = ActorOf(officer, speaker, message);
        if (For().Match(message.Text) is not { Success: true } match)
        {
            return LinkTexts.OwnCode(await links.IssueAsync(officer, AccountLinks.OwnCodeLifetime, actor, cancellationToken));
        }

        if (officer.Role is not (OfficerRole.Monitor or OfficerRole.Admin))
        {
            return LinkTexts.OnlyOffice;
        }

        return FindPeople(match.Groups["who"].Value.Trim(' ', '.', '!')) switch
        {
            [] => LinkTexts.UnknownPerson(match.Groups["who"].Value.Trim()),
            [var person] => LinkTexts.CodeFor(person, await links.IssueAsync(person, AccountLinks.OfficeCodeLifetime, actor, cancellationToken)),
            var several => LinkTexts.WhichPerson(several, store.GetRoster()),
        };
    }

    private async Task<Reply> UnlinkAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        if (SpeakerOf(message) is not { Officer: { } officer } speaker)
        {
            return LinkTexts.NothingLinked;
        }

        // From the directory's account all others are cut off; a linked account cuts off itself.
        (string, string)? account = speaker.Identity is IdentityLevel.Directory ? null : (message.Sender.Channel, message.Sender.UserId);
        var ended = await links.UnlinkAsync(officer.Id, account, ActorOf(officer, speaker, message), cancellationToken);
        return ended.Count == 0 ? LinkTexts.NothingLinked : LinkTexts.Unlinked(ended.Count);
    }

    /// <summary>By e-mail address or identity, else by the full name.</summary>
    private IReadOnlyList<Officer> FindPeople(string words)
    {
        var roster = store.GetRoster();
        return roster.FindByAccount(words) is { } exact ? [exact] : OfficerMatcher.FindNamed(roster, words);
    }

    /// <summary>Direct Line proves an account only where the token names it; such accounts begin with <c>dl_</c>.</summary>
    private static bool IsOwnAccount(Sender sender) =>
        sender.UserId.Length > 0 && (sender.Channel is not ("directline" or "webchat") || sender.UserId.StartsWith("dl_", StringComparison.Ordinal));

    private Speaker SpeakerOf(IncomingMessage message) => SpeakerResolver.Resolve(
        store.GetRoster(), message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, declaredUnitId: null);

    private static Actor ActorOf(Officer officer, Speaker speaker, IncomingMessage message) =>
        new(officer.Id, officer.Name, officer.Role.ToString(), message.Sender.Channel, message.Sender.UserId) { Identity = speaker.Identity };

    [GeneratedRegex(@"^\s*(?:xin |de nghi |vui long |nho |hay |cho |toi |em |minh |muon |xin cap )*(?:cap|tao|lay|xin)?\s*(?:cho toi |cho em |giup )?(?:mot )?ma\s+lien ket\b|^\s*(?:toi |em |minh |muon |xin |cho )*lien ket\s+(?:tai khoan|zalo)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^\s*(?:toi |em |minh |muon |xin |hay )*(?:huy|ngat|go|bo)(?: bo)?\s+(?:tat ca )?(?:viec )?lien ket\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"li[eê]n\s+k[eế]t\s+(?:t[aà]i\s+kho[aả]n\s+)?cho\s+(?!t[oô]i\b|em\b|m[iì]nh\b)(?:(?:ông|bà|anh|chị|đồng chí|đ/c)\s+)?(?<who>.{3,120})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex For();
}
