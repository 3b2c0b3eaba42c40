using System.Text.Json.Nodes;

namespace CchcBot.Bot.Tests.Manifests;

public sealed class TeamsManifestTests
{
    private static readonly string Folder = Path.Combine(Corpus.RepositoryRoot(), "manifests", "teams");

    [Fact]
    public async Task The_manifest_and_its_translation_satisfy_the_official_schemas()
    {
        var (code, output) = await NodeTools.RunAsync(
            "validate-manifest.cjs",
            "MicrosoftTeams.schema.json", Path.Combine(Folder, "manifest.json"),
            "MicrosoftTeams.Localization.schema.json", Path.Combine(Folder, "en.json"));

        output.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_manifest_that_is_wrong_is_told_so()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("cchcbot-manifest-").FullName, "manifest.json");
        var manifest = Read("manifest.json");
        manifest["name"]!["short"] = new string('x', 31);
        await File.WriteAllTextAsync(file, manifest.ToJsonString(), TestContext.Current.CancellationToken);

        var (code, output) = await NodeTools.RunAsync("validate-manifest.cjs", "MicrosoftTeams.schema.json", file);

        code.ShouldBe(1);
        output.ShouldContain("/name/short");
    }

    [Theory]
    [InlineData("color", 192)]
    [InlineData("outline", 32)]
    public async Task An_icon_is_what_its_drawing_comes_to(string name, int size)
    {
        var drawn = Path.Combine(Directory.CreateTempSubdirectory("cchcbot-icon-").FullName, "icon.png");

        var (code, output) = await NodeTools.RunAsync("render-icon.cjs", Path.Combine(Folder, $"{name}.svg"), drawn);

        code.ShouldBe(0, output);
        var kept = await File.ReadAllBytesAsync(Path.Combine(Folder, $"{name}.png"), TestContext.Current.CancellationToken);
        kept.ShouldBe(await File.ReadAllBytesAsync(drawn, TestContext.Current.CancellationToken));
        (ReadSize(kept, 16), ReadSize(kept, 20)).ShouldBe((size, size));
    }

    [Fact]
    public void Every_text_that_people_see_is_translated()
    {
        var manifest = Read("manifest.json");
        var translated = Read("en.json").AsObject().Select(text => text.Key).Where(key => key != "$schema").Order(StringComparer.Ordinal);

        translated.ShouldBe(Texts(manifest).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts(JsonNode manifest)
    {
        foreach (var key in (string[])["name.short", "name.full", "description.short", "description.full"])
        {
            yield return key;
        }

        foreach (var (list, i) in manifest["bots"]![0]!["commandLists"]!.AsArray().Select((list, i) => (list!, i)))
        {
            for (var command = 0; command < list["commands"]!.AsArray().Count; command++)
            {
                yield return $"bots[0].commandLists[{i}].commands[{command}].title";
                yield return $"bots[0].commandLists[{i}].commands[{command}].description";
            }
        }

        foreach (var (command, i) in manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select((command, i) => (command!, i)))
        {
            yield return $"composeExtensions[0].commands[{i}].title";
            yield return $"composeExtensions[0].commands[{i}].description";
            for (var parameter = 0; parameter < (command["parameters"]?.AsArray().Count ?? 0); parameter++)
            {
                yield return $"composeExtensions[0].commands[{i}].parameters[{parameter}].title";
                yield return $"composeExtensions[0].commands[{i}].parameters[{parameter}].description";
            }
        }

        foreach (var i in manifest["staticTabs"]!.AsArray().Index().Where(tab => tab.Item!["name"] is not null).Select(tab => tab.Index))
        {
            yield return $"staticTabs[{i}].name";
        }
    }

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;

    private static int ReadSize(byte[] picture, int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(offset));
}
