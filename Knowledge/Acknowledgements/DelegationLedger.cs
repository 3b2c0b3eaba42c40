using System.Collections.Immutable;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>Who may act for a unit in its head's place, as recorded; what has ended stays in the ledger.</summary>
public sealed class DelegationLedger(IKnowledgeStore store, TimeProvider clock)
{
    private readonly EntryFold<ImmutableList<Delegation>> _standing = new(store, [], Apply);

    /// <summary>The delegations that nobody has revoked, in the order of recording, past and future ones included.</summary>
    public IReadOnlyList<Delegation> List() => _standing.Get();

    /// <summary>Why a delegation that somebody signed cannot be recorded as it is; null when it can.</summary>
    /// <param name="delegation">The delegation.</param>
    /// <param name="grantor">Who signed it, as the roster stands; null for somebody whom it does not hold.</param>
    public static DelegationProblem? FindProblem(Delegation delegation, Officer? grantor)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        if (grantor is not { Role: OfficerRole.Monitor or OfficerRole.Admin }
            && !(grantor is { Role: OfficerRole.UnitHead } && grantor.UnitId == delegation.UnitId))
        {
            return DelegationProblem.GrantorMayNot;
        }

        if (delegation.To < delegation.From)
        {
            return DelegationProblem.EndsBeforeItBegins;
        }

        return delegation switch
        {
            { Ground: SigningGround.Authorized, To: null } => DelegationProblem.NoEnd,
            { Ground: SigningGround.Authorized } when string.IsNullOrWhiteSpace(delegation.DecisionNumber) => DelegationProblem.NoDecision,
            _ => null,
        };
    }

    /// <summary>Records a delegation, once per identity.</summary>
    /// <exception cref="ArgumentException">It has a problem (see <see cref="FindProblem"/>).</exception>
    public Task<AppendResult> RecordAsync(Delegation delegation, CancellationToken cancellationToken) =>
        FindProblem(delegation, GrantorOf(delegation)) is { } problem
            ? throw new ArgumentException($"The delegation cannot be recorded: {problem}.", nameof(delegation))
            : store.AppendAsync(
                new DelegationRecorded(delegation) { Key = "delegation/" + delegation.Id, At = clock.GetUtcNow() }, cancellationToken);

    /// <summary>Ends a delegation now.</summary>
    public Task<AppendResult> RevokeAsync(string delegationId, Actor actor, string? reason, CancellationToken cancellationToken) =>
        store.AppendAsync(
            new DelegationRevoked(delegationId, actor, reason) { Key = "delegation-revoked/" + delegationId, At = clock.GetUtcNow() },
            cancellationToken);

    private Officer? GrantorOf(Delegation delegation) =>
        delegation.GrantedBy.OfficerId is { } id ? store.GetRoster().FindOfficer(id) : null;

    private static ImmutableList<Delegation> Apply(ImmutableList<Delegation> standing, SequencedEntry entry) => entry.Entry switch
    {
        DelegationRecorded recorded => standing.Add(recorded.Delegation),
        DelegationRevoked revoked => standing.RemoveAll(delegation => delegation.Id == revoked.DelegationId),
        _ => standing,
    };
}
