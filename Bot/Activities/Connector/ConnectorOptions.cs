namespace CchcBot.Bot.Activities.Connector;

/// <summary>How the bot proves to the channels' connector who it is, and where it may do so.</summary>
internal sealed class ConnectorOptions
{
    /// <summary>The secret of the bot's application. This or <see cref="CertificatePath"/> is needed with an application id.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>A PKCS #12 file with the certificate of the bot's application; preferred to the secret.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of <see cref="CertificatePath"/>. Default none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Who issues tokens for the connector; https. Default the public cloud's Microsoft Entra.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What the tokens are for. Default the public cloud's connector.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>How many calls a second go to one tenant of Teams. Default 20, 1 to 50.</summary>
    public int TenantPerSecond { get; set; } = 20;

    /// <summary>
    /// Hosts that are sent the token besides those of the public cloud, each a name or <c>*.</c> and a name. Default none.
    /// </summary>
    public IList<string> ServiceHosts { get; set; } = [];
}
