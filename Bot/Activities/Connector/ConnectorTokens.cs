using System.Security.Cryptography.X509Certificates;
using CchcBot.Bot.Activities.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace CchcBot.Bot.Activities.Connector;

/// <summary>The bot's tokens for the connector, kept until shortly before they end.</summary>
internal sealed partial class ConnectorTokens(
    IOptions<AuthenticationOptions> identity, IOptions<ConnectorOptions> options, IHttpClientFactory clients, ILogger<ConnectorTokens> logger)
    : IMsalHttpClientFactory
{
    /// <summary>The name of the HTTP client that fetches tokens.</summary>
    public const string ClientName = "activity-tokens";

    private readonly Lock _gate = new();
    private IConfidentialClientApplication? _application;

    /// <summary>A token; a new one when <paramref name="isRefused"/> says that the one at hand was not accepted.</summary>
    public async Task<string> GetAsync(bool isRefused, CancellationToken cancellationToken)
    {
        try
        {
            var result = await Application().AcquireTokenForClient([options.Value.Scope])
                .WithForceRefresh(isRefused)
                .ExecuteAsync(cancellationToken);
            return result.AccessToken;
        }
        catch (MsalException exception)
        {
            LogFailed(logger, exception.ErrorCode);
            throw new SendFailedException("There is no token for the connector.", status: null, exception);
        }
    }

    /// <inheritdoc />
    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);

    private IConfidentialClientApplication Application()
    {
        lock (_gate)
        {
            return _application ??= Create();
        }
    }

    private IConfidentialClientApplication Create()
    {
        var (me, settings) = (identity.Value, options.Value);
        // The authority is what the operator set, so asking Microsoft whether it is one would only add a call.
        var builder = ConfidentialClientApplicationBuilder.Create(me.AppId)
            .WithAuthority($"{settings.Authority.TrimEnd('/')}/{me.TenantId}", validateAuthority: false)
            .WithInstanceDiscovery(enableInstanceDiscovery: false)
            .WithHttpClientFactory(this);
        return string.IsNullOrEmpty(settings.CertificatePath)
            ? builder.WithClientSecret(settings.ClientSecret).Build()
            : builder.WithCertificate(Certificate(settings)).Build();
    }

    private static X509Certificate2 Certificate(ConnectorOptions settings) =>
        X509CertificateLoader.LoadPkcs12FromFile(settings.CertificatePath!, settings.CertificatePassword);

    [LoggerMessage(LogLevel.Error, "No token for the connector could be had: {ErrorCode}.")]
    private static partial void LogFailed(ILogger logger, string errorCode);
}
