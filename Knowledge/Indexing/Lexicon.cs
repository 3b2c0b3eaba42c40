using System.Buffers;
using System.Reflection;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// What is known of the language of questions besides the index: abbreviations (từ viết tắt) with what they stand
/// for, synonyms, and the words of asking. Read once from the data files beside this code.
/// </summary>
internal sealed class Lexicon
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private const double SynonymWeight = 0.4;
    private const string DataFolder = "CchcBot.Knowledge.Indexing.Data.";

    private Lexicon()
    {
        foreach (var line in Lines("abbreviations.txt"))
        {
            AddAbbreviation(line);
        }

        foreach (var line in Lines("synonyms.txt"))
        {
            AddSynonyms(line);
        }

        foreach (var line in Lines("stop-phrases.txt"))
        {
            StopPhrases.Add(VietnameseTokenizer.Tokenize(line), true);
        }
    }

    /// <summary>The lexicon that the product carries.</summary>
    public static Lexicon Default { get; } = new();

    /// <summary>What each short form stands for.</summary>
    public PhraseTable<IReadOnlyList<Token>> LongForms { get; } = new();

    /// <summary>How else each long form or word may be written.</summary>
    public PhraseTable<List<Variant>> Variants { get; } = new();

    /// <summary>Words of asking.</summary>
    public PhraseTable<bool> StopPhrases { get; } = new();

    /// <summary>Whether a short form could be a syllable typed without diacritics, so that only capitals tell it apart.</summary>
    public static bool CouldBeSyllable(Token shortForm) =>
        shortForm.Folded.Length < 4 && shortForm.Folded.AsSpan().ContainsAny(Vowels);

    private void AddAbbreviation(string line)
    {
        var (shortForm, longForm) = line.Split('=', 2, StringSplitOptions.TrimEntries) is [var left, var right]
            ? (VietnameseTokenizer.Tokenize(left), VietnameseTokenizer.Tokenize(right))
            : throw new InvalidDataException($"Not an abbreviation: {line}");
        LongForms.TryAdd(shortForm, longForm);
        if (shortForm is [{ IsMarked: true } single] && !CouldBeSyllable(single))
        {
            LongForms.TryAdd([single with { Exact = single.Folded }], longForm);
        }

        AddVariant(longForm, new Variant(shortForm, 1));
    }

    private void AddSynonyms(string line)
    {
        var group = line.Split('~', StringSplitOptions.TrimEntries).Select(VietnameseTokenizer.Tokenize).ToList();
        foreach (var one in group)
        {
            foreach (var other in group.Where(other => other != one))
            {
                AddVariant(one, new Variant(other, SynonymWeight));
            }
        }
    }

    private void AddVariant(IReadOnlyList<Token> phrase, Variant variant)
    {
        if (Variants.Find(phrase) is { } variants)
        {
            variants.Add(variant);
        }
        else
        {
            Variants.Add(phrase, [variant]);
        }
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(DataFolder + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
