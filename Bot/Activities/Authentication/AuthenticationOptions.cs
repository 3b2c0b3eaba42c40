namespace CchcBot.Bot.Activities.Authentication;

/// <summary>Who may send activities. Without <see cref="AppId"/> nobody may.</summary>
internal sealed class AuthenticationOptions
{
    /// <summary>The issuer of every channel's tokens.</summary>
    public const string ChannelIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of <see cref="ChannelIssuer"/> are announced.</summary>
    public const string ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where Microsoft Entra is.</summary>
    public const string EntraHost = "https://login.microsoftonline.com";

    /// <summary>The bot's application id, a GUID; null: every request is refused. Default null.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant that the bot's application is registered in, a GUID. Needed with <see cref="AppId"/>.</summary>
    public string? TenantId { get; set; }

    /// <summary>
    /// The tenants whose people may use the bot in Teams. Default none: no activity of Teams is taken. A channel
    /// that knows no tenants (Web Chat, Direct Line) is not concerned, unless its activity names one.
    /// </summary>
    public IList<string> AllowedTenants { get; set; } = [];

    /// <summary>
    /// Takes activities without any token, from this machine only. Only in Development and without
    /// <see cref="AppId"/>; anywhere else the program does not start. Default false.
    /// </summary>
    public bool DangerouslyAllowUnauthenticatedRequests { get; set; }

    /// <summary>Takes tokens of Microsoft Entra too: the Emulator with credentials, other bots. Only in Development. Default false.</summary>
    public bool AllowEntraCallers { get; set; }

    /// <summary>The applications besides the bot itself that may call with a token of Microsoft Entra. Default none.</summary>
    public IList<string> AllowedCallers { get; set; } = [];

    /// <summary>Where the channels' keys are announced; another place than the default only in Development and Test.</summary>
    public string MetadataUrl { get; set; } = ChannelMetadata;

    /// <summary>Microsoft Entra's address; another than the default only in Development and Test.</summary>
    public string EntraUrl { get; set; } = EntraHost;
}
