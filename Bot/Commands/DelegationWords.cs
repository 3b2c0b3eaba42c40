namespace CchcBot.Bot.Commands;

/// <summary>What <c>delegations add</c> was called with.</summary>
/// <param name="Officer">Who may act: identity or e-mail address.</param>
/// <param name="Unit">For which unit, by any of its names.</param>
/// <param name="Ground">KT, TL or TUQ.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null without an end.</param>
/// <param name="Decision">The paper's number; null without one.</param>
/// <param name="GrantedBy">Who signed it: identity or e-mail address.</param>
internal sealed record DelegationWords(string Officer, string Unit, string Ground, string From, string? To, string? Decision, string GrantedBy);
