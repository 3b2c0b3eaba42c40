using System.Text.Json;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Phrasing;

/// <summary>
/// A question in the rules' own structure, as a model understood it. Documents, unit and numbers are taken from the
/// question itself and never from the model; of the topic at least half is the asker's own words.
/// </summary>
internal sealed partial record QuestionRewrite
{
    private const int LongestTopic = 12;

    private QuestionRewrite(string text, IReadOnlyList<string> addedWords, bool isRespelling) =>
        (Text, AddedWords, IsRespelling) = (text, addedWords, isRespelling);

    /// <summary>The question in words that the rules read.</summary>
    public string Text { get; }

    /// <summary>The folded words of the topic that the asker did not say; they have to stand in what is answered.</summary>
    public IReadOnlyList<string> AddedWords { get; }

    /// <summary>Whether it has every word of the question, at most spelled out or put right; else it may ask something else.</summary>
    public bool IsRespelling { get; }

    /// <summary>What the model's JSON comes to; null when it is none, or says what the question does not.</summary>
    public static QuestionRewrite? Parse(string said, QuestionReading reading)
    {
        if (Braces().Match(said) is not { Success: true } match || Read(match.Value) is not { Topic: not null } given)
        {
            return null;
        }

        var topic = VietnameseText.FoldedWords(given.Topic);
        var asked = VietnameseText.FoldedWords(reading.Text).ToHashSet(StringComparer.Ordinal);
        var explained = Respelling.Explain(VietnameseText.FoldedWords(reading.TopicText), topic);
        var added = topic.Where((word, place) => !asked.Contains(word) && explained?.Contains(place) != true).ToList();
        var isHeld = topic.Count is > 0 and <= LongestTopic && added.Count * 2 <= topic.Count && !added.Exists(word => word.Any(char.IsDigit));
        return isHeld && Wording(given, reading) is { } text ? new QuestionRewrite(text, added, explained is not null) : null;
    }

    private static string? Wording(Form given, QuestionReading reading)
    {
        var topic = NotAWord().Replace(VietnameseText.Normalize(given.Topic!), " ").Trim();
        var document = reading.Mentions.Count > 0 ? $" theo {reading.Text.Substring(reading.Mentions[0].Start, reading.Mentions[0].Length).Trim()}" : "";
        var unit = reading.Asker?.Name ?? (reading.SpeaksOfOwnUnit ? "Đơn vị tôi" : null);
        return given.Asks switch
        {
            "duties" when unit is not null => $"{unit} phải làm gì về {topic}{document}?",
            "deadline" => $"Thời hạn {topic}{document} là khi nào?",
            "who" => $"Đơn vị nào chủ trì {topic}{document}?",
            "content" => $"Quy định về {topic}{document}?",
            _ => null,
        };
    }

    private static Form? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Form>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\{[^{}]{1,2000}\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Braces();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}%/.-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotAWord();

    private sealed record Form(string? Asks, string? Topic);
}
