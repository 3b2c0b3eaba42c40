using CchcBot.Bot.Benchmarks.Answers;
using CchcBot.Bot.Benchmarks.Circulation;
using CchcBot.Bot.Benchmarks.Indexing;
using CchcBot.Bot.Benchmarks.Reading;
using CchcBot.Bot.Benchmarks.Server;
using CchcBot.Bot.Benchmarks.Storage;

switch (args)
{
    case ["indexing", _, ..]:
        await IndexingBenchmark.RunAsync(args[1..], Console.Out, CancellationToken.None);
        return 0;
    case [EngineProcess.Verb, var engine, var folder, var what]:
        EngineProcess.Run(engine, folder, what, Console.Out);
        return 0;
    case ["store-writer" or "append-store" or "kill-store" or "large-store", ..]:
        return await StorageBenchmarks.RunAsync(args, CancellationToken.None);
    case ["circulate" or "outbox-sender", ..]:
        return await CirculationBenchmarks.RunAsync(args, CancellationToken.None);
    case ["replay", var folder]:
        return Math.Min(1, (await UtteranceReplay.RunAsync(Path.GetFullPath(folder), Random.Shared.Next(20_000, 60_000), Console.Out, CancellationToken.None)).Count);
    case ["answers", ..]:
        return await AnswerBenchmarks.RunAsync(args, Console.Out, CancellationToken.None);
    case ["reading", _, ..] or ["fuzz", ..]:
        return await ReadingCommands.RunAsync(args, Console.Out, CancellationToken.None);
    case ["turns" or "activities" or "kill-server" or "scripted-model", ..]:
        return await ServerBenchmarks.RunAsync(args, CancellationToken.None);
    default:
        Console.Error.WriteLine("indexing DIR [COUNT…]                     how long indexing and asking take, beside other engines");
        Console.Error.WriteLine("reading DIR…                              how fast and how well files are read, beside other programs");
        Console.Error.WriteLine("answers [COUNT]                           how long answers take by rules alone over so many invented documents");
        Console.Error.WriteLine("answers pairs DATA QUESTIONS [SEED]       200 random pairs of questions in one conversation, beside the same asked alone");
        Console.Error.WriteLine("fuzz [--minutes N] [--target NAME] [--seed N] [--out DIR]   gives readers and parsers damaged inputs, and keeps those they do not bear");
        Console.Error.WriteLine("append-store                              how long an append takes, with 1 and 50 callers");
        Console.Error.WriteLine("large-store COUNT                         how a store of that many documents opens, lists and verifies");
        Console.Error.WriteLine("kill-store [--rounds N] [--writers N] [--preload LIB]   kills a writing process, and counts what is lost");
        Console.Error.WriteLine("circulate [PEOPLE]                        circulates to many people over a bad channel, killed ten times");
        Console.Error.WriteLine("replay DIR                                plays DIR/acknowledgements.jsonl over HTTP, documents and roster loaded");
        Console.Error.WriteLine("scripted-model honest|adversarial         serves a scripted language model; writes the settings with which `ask` uses it");
        Console.Error.WriteLine("activities DIR [SECONDS]                  500 activities a second, beside the official SDK; DIR is OfficialSdk");
        Console.Error.WriteLine("turns                                     a turn's time, with 1 and 50 conversations at once");
        Console.Error.WriteLine("kill-server [--rounds N] [--preload LIB]  kills the server while people acknowledge, and counts what is lost");
        return 2;
}
