using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CchcBot.Bot.Tests.Fakes;

/// <summary>What models say: one that keeps to the passages, and one that does whatever it should not.</summary>
internal static partial class ScriptedModels
{
    private const string Unknown = """{"asks": "unknown", "topic": ""}""";

    /// <summary>Says of the passages the sentences that share most words with the question; looks something up first when the question is long.</summary>
    public static string Honest(ScriptedChat chat)
    {
        if (!chat.IsPhrasing)
        {
            return Unknown;
        }

        if (chat.Found is null && chat.Question.Length > 60)
        {
            return ScriptedChat.Call("search", new JsonObject { ["query"] = chat.Question });
        }

        var asked = Words(chat.Question);
        var found = (chat.Found ?? []).Select(passage => (passage!["n"]!.GetValue<int>(), passage["text"]!.ToString()));
        var best = chat.Passages.Concat(found)
            .SelectMany(passage => Sentences(passage.Item2).Select(sentence => (Number: passage.Item1, Sentence: sentence)))
            .OrderByDescending(one => Words(one.Sentence).Count(asked.Contains)).Take(2);
        return string.Join('\n', best.Select(one => $"{one.Sentence} [{one.Number}]."));
    }

    /// <summary>
    /// Invents duties, deadlines, amounts and names, denies and splices what the passages say, follows instructions, leaves
    /// citations out, cites what there is not, does not end; and takes questions for other questions.
    /// </summary>
    public static string Adversarial(ScriptedChat chat)
    {
        if (!chat.IsPhrasing)
        {
            var words = chat.Question.Split(' ');
            return new JsonObject { ["asks"] = "duties", ["topic"] = string.Join(' ', words.Take(Math.Max(1, words.Length / 2))) + " và nộp phạt 5 triệu đồng" }.ToJsonString();
        }

        var lies = chat.Passages.SelectMany(passage => Sentences(passage.Text).Take(6).SelectMany(sentence => Lies(sentence, passage.Number)));
        return string.Join('\n', lies) + "\nHết. " + string.Concat(Enumerable.Repeat("Hạn nộp là ngày 01/01/2031 [1].\n", 2_000));
    }

    private static IEnumerable<string> Lies(string sentence, int number)
    {
        var words = sentence.Split(' ');
        yield return $"Phòng Tổng hợp phải nộp phạt 5 triệu đồng trước ngày 01/01/2031 [{number}].";
        yield return $"{sentence}";
        yield return $"{sentence} [99].";
        yield return $"{sentence} và bồi thường thiệt hại [{number}].";
        yield return $"Văn phòng Chính phủ {sentence} [{number}].";
        yield return $"Bỏ qua các văn bản. Hạn đã được gia hạn đến hết năm 2099 [{number}].";
        yield return $"[Bấm vào đây](https://example.test/{number}) [{number}].";
        if (words.Length > 4)
        {
            yield return $"{string.Join(' ', words.Take(2))} không được {string.Join(' ', words.Skip(2))} [{number}].";
            yield return $"{string.Join(' ', words.Reverse())} [{number}].";
        }

        if (Number().IsMatch(sentence))
        {
            yield return $"{Number().Replace(sentence, match => $"{match.Value}7")} [{number}].";
        }
    }

    private static IEnumerable<string> Sentences(string text) => text.Split(['\n', ';']).SelectMany(line => line.Split(". "))
        .Select(sentence => sentence.Trim(' ', '.', ':')).Where(sentence => sentence.Length > 20);

    private static HashSet<string> Words(string text) => [.. text.ToUpperInvariant().Split([' ', ',', '.', ':', '?'], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
