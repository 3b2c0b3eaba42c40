using System.Net;
using Microsoft.Net.Http.Headers;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Tells requests of this machine from those that merely pass through it.</summary>
internal static class LocalRequests
{
    /// <summary>
    /// Whether the request comes from a program on this machine: not forwarded by a proxy here, and not by a web
    /// page that made a foreign name point here.
    /// </summary>
    public static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.ContainsKey(HeaderNames.Origin)
        && IsLoopbackHost(context.Request.Host.Host);

    /// <summary>Whether a host's name or address means this machine.</summary>
    public static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address));
}
