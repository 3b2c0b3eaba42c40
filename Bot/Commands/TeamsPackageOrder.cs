using System.Text.RegularExpressions;

namespace CchcBot.Bot.Commands;

/// <summary>What a Teams package is made for.</summary>
/// <param name="AppId">The application's registration with the directory.</param>
/// <param name="Host">The host name under which the bot is reached.</param>
/// <param name="Developer">Who answers for the application; null leaves the words of the draft.</param>
/// <param name="Version">The package's version; null leaves the draft's.</param>
internal sealed partial record TeamsPackageOrder(string AppId, string Host, string? Developer, string? Version)
{
    private const int LongestDeveloper = 32;
    private const int LongestHost = 253;

    /// <summary>What is wrong with the values, in one line for a person; null when nothing is.</summary>
    public string? FindProblem() =>
        !IsRegistration(AppId) ? $"Mã ứng dụng “{AppId}” không đúng; cần mã dạng xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx của ứng dụng đã đăng ký trong Microsoft Entra."
        : !IsHost(Host) ? $"Tên miền “{Host}” không đúng; cần tên miền đầy đủ mà Teams truy cập được qua HTTPS, không kèm https://, cổng hay đường dẫn (ví dụ troly.tinh.gov.vn)."
        : Developer is { } developer && !IsName(developer) ? $"Tên đơn vị vận hành cần từ 1 đến {LongestDeveloper} ký tự; hiện có {developer.Length} ký tự."
        : Version is { } version && !VersionNumber().IsMatch(version) ? $"Phiên bản “{version}” không đúng; cần dạng số.số.số, ví dụ 1.0.1."
        : null;

    private static bool IsRegistration(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool IsHost(string text) => text.Length <= LongestHost && HostName().IsMatch(text);

    private static bool IsName(string text) => text.Length <= LongestDeveloper && !string.IsNullOrWhiteSpace(text);

    /// <summary>Labels of letters, digits and hyphens, the last one no number: so no address, no port, no lone name.</summary>
    [GeneratedRegex(@"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HostName();

    [GeneratedRegex(@"^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VersionNumber();
}
