using System.Text.Json.Nodes;
using CchcBot.Bot.Commands;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Checking;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Review;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

/// <summary>A department's documents against what a person reads out of them, field by field.</summary>
public sealed class DepartmentDocumentsTests
{
    private static readonly string[] Scalars =
        ["number", "symbol", "kind", "issuer", "parent", "place", "issuedOn", "issuedOnText", "subject", "addressees", "distribution", "signer", "urgency", "handling"];

    [Fact]
    public async Task Every_header_field_reads_as_labelled() => await CompareAsync((label, read) => Scalars.SelectMany(field => Differences(field, label, read)));

    [Fact]
    public async Task Every_clause_reads_as_labelled() => await CompareAsync((label, read) => Differences("clauses", label, read));

    [Fact]
    public async Task Every_assignment_names_clause_units_and_deadline_as_labelled() => await CompareAsync((label, read) => Set("assignments", label, read, AssignmentKey));

    [Fact]
    public async Task Every_labelled_citation_is_read() => await CompareAsync((label, read) =>
        Keys(label, "references", ReferenceKey).Except(Keys(read, "references", ReferenceKey)).Select(key => $"references: {key} is missing"));

    [Fact]
    public async Task The_warnings_are_those_labelled() => await CompareAsync((label, read) => Set("warnings", label, read, warning => Text(warning["code"])));

    [Fact]
    public async Task The_letter_alone_warns_of_what_is_not_loaded()
    {
        var file = Path.Combine(Corpus.Find("corpus/department"), "documents", "seed-directive.txt");
        var document = await ReadAsync(file);

        var written = JsonNode.Parse(Written(document!, Catalog([document!])))!;

        var label = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Corpus.Find("corpus/department/labels-seed-only"), "seed-directive.expected.json"), TestContext.Current.CancellationToken))!;
        Set("warnings", label, written, warning => Text(warning["code"])).ShouldBeEmpty();
    }

    private static string Written(OfficialDocument document, DocumentCatalog catalog) =>
        DocumentJson.Write(new ShownDocument(document, "", VersionState.InForce, [], [.. document.Warnings, .. LibraryChecks.Of(document, catalog)]));

    private static async Task CompareAsync(Func<JsonNode, JsonNode, IEnumerable<string>> compare)
    {
        var folder = Corpus.Find("corpus/department");
        var documents = new List<OfficialDocument>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "documents")).Order(StringComparer.Ordinal))
        {
            if (await ReadAsync(file) is { } document)
            {
                documents.Add(document);
            }
        }

        var catalog = Catalog(documents);
        var differences = new List<string>();
        foreach (var document in documents)
        {
            var name = Path.GetFileNameWithoutExtension(document.FileName);
            var label = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "labels", name + ".expected.json"), TestContext.Current.CancellationToken))!;
            var read = JsonNode.Parse(Written(document, catalog))!;
            differences.AddRange(compare(label, read).Select(difference => $"{name}: {difference}"));
        }

        documents.ShouldNotBeEmpty();
        differences.ShouldBeEmpty();
    }

    private static async Task<OfficialDocument?> ReadAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var outcome = await new FileReader(new ReadingOptions()).ReadAsync(Path.GetFileName(file), bytes, TestContext.Current.CancellationToken);
        var content = outcome.ShouldBeOfType<ReadingOutcome.Read>().Content;
        return SecrecyGate.FindMark(content) is null ? DocumentParser.Parse(Path.GetFileName(file), Path.GetFileName(file), content) : null;
    }

    private static DocumentCatalog Catalog(IEnumerable<OfficialDocument> documents) =>
        new([.. documents.Select(document => new StoredDocument(document, document.Id, DateTimeOffset.UnixEpoch))]);

    private static IEnumerable<string> Differences(string field, JsonNode label, JsonNode read)
    {
        if (label.AsObject().ContainsKey(field) && !JsonNode.DeepEquals(label[field], read[field]))
        {
            yield return $"{field}: want {label[field]?.ToJsonString()}, read {read[field]?.ToJsonString()}";
        }
    }

    private static IEnumerable<string> Set(string field, JsonNode label, JsonNode read, Func<JsonNode, string> key)
    {
        var (want, got) = (Keys(label, field, key), Keys(read, field, key));
        return want.Except(got).Select(item => $"{field}: {item} is missing").Concat(got.Except(want).Select(item => $"{field}: {item} is too much"));
    }

    private static List<string> Keys(JsonNode document, string field, Func<JsonNode, string> key) => [.. document[field]!.AsArray().Select(item => key(item!))];

    private static string AssignmentKey(JsonNode assignment) =>
        $"{assignment["clause"]} {assignment["assignees"]!.ToJsonString()} {assignment["supporting"]!.ToJsonString()} {assignment["circulation"]} {Text(assignment["deadline"]?["date"])} {Text(assignment["deadline"]?["rule"])} {Text(assignment["deadline"]?["recurrence"])}";

    private static string ReferenceKey(JsonNode reference) =>
        $"{reference["number"]} {reference["kind"]} {Text(reference["issuedOn"])} {Text(reference["issuer"])} {reference["clause"]}";

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
