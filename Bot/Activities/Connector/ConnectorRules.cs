using CchcBot.Bot.Activities.Authentication;
using Microsoft.Extensions.Options;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>Keeps the program from starting where it could hear the channels and not answer them.</summary>
internal sealed class ConnectorRules(IOptions<AuthenticationOptions> identity) : IValidateOptions<ConnectorOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ConnectorOptions options)
    {
        if (identity.Value.AppId is not null && options is { ClientSecret: null or "", CertificatePath: null or "" })
        {
            return ValidateOptionsResult.Fail("With AppId, ClientSecret or CertificatePath must be set.");
        }

        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps)
        {
            return ValidateOptionsResult.Fail("Authority must be an https address.");
        }

        if (options.TenantPerSecond is < 1 or > 50)
        {
            return ValidateOptionsResult.Fail("TenantPerSecond must be from 1 to 50.");
        }

        return string.IsNullOrWhiteSpace(options.Scope) || options.ServiceHosts.Any(string.IsNullOrWhiteSpace)
            ? ValidateOptionsResult.Fail("Scope and ServiceHosts may not be empty texts.")
            : ValidateOptionsResult.Success;
    }
}
