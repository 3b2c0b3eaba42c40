using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Finds out who sends a request, from its header alone; the body is not looked at before.</summary>
internal sealed class Authenticator(IOptions<AuthenticationOptions> options)
{
    /// <summary>The caller, or null when the request is to be refused.</summary>
    public Task<Caller?> FindCallerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Caller? caller = options.Value.DangerouslyAllowUnauthenticatedRequests && LocalRequests.IsLocal(context)
            ? new Caller.FromThisMachine()
            : null;
        return Task.FromResult(caller);
    }
}
