namespace CchcBot.Bot.Channels.Teams;

/// <summary>What an operator sets for Teams.</summary>
internal sealed class TeamsOptions
{
    /// <summary>
    /// Hosts besides <c>*.sharepoint.com</c> that files people send are fetched from and files they accept are put to, each
    /// a name or <c>*.</c> and a name. Default none.
    /// </summary>
    public IList<string> FileHosts { get; set; } = [];

    /// <summary>Hosts whose links to documents are shown as cards, each a name. Default none.</summary>
    public IList<string> LinkHosts { get; set; } = [];

    /// <summary>The largest file that is fetched, in megabytes. Default 50, 1 to 500.</summary>
    public int MaxFileMegabytes { get; set; } = 50;

    /// <summary>Whether every property is within its range.</summary>
    public bool IsValid() => MaxFileMegabytes is >= 1 and <= 500 && FileHosts.Concat(LinkHosts).All(host => !string.IsNullOrWhiteSpace(host));
}
