using System.Globalization;
using System.Text.Json;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Features.Acknowledgements;

/// <summary>The headers of the department's documents as their labels give them, so that no reading stands between.</summary>
internal static class LabelledDocuments
{
    public static IEnumerable<DocumentStored> Read() =>
        Directory.GetFiles(Corpus.Find("corpus/department/labels"), "*.json").Order(StringComparer.Ordinal).Select(ReadFile);

    private static DocumentStored ReadFile(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var label = json.RootElement;
        var id = Path.GetFileName(path).Split('.')[0];
        var document = new OfficialDocument
        {
            Id = id,
            FileName = id,
            Text = "",
            Number = Text(label, "number") is { } number ? Number(number) : null,
            Notation = Text(label, "symbol"),
            Type = Text(label, "kind") is { } kind ? DocumentType.FindByAbbreviation(kind) : null,
            Issuer = Text(label, "issuer"),
            IssuedOn = Date(label),
            Addressees = Texts(label, "addressees"),
            Distribution = [.. Items(label, "distribution").Select(line => new Recipient(Text(line, "to")!, Text(line, "purpose")))],
            References = [.. Items(label, "references").Where(reference => Text(reference, "number")?.Contains('/', StringComparison.Ordinal) == true).Select(Reference)],
            Assignments = [.. Items(label, "assignments").Select(Assignment)],
        };
        return new DocumentStored(document, "hash-of-" + id) { Key = id, At = default };
    }

    private static DocumentReference Reference(JsonElement reference) => new(
        Number(Text(reference, "number")!), null, Date(reference), Text(reference, "issuer"),
        Enum.Parse<DocumentRelation>(Text(reference, "relation") ?? "cites", ignoreCase: true), ProvisionPath.Lead);

    private static Assignment Assignment(JsonElement assignment) => new(
        ProvisionPath.Lead, Texts(assignment, "assignees"), Texts(assignment, "supporting"), "", null, null,
        assignment.TryGetProperty("circulation", out var circulation) && circulation.ValueKind == JsonValueKind.True);

    private static DocumentNumber Number(string printed)
    {
        var slash = printed.IndexOf('/', StringComparison.Ordinal);
        return new DocumentNumber(int.Parse(printed[..slash], CultureInfo.InvariantCulture), "", null, printed[(slash + 1)..], printed);
    }

    private static DateOnly? Date(JsonElement element) =>
        DateOnly.TryParseExact(Text(element, "issuedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static List<JsonElement> Items(JsonElement element, string member) =>
        element.TryGetProperty(member, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray()] : [];

    private static List<string> Texts(JsonElement element, string member) => [.. Items(element, member).Select(item => item.GetString()!)];

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
