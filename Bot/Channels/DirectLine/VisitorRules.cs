using System.Net;
using CchcBot.Bot.Activities.Authentication;

namespace CchcBot.Bot.Channels.DirectLine;

/// <summary>Who may come in, and from which web pages.</summary>
internal sealed class VisitorRules(IHostEnvironment environment)
{
    /// <summary>
    /// Whether somebody who has not said who they are may talk to the bot: in Development, in a program of this
    /// machine that nothing forwards to.
    /// </summary>
    public bool MayComeUnnamed(HttpContext context) =>
        environment.IsDevelopment()
        && context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded")
        && LocalRequests.IsLoopbackHost(context.Request.Host.Host);

    /// <summary>Whether the request comes from a page of this server, or from no page at all.</summary>
    public static bool IsOfThisSite(HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var page)
            && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
