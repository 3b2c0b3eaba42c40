namespace CchcBot.Knowledge.Organization;

/// <summary>A person of the department (cán bộ), and the accounts by which channels know the person.</summary>
/// <param name="Id">The identity in the store: the account with the directory, else the e-mail address in lower case.</param>
/// <param name="Name">Full name.</param>
/// <param name="UnitId">The unit the person belongs to.</param>
/// <param name="Role">What the person may do for that unit.</param>
/// <param name="Email">E-mail address; null when not given.</param>
/// <param name="DirectoryObjectId">Entra object id (aadObjectId), by which Teams knows the person; null when not given.</param>
/// <param name="Telephone">Telephone number; null when not given.</param>
public sealed record Officer(
    string Id,
    string Name,
    string UnitId,
    OfficerRole Role,
    string? Email,
    string? DirectoryObjectId,
    string? Telephone)
{
    /// <summary>The first day of the person's place in the unit; null when not given.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of it; null when not given.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the person holds the place on a day.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
