using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Keeps the program from starting with a door that stands more open than anyone can have meant.</summary>
internal sealed class AuthenticationRules(IHostEnvironment environment) : IValidateOptions<AuthenticationOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AuthenticationOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(AuthenticationOptions options) => Openings(options).Concat(Identities(options)).Concat(Addresses(options));

    private IEnumerable<string> Openings(AuthenticationOptions options)
    {
        if (options.DangerouslyAllowUnauthenticatedRequests && !environment.IsDevelopment())
        {
            yield return "DangerouslyAllowUnauthenticatedRequests is for Development only.";
        }

        if (options.DangerouslyAllowUnauthenticatedRequests && options.AppId is not null)
        {
            yield return "DangerouslyAllowUnauthenticatedRequests is for a bot without AppId; choose one of them.";
        }

        if (options.AllowEntraCallers && !environment.IsDevelopment())
        {
            yield return "AllowEntraCallers is for Development only.";
        }
    }

    private static IEnumerable<string> Identities(AuthenticationOptions options)
    {
        if (options.AppId is not null && !Guid.TryParseExact(options.AppId, "D", out _))
        {
            yield return "AppId is not a GUID.";
        }

        if (options.AppId is not null && !Guid.TryParseExact(options.TenantId, "D", out _))
        {
            yield return "With AppId, TenantId must be set to a GUID.";
        }
    }

    private IEnumerable<string> Addresses(AuthenticationOptions options)
    {
        var areTheRealOnes = options is { MetadataUrl: AuthenticationOptions.ChannelMetadata, EntraUrl: AuthenticationOptions.EntraHost };
        if (!areTheRealOnes && !environment.IsDevelopment() && !environment.IsEnvironment("Test"))
        {
            yield return "MetadataUrl and EntraUrl can be changed in Development and Test only.";
        }

        if (!IsSafe(options.MetadataUrl) || !IsSafe(options.EntraUrl))
        {
            yield return "MetadataUrl and EntraUrl must be https, or on this machine.";
        }
    }

    private static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps
            || (address.Scheme == Uri.UriSchemeHttp && LocalRequests.IsLoopbackHost(address.Host)));
}
