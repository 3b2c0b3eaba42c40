using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CchcBot.Bot.Benchmarks.Server;

/// <summary>
/// Plays labelled utterances (acknowledgements.jsonl) over HTTP against the real program, in order from an empty ledger:
/// each as an activity of Teams from its speaker, the card confirmed where one asks. What came of it is read from the
/// ledger and the answer.
/// </summary>
/// <param name="client">The running server, documents and roster loaded.</param>
/// <param name="dataFolder">Its data folder.</param>
/// <param name="people">Each speaker's identity with the directory, by e-mail address.</param>
internal sealed class UtteranceReplay(HttpClient client, string dataFolder, IReadOnlyDictionary<string, string> people)
{
    private static readonly string[] Buttons = ["acknowledgements/confirm", "acknowledgements/read"];

    private static readonly (string Words, string Outcome)[] Signs =
    [
        ("trưởng đơn vị hoặc người được ủy quyền thực hiện", "refused"), ("xác nhận thay", "refused"), ("không tìm thấy văn bản", "notFound"),
        ("vui lòng cho biết", "clarify"), ("Đã ghi nhận", "recorded"),
    ];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Members = ["unit", "informed", "total"];

    private readonly Dictionary<string, EmulatorConversation> _conversations = [];

    /// <summary>Plays a folder of the development data against a server of its own; prints each line and returns what went wrong.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string folder, int port, TextWriter output, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("cchcbot-replay-").FullName;
        try
        {
            var roster = Path.Combine(folder, "roster.csv");
            await BotProcess.RunVerbAsync(data, ["roster", "import", roster], cancellationToken);
            await BotProcess.RunVerbAsync(data, ["load", Path.Combine(folder, "documents")], cancellationToken);
            await using var server = await BotProcess.StartAsync(data, port, preload: null, cancellationToken);
            var replay = new UtteranceReplay(server.Client, data, ReadPeople(roster));
            return await replay.PlayAllAsync(Path.Combine(folder, "acknowledgements.jsonl"), output, cancellationToken);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static Dictionary<string, string> ReadPeople(string roster) => File.ReadLines(roster).Skip(1)
        .Select(line => line.Split(','))
        .Where(cells => cells.Length > 6)
        .ToDictionary(cells => cells[5], cells => cells[6], StringComparer.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<string>> PlayAllAsync(string file, TextWriter output, CancellationToken cancellationToken)
    {
        var wrong = new List<string>();
        foreach (var line in (await File.ReadAllLinesAsync(file, cancellationToken)).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var problems = await PlayAsync(json.RootElement, cancellationToken);
            var id = json.RootElement.GetProperty("id").GetString();
            await output.WriteLineAsync($"{(problems.Count == 0 ? "right" : "WRONG")} {id} {json.RootElement.GetProperty("utterance").GetString()}{string.Concat(problems.Select(problem => "\n      " + problem))}");
            wrong.AddRange(problems.Select(problem => $"{id}: {problem}"));
        }

        return wrong;
    }

    private async Task<List<string>> PlayAsync(JsonElement line, CancellationToken cancellationToken)
    {
        var conversation = line.TryGetProperty("after", out var after)
            ? _conversations[after.GetString()!]
            : new EmulatorConversation(client, "http://127.0.0.1:9", people[line.GetProperty("speaker").GetProperty("email").GetString()!]);
        _conversations[line.GetProperty("id").GetString()!] = conversation;
        var before = await ListAsync(cancellationToken);
        var reply = (await conversation.AskAsync(line.GetProperty("utterance").GetString()!, cancellationToken))[0]!;
        var text = reply["text"]!.ToString();
        foreach (var verb in Buttons)
        {
            if (EmulatorConversation.FindButton(reply, verb) is { } button)
            {
                text = (await conversation.PressAsync(verb, button["data"], cancellationToken))["value"]!.ToJsonString(Readable);
            }
        }

        var ledger = await ListAsync(cancellationToken);
        return [.. Compare(line, Outcome(before, ledger, text), text, [.. ledger.Skip(before.Count)])];
    }

    private async Task<List<JsonNode>> ListAsync(CancellationToken cancellationToken)
    {
        var output = await BotProcess.RunVerbAsync(dataFolder, ["acknowledgements", "--json"], cancellationToken);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static string Outcome(List<JsonNode> before, List<JsonNode> after, string reply)
    {
        if (after.Count > before.Count)
        {
            return "recorded";
        }

        return after.Count(entry => entry["withdrawnAt"] is not null) > before.Count(entry => entry["withdrawnAt"] is not null)
            ? "revoked"
            : Signs.FirstOrDefault(sign => reply.Contains(sign.Words, StringComparison.OrdinalIgnoreCase)).Outcome ?? "answered";
    }

    private static IEnumerable<string> Compare(JsonElement line, string outcome, string reply, List<JsonNode> recorded)
    {
        var expect = line.GetProperty("expect");
        var acceptable = expect.TryGetProperty("acceptable", out var list) ? Texts(list) : [expect.GetProperty("outcome").GetString()];
        if (!acceptable.Contains(outcome))
        {
            yield return $"{outcome} and not {string.Join('|', acceptable)}: {reply}";
        }

        foreach (var unit in Named(expect, "unitsMustInclude").Where(unit => !reply.Contains(unit!, StringComparison.Ordinal)))
        {
            yield return $"{unit} is not named";
        }

        foreach (var unit in Named(expect, "unitsMustNotInclude").Where(unit => reply.Contains(unit!, StringComparison.Ordinal)))
        {
            yield return $"{unit} is named";
        }

        foreach (var problem in recorded.Count == 0 ? [] : CompareRecorded(line, recorded))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> CompareRecorded(JsonElement line, List<JsonNode> recorded)
    {
        var expect = line.GetProperty("expect");
        var documents = expect.TryGetProperty("documents", out var several) ? Texts(several) : [expect.GetProperty("document").GetString()];
        if (!documents.SequenceEqual(recorded.Select(entry => entry["document"]!.ToString())))
        {
            yield return "documents " + string.Join(' ', recorded.Select(entry => entry["document"]));
        }

        foreach (var member in Members.Where(member => expect.GetProperty(member).ToString() != (recorded[0][member]?.ToString() ?? "")))
        {
            yield return $"{member} {recorded[0][member]}";
        }

        if (!Days(line).Contains(recorded[0]["date"]!.ToString()))
        {
            yield return $"date {recorded[0]["date"]}";
        }

        var methods = expect.TryGetProperty("methodAnyOf", out var any) ? Texts(any) : [expect.GetProperty("method").GetString()];
        if (!methods.Contains(recorded[0]["method"]?.ToString()))
        {
            yield return $"method {recorded[0]["method"]}";
        }
    }

    /// <summary>The day as labelled; where it is that of saying, today, because the program's clock is the real one.</summary>
    private static IEnumerable<string?> Days(JsonElement line)
    {
        var date = line.GetProperty("expect").GetProperty("date").GetString();
        yield return date;
        if (date is null || date == line.GetProperty("saidOn").GetString())
        {
            yield return TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    private static List<string?> Named(JsonElement expect, string member) => expect.TryGetProperty(member, out var units) ? Texts(units) : [];

    private static List<string?> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString())];
}
