using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>
/// Who may acknowledge for a unit: its head and whom the head delegated, for their own unit; the monitoring office and
/// admins in a unit's place, with a reason. Everybody may confirm own reading; looking up is open to all.
/// </summary>
public static class AcknowledgementPolicy
{
    /// <summary>Whether a speaker may record or withdraw an acknowledgement of a unit.</summary>
    /// <param name="speaker">Who speaks, as known at this moment.</param>
    /// <param name="unitId">The unit for which.</param>
    /// <param name="reason">Why in the unit's place; null without a reason.</param>
    public static AcknowledgementAuthority Check(Speaker speaker, string unitId, string? reason)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        var isOwn = speaker.Unit?.Id == unitId;
        if (speaker.Officer is not { } officer)
        {
            return !speaker.IsSelfDeclared ? Refuse(AcknowledgementRefusal.UnknownSpeaker)
                : isOwn ? Own
                : Refuse(AcknowledgementRefusal.OtherUnit);
        }

        return officer.Role switch
        {
            OfficerRole.Staff => Refuse(AcknowledgementRefusal.StaffWithoutAuthority),
            OfficerRole.UnitHead or OfficerRole.UnitDelegate => isOwn ? Own : Refuse(AcknowledgementRefusal.OtherUnit),
            OfficerRole.Monitor or OfficerRole.Admin => string.IsNullOrWhiteSpace(reason)
                ? Refuse(AcknowledgementRefusal.OnBehalfWithoutReason)
                : new AcknowledgementAuthority.Allowed(IsOnBehalf: true),
        };
    }

    /// <summary>
    /// The same with recorded delegations: a person of the roster who holds one for the unit today acts for it, also where
    /// the unit is not the person's own; one that has ended is named as the reason.
    /// </summary>
    public static AcknowledgementAuthority Check(
        Speaker speaker, string unitId, string? reason, IReadOnlyList<Delegation> delegations, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegations);
        var plain = speaker.Officer is { } dated && !dated.HoldsOn(today) ? Refuse(AcknowledgementRefusal.NotInOffice) : Check(speaker, unitId, reason);
        if (plain is AcknowledgementAuthority.Allowed || speaker.Officer is not { } officer)
        {
            return plain;
        }

        var own = delegations.Where(delegation => delegation.OfficerId == officer.Id && delegation.UnitId == unitId).ToList();
        if (own.FirstOrDefault(delegation => delegation.HoldsOn(today)) is { } held)
        {
            return new AcknowledgementAuthority.Allowed(IsOnBehalf: false) { DelegationId = held.Id };
        }

        return own.Count > 0 ? Refuse(AcknowledgementRefusal.DelegationNotInForce) : plain;
    }

    /// <summary>Whether a speaker may confirm having read a document: anybody whom the roster or a declared unit makes known.</summary>
    public static AcknowledgementAuthority CheckReading(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.Officer is null && !speaker.IsSelfDeclared ? Refuse(AcknowledgementRefusal.UnknownSpeaker) : Own;
    }

    private static AcknowledgementAuthority.Allowed Own { get; } = new(IsOnBehalf: false);

    private static AcknowledgementAuthority.Refused Refuse(AcknowledgementRefusal reason) => new(reason);
}
