using System.Text;

namespace CchcBot.Bot.Benchmarks.Fuzzing;

/// <summary>Makes inputs out of sound ones: the same seed makes the same inputs.</summary>
/// <param name="random">The source of all choices.</param>
public sealed class Mutation(Random random)
{
    private const int Longest = 200_000;
    private static readonly byte[] Edges = [0, 1, 9, 10, 13, 32, (byte)'(', (byte)')', (byte)'<', (byte)'>', (byte)'{', (byte)'}', (byte)'/', (byte)'\\', (byte)'"', 127, 128, 0xC3, 0xE1, 255];

    /// <summary>An input like one of a target's seeds, changed in one to twelve places.</summary>
    public byte[] Next(FuzzTarget target)
    {
        var input = target.Seeds[random.Next(target.Seeds.Count)].ToList();
        for (var changes = random.Next(1, 13); changes > 0; changes--)
        {
            Change(input, target);
        }

        return [.. input.Take(Longest)];
    }

    private void Change(List<byte> input, FuzzTarget target)
    {
        var at = random.Next(input.Count + 1);
        switch (random.Next(8))
        {
            case 0 when at < input.Count:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < input.Count:
                input[at] = Edges[random.Next(Edges.Length)];
                break;
            case 2:
                input.RemoveRange(at, Math.Min(random.Next(1, 64), input.Count - at));
                break;
            case 3:
                input.InsertRange(at, Part(input));
                break;
            case 4:
                input.InsertRange(at, Repeated(target));
                break;
            case 5:
                input.InsertRange(at, Part([.. target.Seeds[random.Next(target.Seeds.Count)]]));
                break;
            case 6 when random.Next(6) == 0:
                input.RemoveRange(at, input.Count - at);
                break;
            default:
                input.InsertRange(at, Encoding.UTF8.GetBytes(target.Words[random.Next(target.Words.Count)]));
                break;
        }
    }

    private List<byte> Part(List<byte> of)
    {
        var from = random.Next(of.Count + 1);
        return of.GetRange(from, Math.Min(random.Next(1, 200), of.Count - from));
    }

    private byte[] Repeated(FuzzTarget target)
    {
        var word = target.Words[random.Next(target.Words.Count)];
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(word, random.Next(2, random.Next(8) == 0 ? 3000 : 40))));
    }
}
