using System.CommandLine;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Commands;

/// <summary><c>teams-package</c>: the application's package for Teams, made for one registration and one host. It needs no store.</summary>
internal static class TeamsPackageVerb
{
    private const string DraftId = "00000000-0000-0000-0000-000000000000";
    private const string DraftHost = "bot.example";
    private const string ManifestName = "manifest.json";

    /// <summary>Zip files know no time before this; the same values make the same bytes.</summary>
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where the draft stands: beside the program.</summary>
    public static string DraftFolder { get; } = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");

    /// <summary>The command <c>teams-package</c>.</summary>
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "Mã ứng dụng (client id) đã đăng ký trong Microsoft Entra.", Required = true };
        var host = new Option<string>("--host") { Description = "Tên miền của trợ lý, ví dụ troly.tinh.gov.vn.", Required = true };
        var file = new Option<string>("--out") { Description = "Tệp .zip sẽ ghi.", Required = true };
        var developer = new Option<string?>("--developer") { Description = "Tên đơn vị vận hành, tối đa 32 ký tự." };
        var version = new Option<string?>("--app-version") { Description = "Phiên bản gói; tăng lên mỗi lần cập nhật." };
        var command = new Command("teams-package", "Tạo gói ứng dụng Teams (.zip) cho cơ quan.") { appId, host, file, developer, version };
        command.SetAction((call, token) => RunAsync(
            new TeamsPackageOrder(call.GetValue(appId)!, call.GetValue(host)!, call.GetValue(developer), call.GetValue(version)),
            DraftFolder,
            call.GetValue(file)!,
            new VerbOutput(call.InvocationConfiguration.Output, call.InvocationConfiguration.Error, Environment.CurrentDirectory),
            token));
        return command;
    }

    /// <summary>Writes the package; wrong values are refused in one line and nothing is written.</summary>
    public static async Task<int> RunAsync(
        TeamsPackageOrder order, string draftFolder, string file, VerbOutput output, CancellationToken cancellationToken)
    {
        var path = output.Resolve(file);
        if ((order.FindProblem() ?? FindProblem(path)) is { } problem)
        {
            await output.Error.WriteLineAsync(problem);
            return ExitCode.WrongWords;
        }

        try
        {
            await File.WriteAllBytesAsync(path, await PackAsync(order, draftFolder, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await output.Error.WriteLineAsync($"Không ghi được gói Teams: {exception.Message}");
            return ExitCode.Failed;
        }

        await output.Out.WriteLineAsync($"Đã ghi gói Teams cho {order.Host} vào {path}. Đề nghị tải lên trung tâm quản trị Teams (mục Manage apps).");
        return ExitCode.Done;
    }

    private static string? FindProblem(string path) =>
        !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? "Tệp gói Teams cần có đuôi .zip."
        : Directory.Exists(Path.GetDirectoryName(path)) ? null
        : $"Không có thư mục {Path.GetDirectoryName(path)}.";

    private static async Task<byte[]> PackAsync(TeamsPackageOrder order, string draftFolder, CancellationToken cancellationToken)
    {
        using var package = new MemoryStream();
        await using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            await AddAsync(zip, ManifestName, Encoding.UTF8.GetBytes(await ManifestAsync(order, draftFolder, cancellationToken)), cancellationToken);
            foreach (var name in (string[])["color.png", "outline.png", "en.json"])
            {
                await AddAsync(zip, name, await File.ReadAllBytesAsync(Path.Combine(draftFolder, name), cancellationToken), cancellationToken);
            }
        }

        return package.ToArray();
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Moment;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }

    private static async Task<string> ManifestAsync(TeamsPackageOrder order, string draftFolder, CancellationToken cancellationToken)
    {
        var draft = await File.ReadAllTextAsync(Path.Combine(draftFolder, ManifestName), cancellationToken);
        var manifest = JsonNode.Parse(draft
            .Replace(DraftId, order.AppId.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace(DraftHost, order.Host.ToLowerInvariant(), StringComparison.Ordinal))!;
        if (order.Developer is { } developer)
        {
            manifest["developer"]!["name"] = developer;
        }

        if (order.Version is { } version)
        {
            manifest["version"] = version;
        }

        return manifest.ToJsonString(Readable);
    }
}
