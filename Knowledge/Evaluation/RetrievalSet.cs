using System.Text.Json;

namespace CchcBot.Knowledge.Evaluation;

/// <summary>
/// Texts, questions and which text answers which question, in BEIR's form: <c>corpus.jsonl</c>, <c>queries.jsonl</c>
/// and <c>qrels.tsv</c> in one folder.
/// </summary>
/// <param name="Texts">The corpus.</param>
/// <param name="Questions">The questions that have an answer in it.</param>
public sealed record RetrievalSet(IReadOnlyList<RetrievalText> Texts, IReadOnlyList<RetrievalQuestion> Questions)
{
    /// <summary>Reads the three files of a folder.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not in BEIR's form; the message names file and line.</exception>
    public static RetrievalSet Read(string folder)
    {
        var answers = ReadAnswers(Path.Combine(folder, "qrels.tsv"));
        var texts = ReadLines(Path.Combine(folder, "corpus.jsonl"), json =>
            new RetrievalText(Text(json, "_id"), Optional(json, "title"), Text(json, "text")));
        var questions = ReadLines(Path.Combine(folder, "queries.jsonl"), json => (Id: Text(json, "_id"), Words: Text(json, "text")))
            .Where(question => answers.ContainsKey(question.Id))
            .Select(question => new RetrievalQuestion(question.Id, question.Words, answers[question.Id]));
        return new RetrievalSet(texts, [.. questions]);
    }

    private static Dictionary<string, HashSet<string>> ReadAnswers(string path)
    {
        var answers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (line, number) in File.ReadLines(path).Select((line, i) => (line, i + 1)).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 3)
            {
                throw new InvalidDataException($"{path}, line {number}: three columns are expected.");
            }

            if (cells[2].Trim() is not "0")
            {
                (answers.TryGetValue(cells[0], out var set) ? set : answers[cells[0]] = []).Add(cells[1]);
            }
        }

        return answers;
    }

    private static List<T> ReadLines<T>(string path, Func<JsonElement, T> create)
    {
        var items = new List<T>();
        foreach (var (line, number) in File.ReadLines(path).Select((line, i) => (line, i + 1)).Where(pair => pair.line.Length > 0))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                items.Add(create(json.RootElement));
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                throw new InvalidDataException($"{path}, line {number}: not in BEIR's form.", exception);
            }
        }

        return items;
    }

    private static string Text(JsonElement json, string property) =>
        json.GetProperty(property).GetString() ?? throw new InvalidOperationException($"{property} is null.");

    private static string Optional(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
