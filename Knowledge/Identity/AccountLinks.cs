using System.Collections.Immutable;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Identity;

/// <summary>
/// Which accounts of channels without a directory belong to which people of the roster: proved by a code, kept in the
/// journal. A person whom the roster no longer holds has no account.
/// </summary>
public sealed class AccountLinks(IKnowledgeStore store, TimeProvider clock)
{
    private const int MostTries = 5;

    private const int MostAccounts = 1000;

    private static readonly TimeSpan TriesWithin = TimeSpan.FromHours(1);

    private readonly EntryFold<State> _state = new(store, State.Empty, Apply);
    private readonly Dictionary<(string, string), (DateTimeOffset Since, int Count)> _tries = [];
    private readonly Lock _gate = new();

    /// <summary>How long a code is good that a person asked for on an account that is known already.</summary>
    public static TimeSpan OwnCodeLifetime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a code is good that the office hands over on paper.</summary>
    public static TimeSpan OfficeCodeLifetime { get; } = TimeSpan.FromDays(7);

    /// <summary>The person whose account it is; null for an account that nobody linked.</summary>
    public string? FindOfficerId(string channel, string channelUserId) =>
        _state.Get().Links.GetValueOrDefault((channel, channelUserId))?.Link.OfficerId;

    /// <summary>The links that stand, in no order.</summary>
    public IReadOnlyList<AccountLink> List() => [.. _state.Get().Links.Values.Select(linked => linked.Link)];

    /// <summary>A new code for a person, in place of any before; told once, never again.</summary>
    public async Task<string> IssueAsync(Officer officer, TimeSpan lifetime, Actor issuedBy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(officer);
        var code = LinkCode.Create();
        var hash = LinkCode.HashOf(code);
        var now = clock.GetUtcNow();
        await store.AppendAsync(new LinkCodeIssued(hash, officer.Id, now + lifetime, issuedBy) { Key = "link-code/" + hash, At = now }, cancellationToken);
        return code;
    }

    /// <summary>Links an account by a code, once per code, however often the account brings it; five wrong codes within an hour and the account has to wait.</summary>
    public async Task<LinkOutcome> RedeemAsync(string code, string channel, string channelUserId, CancellationToken cancellationToken)
    {
        var account = (channel, channelUserId);
        if (!TryTry(account))
        {
            return new LinkOutcome.TooManyTries();
        }

        var now = clock.GetUtcNow();
        var hash = LinkCode.HashOf(code);
        if (_state.Get().Links.GetValueOrDefault(account) is { } before && before.CodeHash == hash && store.GetRoster().FindOfficer(before.Link.OfficerId) is { } known)
        {
            return Forget(account, new LinkOutcome.Linked(known));
        }

        var good = _state.Get().Codes.Values.FirstOrDefault(issued => issued.GoodUntil > now && issued.CodeHash == hash);
        if (good is null || store.GetRoster().FindOfficer(good.OfficerId) is not { } officer)
        {
            return new LinkOutcome.Unknown();
        }

        var entry = new AccountLinked(new AccountLink(channel, channelUserId, officer.Id), good.CodeHash) { Key = "account-linked/" + good.CodeHash, At = now };
        await store.AppendAsync(entry, cancellationToken);

        // Of two accounts that bring one code at once the store takes the first.
        return FindOfficerId(channel, channelUserId) == officer.Id ? Forget(account, new LinkOutcome.Linked(officer)) : new LinkOutcome.Unknown();
    }

    /// <summary>Ends a person's links, or only the one of an account; returns those that ended.</summary>
    public async Task<IReadOnlyList<AccountLink>> UnlinkAsync(
        string officerId, (string Channel, string ChannelUserId)? account, Actor by, CancellationToken cancellationToken)
    {
        var ended = List().Where(link => link.OfficerId == officerId && (account is null || account == (link.Channel, link.ChannelUserId))).ToList();
        foreach (var link in ended)
        {
            var now = clock.GetUtcNow();
            var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"account-unlinked/{link.Channel}/{link.ChannelUserId}/{store.Sequence}");
            await store.AppendAsync(new AccountUnlinked(link, by) { Key = key, At = now }, cancellationToken);
        }

        return ended;
    }

    private bool TryTry((string, string) account)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_tries.Count >= MostAccounts)
            {
                foreach (var over in _tries.Where(tried => now - tried.Value.Since > TriesWithin).Select(tried => tried.Key).ToList())
                {
                    _tries.Remove(over);
                }
            }

            var (since, count) = _tries.GetValueOrDefault(account, (now, 0));
            _tries[account] = now - since > TriesWithin ? (now, 1) : (since, count + 1);
            return _tries[account].Count <= MostTries;
        }
    }

    private LinkOutcome Forget((string, string) account, LinkOutcome outcome)
    {
        lock (_gate)
        {
            _tries.Remove(account);
        }

        return outcome;
    }

    private static State Apply(State state, SequencedEntry entry) => entry.Entry switch
    {
        LinkCodeIssued issued => state with { Codes = state.Codes.SetItem(issued.OfficerId, issued) },
        AccountLinked linked => new State(
            state.Codes.GetValueOrDefault(linked.Link.OfficerId)?.CodeHash == linked.CodeHash ? state.Codes.Remove(linked.Link.OfficerId) : state.Codes,
            state.Links.SetItem((linked.Link.Channel, linked.Link.ChannelUserId), linked)),
        AccountUnlinked unlinked => state with { Links = state.Links.Remove((unlinked.Link.Channel, unlinked.Link.ChannelUserId)) },
        _ => state,
    };

    private sealed record State(
        ImmutableDictionary<string, LinkCodeIssued> Codes, ImmutableDictionary<(string Channel, string ChannelUserId), AccountLinked> Links)
    {
        public static State Empty { get; } = new([], []);
    }
}
