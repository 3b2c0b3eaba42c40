using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Finds out who sends a request, from its header alone; the body is not looked at before.</summary>
internal sealed partial class Authenticator(
    IOptions<AuthenticationOptions> options, TokenRules rules, ChannelTokens channels, EntraTokens applications, ILogger<Authenticator> logger)
{
    private const string Scheme = "Bearer ";

    /// <summary>Says in the log what an operator must know of how the door stands.</summary>
    public void Announce()
    {
        var settings = options.Value;
        if (settings.DangerouslyAllowUnauthenticatedRequests)
        {
            LogOpen(logger);
        }
        else if (settings.AppId is null)
        {
            LogClosed(logger);
        }
        else if (settings.AllowedTenants.Count == 0)
        {
            LogNoTenant(logger);
        }
    }

    /// <summary>The caller, or null when the request is to be refused.</summary>
    public async Task<Caller?> FindCallerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (settings.DangerouslyAllowUnauthenticatedRequests)
        {
            return LocalRequests.IsLocal(context) ? new Caller.FromThisMachine() : null;
        }

        return settings.AppId is { } appId && FindToken(context.Request) is { } token
            ? await FindCallerAsync(token, appId, cancellationToken)
            : null;
    }

    private async Task<Caller?> FindCallerAsync(string text, string appId, CancellationToken cancellationToken)
    {
        try
        {
            var token = rules.Parse(text);
            if (string.IsNullOrEmpty(token.Kid))
            {
                return null;
            }

            // Which rules apply is the only thing taken from a token before it is checked.
            if (token.Issuer == AuthenticationOptions.ChannelIssuer)
            {
                return await channels.FindCallerAsync(token, appId, cancellationToken);
            }

            return options.Value.AllowEntraCallers ? await applications.FindCallerAsync(token, appId, cancellationToken) : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Strangers write tokens, and whatever the library trips over is not one that proves anything.
            LogUnreadable(logger, exception.GetType().Name);
            return null;
        }
    }

    private static string? FindToken(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.Ordinal)
            ? header[Scheme.Length..]
            : null;

    [LoggerMessage(LogLevel.Warning, "DANGEROUS: activities are taken without any token, from this machine. For development only.")]
    private static partial void LogOpen(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "No application id is set: every activity is refused with 401.")]
    private static partial void LogClosed(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "No tenant is allowed: every activity of Teams is refused with 403.")]
    private static partial void LogNoTenant(ILogger logger);

    [LoggerMessage(LogLevel.Information, "A token could not be read ({Fault}); refused.")]
    private static partial void LogUnreadable(ILogger logger, string fault);
}
