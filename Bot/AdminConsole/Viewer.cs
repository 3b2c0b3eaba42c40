using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.AdminConsole;

/// <summary>Who looks at the pages, as the roster has the person now.</summary>
/// <param name="Name">The name shown.</param>
/// <param name="Unit">The person's unit; null for whoever sits at this machine in Development.</param>
/// <param name="SeesEveryUnit">Whether other units' affairs are shown too.</param>
internal sealed record Viewer(string Name, Unit? Unit, bool SeesEveryUnit)
{
    /// <summary>Whoever sits at this machine in Development.</summary>
    public static Viewer Local { get; } = new("Máy này (môi trường phát triển)", null, SeesEveryUnit: true);

    /// <summary>The person of the roster with this identity, or null. The office and the leadership see every unit, others their own.</summary>
    public static Viewer? Find(Roster roster, string directoryObjectId)
    {
        if (SpeakerResolver.Resolve(roster, directoryObjectId, linkedOfficerId: null, declaredUnitId: null) is not { Officer: { } officer, Unit: var unit })
        {
            return null;
        }

        // The leadership is no unit among the others.
        var leads = officer.Role is OfficerRole.UnitHead && unit is not null && new UnitGroups(roster).AllUnits.All(other => other.Id != unit.Id);
        return new Viewer(officer.Name, unit, officer.Role is OfficerRole.Monitor or OfficerRole.Admin || leads);
    }
}
