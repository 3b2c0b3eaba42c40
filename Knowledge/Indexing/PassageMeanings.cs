using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// A second opinion on the order of what words found, by the meaning that an embedding model sees (véc-tơ ngữ nghĩa).
/// Never required: what the model has not been asked, or has not answered in time, keeps its order, and after a failure
/// the model is left alone for a minute. Safe for any number of threads.
/// </summary>
public sealed partial class PassageMeanings(IEmbeddingGenerator<string, Embedding<float>> generator, TimeProvider clock, ILogger<PassageMeanings> logger)
{
    /// <summary>How many of the first hits the model is asked about.</summary>
    internal const int Depth = 50;

    /// <summary>Keeps the first ranks from deciding alone: the usual constant of reciprocal rank fusion.</summary>
    private const double Damping = 60;

    private const int LongestText = 4000;
    private const int MostRemembered = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ulong, float[]> _vectors = new();
    private long _restUntil;

    /// <summary>Asks the model for what it was not asked yet, all in one call; a failure is logged and nothing more.</summary>
    public async Task LearnAsync(string question, IReadOnlyList<PassageHit> hits, CancellationToken cancellationToken)
    {
        var unknown = hits.Take(Depth).Select(TextOf).Prepend(question).Select(Cut).Distinct(StringComparer.Ordinal)
            .Where(text => text.Length > 0 && !_vectors.ContainsKey(TokenCode.Hash64(text))).ToList();
        if (hits.Count < 2 || unknown.Count == 0 || clock.GetUtcNow().UtcTicks < Interlocked.Read(ref _restUntil))
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            Remember(unknown, await generator.GenerateAsync(unknown, cancellationToken: both.Token));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _restUntil, (clock.GetUtcNow() + Rest).UtcTicks);
            LogUnanswered(logger, unknown.Count, exception.GetType().Name);
        }
    }

    /// <summary>The hits in the order that words and meaning agree on, by reciprocal rank; as they came where the model has not answered.</summary>
    public IReadOnlyList<PassageHit> Fuse(string question, IReadOnlyList<PassageHit> hits)
    {
        if (Find(question) is not { } asked)
        {
            return hits;
        }

        var byWords = hits.Take(Depth).Select((hit, rank) => (Hit: hit, Rank: rank, Nearness: Nearness(asked, Find(TextOf(hit))))).ToList();
        if (byWords.Exists(hit => hit.Nearness is null))
        {
            return hits;
        }

        var fused = byWords.OrderByDescending(hit => hit.Nearness)
            .Select((hit, rank) => (hit.Hit, Worth: (1 / (Damping + hit.Rank)) + (1 / (Damping + rank))))
            .OrderByDescending(hit => hit.Worth);

        // Scores stay in falling order, so that they can still be compared within the result.
        var scores = hits.Select(hit => hit.Score).OrderDescending().ToList();
        return [.. fused.Select(hit => hit.Hit).Concat(hits.Skip(Depth)).Select((hit, i) => hit with { Score = scores[i] })];
    }

    private static string TextOf(PassageHit hit) => $"{hit.Passage.Title}\n{hit.Passage.HeadingPath}\n{hit.Passage.Text}";

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text;

    private static double? Nearness(float[] one, float[]? other)
    {
        if (other?.Length != one.Length)
        {
            return null;
        }

        var product = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            product += one[i] * other[i];
        }

        return product;
    }

    private static float[] ToUnitLength(ReadOnlySpan<float> vector)
    {
        var length = 0.0;
        foreach (var value in vector)
        {
            length += value * value;
        }

        var unit = vector.ToArray();
        for (var i = 0; i < unit.Length && length > 0; i++)
        {
            unit[i] = (float)(unit[i] / Math.Sqrt(length));
        }

        return unit;
    }

    private float[]? Find(string text) => _vectors.GetValueOrDefault(TokenCode.Hash64(Cut(text)));

    private void Remember(List<string> texts, GeneratedEmbeddings<Embedding<float>> embeddings)
    {
        if (_vectors.Count + texts.Count > MostRemembered)
        {
            _vectors.Clear();
        }

        foreach (var (text, embedding) in texts.Zip(embeddings))
        {
            _vectors[TokenCode.Hash64(text)] = ToUnitLength(embedding.Vector.Span);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding model did not answer for {Texts} texts ({Failure}); it is left alone for a minute.")]
    private static partial void LogUnanswered(ILogger logger, int texts, string failure);
}
