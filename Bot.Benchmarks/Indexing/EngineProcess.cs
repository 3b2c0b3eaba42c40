namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>One engine measured in this process, which has nothing else to do.</summary>
internal static class EngineProcess
{
    /// <summary>The verb that starts it.</summary>
    public const string Verb = "indexing-engine";

    private const int LargestForBm25 = 200_000;

    /// <summary>The engines, the product's own first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["product", "bm25", "lucene", "sqlite", "postgres"];

    /// <summary>Prints the engine's row, then what else there is to say of it, a line each.</summary>
    public static void Run(string name, string folder, string what, TextWriter output)
    {
        var set = BenchmarkSet.Read(folder, what);
        var scratch = Directory.CreateTempSubdirectory("cchcbot-benchmark-").FullName;
        try
        {
            if (WhyNot(name, set.Count) is { } reason)
            {
                output.WriteLine($"| {name} | skipped: {reason} |");
                return;
            }

            using var engine = Create(name, scratch);
            output.WriteLine(EngineMeasurement.Run(engine, set));
            if (engine is ProductEngine product)
            {
                output.WriteLine(HostileQuestions.Measure(product, set));
                output.WriteLine(LiveIndex.Measure(product, set));
            }
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static string? WhyNot(string name, int count) => name switch
    {
        "bm25" when count > LargestForBm25 => "scores every passage",
        "postgres" when PostgresServer.FindPrograms() is null => "PostgreSQL is not installed",
        _ => null,
    };

    private static IPassageEngine Create(string name, string scratch) => name switch
    {
        "product" => new ProductEngine(scratch),
        "bm25" => new PlainBm25Engine(),
        "lucene" => new StandardLuceneEngine(scratch),
        "sqlite" => new SqliteFtsEngine(scratch),
        "postgres" => new PostgresFtsEngine(scratch),
        _ => throw new ArgumentException($"No engine {name}.", nameof(name)),
    };
}
