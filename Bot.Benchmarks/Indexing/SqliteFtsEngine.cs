using Microsoft.Data.Sqlite;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>SQLite FTS5 with its unicode61 tokenizer and bm25, any of the words.</summary>
internal sealed class SqliteFtsEngine : IPassageEngine
{
    private readonly string _path;
    private readonly SqliteConnection _connection;

    /// <summary>An engine that writes to a file in a folder.</summary>
    public SqliteFtsEngine(string folder)
    {
        _path = Path.Combine(folder, "fts.db");
        _connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; PRAGMA mmap_size = 2000000000;");
        Execute("CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, text, tokenize = \"unicode61 remove_diacritics 0\")");
    }

    /// <inheritdoc />
    public string Name => "SQLite FTS5";

    /// <inheritdoc />
    public bool IsForManyThreads => false;

    /// <inheritdoc />
    public long Bytes => new FileInfo(_path).Length;

    /// <inheritdoc />
    public void Build(IEnumerable<BenchmarkPassage> passages)
    {
        using (var transaction = _connection.BeginTransaction())
        using (var command = _connection.CreateCommand())
        {
            command.CommandText = "INSERT INTO passages (id, text) VALUES ($id, $text)";
            var id = command.Parameters.Add("$id", SqliteType.Text);
            var text = command.Parameters.Add("$text", SqliteType.Text);
            foreach (var passage in passages)
            {
                id.Value = passage.Id;
                text.Value = $"{passage.Title}\n{passage.Text}";
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Search(string question, int top)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id FROM passages WHERE passages MATCH $query ORDER BY rank LIMIT $top";
        command.Parameters.AddWithValue("$query", string.Join(" OR ", Words(question).Select(word => $"\"{word}\"")));
        command.Parameters.AddWithValue("$top", top);
        var found = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private static string[] Words(string question) =>
        new string([.. question.Select(character => char.IsLetterOrDigit(character) ? character : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
