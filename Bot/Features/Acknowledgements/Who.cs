using CchcBot.Bot.Conversation;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Features.Acknowledgements;

/// <summary>Who speaks or presses, as known at this moment.</summary>
/// <param name="Roster">The roster in use.</param>
/// <param name="Speaker">The person, or what is known of one.</param>
/// <param name="Sender">The account with the channel.</param>
/// <param name="MayDeclareUnit">Whether the person may say which unit they are from.</param>
internal sealed record Who(Roster Roster, Speaker Speaker, Sender Sender, bool MayDeclareUnit)
{
    /// <summary>The role of somebody whom only a declared unit makes known.</summary>
    public const string SelfDeclaredRole = "self-declared";

    /// <summary>The delegations on record.</summary>
    public IReadOnlyList<Delegation> Delegations { get; init; } = [];

    /// <summary>The day, by which delegations are judged.</summary>
    public DateOnly Today { get; init; }

    /// <summary>When it was said or pressed, in UTC.</summary>
    public DateTimeOffset Moment { get; init; }

    /// <summary>Whether the person may act for a unit now.</summary>
    public AcknowledgementAuthority Check(string unitId, string? reason) =>
        AcknowledgementPolicy.Check(Speaker, unitId, reason, Delegations, Today);

    /// <summary>Looks the sender up in the roster; in a group nobody speaks for a unit by word alone.</summary>
    public static Who Of(IncomingMessage message, ConversationState state, Roster roster, IReadOnlyList<Delegation> delegations)
    {
        var mayDeclare = message.Sender.MayDeclareUnit && !message.IsGroup;
        var declared = mayDeclare ? state.Find<DeclaredUnit>(DeclaredUnit.Slot)?.UnitId : null;
        return new Who(roster, SpeakerResolver.Resolve(roster, message.Sender.DirectoryObjectId, message.Sender.LinkedOfficerId, declared), message.Sender, mayDeclare)
        {
            Delegations = delegations,
            Today = LocalDay.Of(message.Moment),
            Moment = message.Moment,
        };
    }

    /// <summary>The person as the ledger keeps it.</summary>
    public Actor ToActor() => Speaker.Officer is { } officer
        ? new Actor(officer.Id, officer.Name, RoleName(officer.Role), Sender.Channel, Sender.UserId) { Identity = Speaker.Identity }
        : new Actor(null, Sender.Name ?? Sender.UserId, SelfDeclaredRole, Sender.Channel, Sender.UserId) { Identity = Speaker.Identity };

    private static string RoleName(OfficerRole role) => role switch
    {
        OfficerRole.Staff => "staff",
        OfficerRole.UnitDelegate => "unitDelegate",
        OfficerRole.UnitHead => "unitHead",
        OfficerRole.Monitor => "monitor",
        OfficerRole.Admin => "admin",
    };
}
