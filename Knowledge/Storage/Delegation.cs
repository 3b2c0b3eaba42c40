namespace CchcBot.Knowledge.Storage;

/// <summary>A person may act for a unit in its head's place (ký thay, thừa lệnh, thừa ủy quyền).</summary>
/// <param name="Id">The identity in the ledger.</param>
/// <param name="OfficerId">Who may.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="Ground">On what ground.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null only for a ground that does not have to end.</param>
/// <param name="DecisionNumber">The paper that says so (số quyết định, giấy ủy quyền); null only where none is needed.</param>
/// <param name="GrantedBy">Who signed it: the head, or the office by the head's paper.</param>
public sealed record Delegation(
    string Id, string OfficerId, string UnitId, SigningGround Ground, DateOnly From, DateOnly? To, string? DecisionNumber, Actor GrantedBy)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);
}
