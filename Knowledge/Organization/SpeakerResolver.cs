namespace CchcBot.Knowledge.Organization;

/// <summary>Finds out who speaks. The roster decides; a unit that somebody only claims counts where that is allowed.</summary>
public static class SpeakerResolver
{
    /// <summary>The speaker.</summary>
    /// <param name="roster">The roster in use now.</param>
    /// <param name="directoryObjectId">The identity that the channel vouches for; null when it vouches for none.</param>
    /// <param name="linkedOfficerId">The person whom the account was linked to by a code; null for an account that nobody linked.</param>
    /// <param name="declaredUnitId">The unit that the person said to be from, null without one or where saying so is not allowed.</param>
    public static Speaker Resolve(Roster roster, string? directoryObjectId, string? linkedOfficerId, string? declaredUnitId)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var officer = directoryObjectId is null
            ? null
            : roster.Officers.FirstOrDefault(candidate => string.Equals(candidate.DirectoryObjectId, directoryObjectId, StringComparison.OrdinalIgnoreCase));
        if (officer is not null)
        {
            return new Speaker(officer, roster.FindUnit(officer.UnitId), IsSelfDeclared: false);
        }

        if (linkedOfficerId is not null && roster.FindOfficer(linkedOfficerId) is { } linked)
        {
            return new Speaker(linked, roster.FindUnit(linked.UnitId), IsSelfDeclared: false) { Identity = IdentityLevel.Verified };
        }

        var unit = declaredUnitId is null ? null : roster.FindUnit(declaredUnitId);
        return new Speaker(null, unit, IsSelfDeclared: unit is not null);
    }
}
