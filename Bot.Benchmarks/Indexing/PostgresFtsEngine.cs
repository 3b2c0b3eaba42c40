using Npgsql;
using NpgsqlTypes;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>PostgreSQL's full-text search with the simple configuration, a GIN index and ts_rank, any of the words.</summary>
internal sealed class PostgresFtsEngine : IPassageEngine
{
    private readonly PostgresServer _server;
    private readonly NpgsqlDataSource _source;

    /// <summary>An engine on a server of its own in a folder.</summary>
    public PostgresFtsEngine(string folder)
    {
        _server = new PostgresServer(folder);
        _source = NpgsqlDataSource.Create($"Host={folder};Username=postgres;Database=postgres;Command Timeout=600");
    }

    /// <inheritdoc />
    public string Name => "PostgreSQL FTS";

    /// <inheritdoc />
    public string Memory => "server";

    /// <inheritdoc />
    public long Bytes
    {
        get
        {
            using var command = _source.CreateCommand("SELECT pg_total_relation_size('passages')");
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <inheritdoc />
    public void Build(IEnumerable<BenchmarkPassage> passages)
    {
        Execute("CREATE UNLOGGED TABLE passages (id text, text text, body tsvector GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED)");
        using (var connection = _source.OpenConnection())
        using (var copy = connection.BeginBinaryImport("COPY passages (id, text) FROM STDIN BINARY"))
        {
            foreach (var passage in passages)
            {
                copy.StartRow();
                copy.Write(passage.Id, NpgsqlDbType.Text);
                copy.Write($"{passage.Title}\n{passage.Text}", NpgsqlDbType.Text);
            }

            copy.Complete();
        }

        Execute("CREATE INDEX ON passages USING gin (body)");
        Execute("VACUUM ANALYZE passages");
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Search(string question, int top)
    {
        using var command = _source.CreateCommand(
            "SELECT id FROM passages, to_tsquery('simple', $1) AS query WHERE body @@ query ORDER BY ts_rank(body, query) DESC LIMIT $2");
        command.Parameters.AddWithValue(string.Join(" | ", Words(question)));
        command.Parameters.AddWithValue(top);
        var found = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _source.Dispose();
        _server.Dispose();
    }

    private static string[] Words(string question) =>
        new string([.. question.Select(character => char.IsLetterOrDigit(character) ? character : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void Execute(string statement)
    {
        using var command = _source.CreateCommand(statement);
        command.ExecuteNonQuery();
    }
}
