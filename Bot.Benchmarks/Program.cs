using CchcBot.Bot.Benchmarks.Indexing;
using CchcBot.Bot.Benchmarks.Storage;

switch (args)
{
    case ["indexing", _, ..]:
        IndexingBenchmark.Run(args[1..], Console.Out);
        return 0;
    case ["store-writer" or "append-store" or "kill-store", ..]:
        return await StorageBenchmarks.RunAsync(args, CancellationToken.None);
    default:
        Console.Error.WriteLine("indexing DIR [COUNT…]                     how long indexing and asking take, beside other engines");
        Console.Error.WriteLine("append-store                              how long an append takes, with 1 and 50 callers");
        Console.Error.WriteLine("kill-store [--rounds N] [--preload LIB]   kills a writing process, and counts what is lost");
        return 2;
}
