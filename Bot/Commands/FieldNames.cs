using System.Text.Json;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Bot.Commands;

/// <summary>The names by which verbs call a document's fields: those of the contract's "Document".</summary>
internal static class FieldNames
{
    private static readonly Dictionary<string, DocumentField> Names = Enum.GetValues<DocumentField>()
        .Select(field => (Name: JsonNamingPolicy.CamelCase.ConvertName(field.ToString()), Field: field))
        .Concat(
        [
            ("kind", DocumentField.Type), ("parent", DocumentField.ParentBody), ("signer", DocumentField.SignerName), ("signer.name", DocumentField.SignerName),
            ("signer.title", DocumentField.SignerTitle), ("signer.authority", DocumentField.SignerAuthority), ("assignees", DocumentField.LeadUnits),
        ])
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name.</summary>
    public static IEnumerable<string> All => Names.Keys;

    /// <summary>The field with this name, or null.</summary>
    public static DocumentField? Find(string name) => Names.TryGetValue(name, out var field) ? field : null;
}
