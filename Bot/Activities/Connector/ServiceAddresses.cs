using CchcBot.Bot.Activities.Authentication;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>
/// The addresses that answers may go to. An activity names its own, and whoever could name any would be handed the
/// bot's token or a way into its network.
/// </summary>
internal sealed class ServiceAddresses(
    IOptions<AuthenticationOptions> identity, IOptions<ConnectorOptions> options, IHostEnvironment environment)
{
    private static readonly string[] KnownHosts =
        ["smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>How far the address is trusted now; asked before each call, also for one that was stored.</summary>
    public ServiceTrust Decide(Uri address)
    {
        if (environment.IsDevelopment() && LocalRequests.IsLoopbackHost(address.Host))
        {
            return ServiceTrust.Answers;
        }

        return identity.Value is { DangerouslyAllowUnauthenticatedRequests: false, AppId: not null }
            && address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
            && KnownHosts.Concat(options.Value.ServiceHosts).Any(known => IsHost(known, address.Host))
                ? ServiceTrust.Token
                : ServiceTrust.None;
    }

    private static bool IsHost(string known, string host) => known.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(known, StringComparison.OrdinalIgnoreCase);
}
