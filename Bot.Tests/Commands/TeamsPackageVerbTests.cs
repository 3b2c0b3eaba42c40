using System.IO.Compression;
using System.Text.Json.Nodes;
using CchcBot.Bot.Commands;

namespace CchcBot.Bot.Tests.Commands;

public sealed class TeamsPackageVerbTests : IDisposable
{
    private const string AppId = "6f1f3c1e-8a52-4a0f-9a55-0d8f6b2c7e11";

    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-teams-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_package_holds_the_manifest_for_the_registration_and_the_host()
    {
        (await RunAsync(new TeamsPackageOrder(AppId.ToUpperInvariant(), "TroLy.tinh.gov.vn", "Sở Nội vụ", "1.2.0"))).ShouldBe(ExitCode.Done);

        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(_folder, "goi.zip"), TestContext.Current.CancellationToken);
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["manifest.json", "color.png", "outline.png", "en.json"]);
        await using var stream = await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken);
        var manifest = (await JsonNode.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken))!;
        manifest["id"]!.GetValue<string>().ShouldBe(AppId);
        manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(AppId);
        manifest["webApplicationInfo"]!["resource"]!.GetValue<string>().ShouldBe($"api://troly.tinh.gov.vn/{AppId}");
        manifest["validDomains"]![0]!.GetValue<string>().ShouldBe("troly.tinh.gov.vn");
        manifest["developer"]!["name"]!.GetValue<string>().ShouldBe("Sở Nội vụ");
        manifest["version"]!.GetValue<string>().ShouldBe("1.2.0");
        manifest.ToJsonString().ShouldNotContain("bot.example");
        manifest.ToJsonString().ShouldNotContain("00000000-0000");
    }

    [Fact]
    public async Task The_package_of_the_same_values_is_the_same()
    {
        var order = new TeamsPackageOrder(AppId, "troly.tinh.gov.vn", null, null);
        await RunAsync(order, "a.zip");
        await RunAsync(order, "b.zip");

        (await ReadAsync("a.zip")).ShouldBe(await ReadAsync("b.zip"));
    }

    [Fact]
    public async Task The_package_satisfies_the_official_schema()
    {
        await RunAsync(new TeamsPackageOrder(AppId, "troly.tinh.gov.vn", null, null));
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(_folder, "goi.zip"), Path.Combine(_folder, "goi"), TestContext.Current.CancellationToken);

        var (code, output) = await NodeTools.RunAsync(
            "validate-manifest.cjs", "MicrosoftTeams.schema.json", Path.Combine(_folder, "goi", "manifest.json"));

        output.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Theory]
    [InlineData("", "troly.tinh.gov.vn", null, null, "Mã ứng dụng")]
    [InlineData("00000000-0000-0000-0000-000000000000", "troly.tinh.gov.vn", null, null, "Mã ứng dụng")]
    [InlineData("6f1f3c1e8a524a0f9a550d8f6b2c7e11", "troly.tinh.gov.vn", null, null, "Mã ứng dụng")]
    [InlineData(AppId, "https://troly.tinh.gov.vn", null, null, "Tên miền")]
    [InlineData(AppId, "troly.tinh.gov.vn:443", null, null, "Tên miền")]
    [InlineData(AppId, "localhost", null, null, "Tên miền")]
    [InlineData(AppId, "10.0.0.5", null, null, "Tên miền")]
    [InlineData(AppId, "troly.tinh.gov.vn\",\"x", null, null, "Tên miền")]
    [InlineData(AppId, "troly.tinh.gov.vn", "", null, "Tên đơn vị vận hành")]
    [InlineData(AppId, "troly.tinh.gov.vn", "Văn phòng Ủy ban nhân dân tỉnh Ví Dụ", null, "Tên đơn vị vận hành")]
    [InlineData(AppId, "troly.tinh.gov.vn", null, "1.2", "Phiên bản")]
    public async Task A_bad_value_is_refused_in_one_line_and_nothing_is_written(string appId, string host, string? developer, string? version, string words)
    {
        (await RunAsync(new TeamsPackageOrder(appId, host, developer, version))).ShouldBe(ExitCode.WrongWords);

        _error.ToString().TrimEnd().ShouldNotContain("\n");
        _error.ToString().ShouldStartWith(words);
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("goi.txt", ".zip")]
    [InlineData("khong-co/goi.zip", "thư mục")]
    public async Task A_place_that_does_not_fit_is_refused(string file, string words)
    {
        (await RunAsync(new TeamsPackageOrder(AppId, "troly.tinh.gov.vn", null, null), file)).ShouldBe(ExitCode.WrongWords);

        _error.ToString().ShouldContain(words);
    }

    private Task<int> RunAsync(TeamsPackageOrder order, string file = "goi.zip") => TeamsPackageVerb.RunAsync(
        order,
        Path.Combine(Corpus.RepositoryRoot(), "manifests", "teams"),
        file,
        new VerbOutput(_output, _error, _folder),
        TestContext.Current.CancellationToken);

    private Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(Path.Combine(_folder, name), TestContext.Current.CancellationToken);
}
