using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;

namespace CchcBot.Bot.Commands;

/// <summary>The one stored document that a person names by identity or number.</summary>
internal static class NamedDocument
{
    /// <summary>The document's header; null, with a line that says why, when none or several bear the name.</summary>
    public static async Task<OfficialDocument?> FindAsync(DocumentCatalog catalog, string name, VerbOutput output)
    {
        IReadOnlyList<OfficialDocument> found = catalog.Find(name) is { } document
            ? [document]
            : [.. catalog.ReadMentions(name).SelectMany(mention => catalog.Resolve(mention).Stored).Distinct()];
        if (found is [var only])
        {
            return only;
        }

        await output.Error.WriteLineAsync(found.Count == 0
            ? $"Không có văn bản nào mang mã hoặc số “{name}” trong kho."
            : $"Có {found.Count} văn bản mang số “{name}”; vui lòng dùng mã: {string.Join(", ", found.Select(one => one.Id))}.");
        return null;
    }
}
