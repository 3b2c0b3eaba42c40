using CchcBot.Bot.Benchmarks.Indexing;

switch (args)
{
    case ["indexing", _, ..]:
        IndexingBenchmark.Run(args[1..], Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Name a benchmark: indexing DIR [COUNT…]");
        return 2;
}
