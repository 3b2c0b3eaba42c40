using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Commands;

/// <summary><c>show ID|NUMBER</c>: one document as it was read; <c>--all --json DIR</c>: every one into a folder.</summary>
internal sealed class ShowVerb(DocumentLibrary library)
{
    /// <summary>Shows one document.</summary>
    public async Task<int> RunAsync(string name, bool json, VerbOutput output)
    {
        var catalog = library.GetCatalog();
        var found = Find(catalog, name);
        if (found.Count != 1)
        {
            await output.Error.WriteLineAsync(found.Count == 0
                ? $"Không có văn bản nào mang mã hoặc số “{name}” trong kho."
                : $"Có {found.Count} văn bản mang số “{name}”; vui lòng dùng mã: {string.Join(", ", found.Select(document => document.Id))}.");
            return ExitCode.Failed;
        }

        var whole = library.Get(found[0].Id);
        await output.Out.WriteLineAsync(json ? DocumentJson.Write(whole, LibraryChecks.Of(whole, catalog)) : DocumentText.Of(whole, LibraryChecks.Of(whole, catalog)));
        return ExitCode.Done;
    }

    /// <summary>Writes every document as <c>NAME.json</c>, NAME being the file's name without its ending.</summary>
    public async Task<int> WriteAllAsync(string folder, VerbOutput output, CancellationToken cancellationToken)
    {
        var catalog = library.GetCatalog();
        var target = Directory.CreateDirectory(output.Resolve(folder)).FullName;
        foreach (var header in catalog.Documents)
        {
            var path = Path.Combine(target, Path.GetFileNameWithoutExtension(header.FileName) + ".json");
            var whole = library.Get(header.Id);
            await File.WriteAllTextAsync(path, DocumentJson.Write(whole, LibraryChecks.Of(whole, catalog)), cancellationToken);
            await output.Out.WriteLineAsync(path);
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<OfficialDocument> Find(DocumentCatalog catalog, string name) =>
        catalog.Find(name) is { } document
            ? [document]
            : [.. catalog.ReadMentions(name).SelectMany(mention => catalog.Resolve(mention).Stored).Distinct()];
}
