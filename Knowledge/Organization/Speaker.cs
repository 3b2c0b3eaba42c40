namespace CchcBot.Knowledge.Organization;

/// <summary>Who speaks, as far as the roster or, in Development, the person's own word tells (người nói).</summary>
/// <param name="Officer">The person of the roster; null for somebody unknown to it.</param>
/// <param name="Unit">The unit spoken for; null when unknown.</param>
/// <param name="IsSelfDeclared">Whether the unit is only what the person said.</param>
public sealed record Speaker(Officer? Officer, Unit? Unit, bool IsSelfDeclared)
{
    /// <summary>How surely it is known who speaks.</summary>
    public IdentityLevel Identity { get; init; } =
        Officer is not null ? IdentityLevel.Directory : IsSelfDeclared ? IdentityLevel.SelfDeclared : IdentityLevel.Unlinked;
}
