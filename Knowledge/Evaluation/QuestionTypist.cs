using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Evaluation;

/// <summary>Types questions as hurried people do, the same way every time.</summary>
internal static class QuestionTypist
{
    private const int Seed = 20240223;
    private const string Keys = "abcdeghiklmnopqrstuvxy";

    /// <summary>The questions, typed so.</summary>
    public static IReadOnlyList<RetrievalQuestion> Type(IReadOnlyList<RetrievalQuestion> questions, QuestionTyping typing)
    {
        var random = new SeededRandom(Seed);
        return [.. questions.Select(question => question with { Text = Type(question.Text, typing, random) })];
    }

    private static string Type(string text, QuestionTyping typing, SeededRandom random)
    {
        var words = VietnameseText.Normalize(text).Split(' ');
        return string.Join(' ', words.Select((word, i) => typing switch
        {
            QuestionTyping.AsWritten => word,
            QuestionTyping.Undiacritised => VietnameseText.Fold(word),
            QuestionTyping.Half => i % 2 == 1 ? VietnameseText.Fold(word) : word,
            QuestionTyping.Typos => i % 3 == 2 ? Mistype(word, random) : word,
        }));
    }

    /// <summary>Drops, doubles, replaces or swaps one letter of a word of three characters or more.</summary>
    private static string Mistype(string word, SeededRandom random)
    {
        if (word.Length < 3)
        {
            return word;
        }

        var at = random.Next(word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => $"{word[..at]}{Keys[random.Next(Keys.Length)]}{word[(at + 1)..]}",
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }
}
