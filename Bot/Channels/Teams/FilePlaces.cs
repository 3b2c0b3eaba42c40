using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>
/// Where files of Teams may lie. An activity names the address, and whoever could name any would have this server call it.
/// </summary>
internal sealed class FilePlaces(IOptions<TeamsOptions> options)
{
    /// <summary>The name of the HTTP client for files. It knows no token: the addresses carry their own right.</summary>
    public const string ClientName = "teams-files";

    private const string KnownHosts = "*.sharepoint.com";

    /// <summary>The address, when it is one that files may lie at; else null.</summary>
    public Uri? Find(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
        && options.Value.FileHosts.Append(KnownHosts).Any(known => IsHost(known, address.Host))
            ? address
            : null;

    private static bool IsHost(string known, string host) => known.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(known, StringComparison.OrdinalIgnoreCase);
}
