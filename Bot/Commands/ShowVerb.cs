using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Commands;

/// <summary><c>show ID|NUMBER</c>: one document as it was read and corrected; <c>--all --json DIR</c>: every one into a folder.</summary>
internal sealed class ShowVerb(IKnowledgeStore store, DocumentLibrary library, DocumentVersions versions)
{
    /// <summary>Shows one document.</summary>
    public async Task<int> RunAsync(string name, bool json, VerbOutput output)
    {
        var catalog = library.GetCatalog();
        if (await NamedDocument.FindAsync(catalog, name, output) is not { } header)
        {
            return ExitCode.Failed;
        }

        var shown = ShownDocument.Of(store.FindDocument(header.Id)!, catalog, versions);
        await output.Out.WriteLineAsync(json ? DocumentJson.Write(shown) : DocumentText.Of(shown));
        return ExitCode.Done;
    }

    /// <summary>
    /// Writes every document as <c>NAME.json</c>, NAME being the file's name without its ending; versions that wait for a person too,
    /// since their files were loaded.
    /// </summary>
    public async Task<int> WriteAllAsync(string folder, VerbOutput output, CancellationToken cancellationToken)
    {
        var catalog = library.GetCatalog();
        var target = Directory.CreateDirectory(output.Resolve(folder)).FullName;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var shown = catalog.Documents.Select(header => ShownDocument.Of(store.FindDocument(header.Id)!, catalog, versions))
            .Concat(versions.ListAwaiting().Select(version => ShownDocument.Of(version, versions.Read(version), catalog)));
        foreach (var one in shown)
        {
            // Two files of one name come from different folders.
            var name = Path.GetFileNameWithoutExtension(one.Document.FileName);
            var path = Path.Combine(target, (names.Add(name) ? name : $"{name}-{one.Version[..16]}") + ".json");
            await File.WriteAllTextAsync(path, DocumentJson.Write(one), cancellationToken);
            await output.Out.WriteLineAsync(path);
        }

        return ExitCode.Done;
    }
}
