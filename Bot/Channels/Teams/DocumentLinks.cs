using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Channels.Teams;

/// <summary>Knows the links that lead to a document of this installation: <c>https://HOST/console/documents/KEY</c>.</summary>
internal sealed class DocumentLinks(IOptions<TeamsOptions> options)
{
    private const string Path = "/console/documents/";

    /// <summary>The document's key, or null for any other link.</summary>
    public string? FindKey(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var link)
        && link.Scheme == Uri.UriSchemeHttps
        && options.Value.LinkHosts.Contains(link.Host, StringComparer.OrdinalIgnoreCase)
        && link.AbsolutePath.StartsWith(Path, StringComparison.OrdinalIgnoreCase)
        && Uri.UnescapeDataString(link.AbsolutePath[Path.Length..]).Trim('/') is { Length: > 0 } key
        && !key.Contains('/', StringComparison.Ordinal)
            ? key
            : null;
}
