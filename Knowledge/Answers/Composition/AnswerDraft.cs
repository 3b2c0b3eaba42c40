using System.Text;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// An answer in the making. It takes a citation only of words that stand in the provision named: what cannot be
/// quoted cannot be said.
/// </summary>
internal sealed class AnswerDraft(bool isEnglish)
{
    private const int LongestQuote = 280;
    private readonly StringBuilder _text = new();
    private readonly List<Citation> _citations = [];
    private readonly List<string> _missing = [];
    private readonly List<string> _suggestions = [];
    private int _first;
    private int _rest;
    private int _shown;

    /// <summary>Whether the answer is to be in English.</summary>
    public bool IsEnglish { get; } = isEnglish;

    /// <summary>Whether anything was cited yet.</summary>
    public bool HasCitations => _citations.Count > 0;

    /// <summary>The Vietnamese or the English wording.</summary>
    public string Say(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    /// <summary>Adds a line.</summary>
    public AnswerDraft Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds the Vietnamese or the English line.</summary>
    public AnswerDraft Line(string vietnamese, string english) => Line(Say(vietnamese, english));

    /// <summary>Adds a paragraph of its own, so that it is not taken for the end of a list.</summary>
    public AnswerDraft Paragraph(string vietnamese, string english)
    {
        _text.Append('\n');
        return Line(vietnamese, english);
    }

    /// <summary>
    /// Cites a provision and returns the mark to put into the text, such as <c> [1]</c>. The quote is
    /// <paramref name="words"/> where they stand in the provision, else its beginning; a provision without words of its
    /// own gives no mark.
    /// </summary>
    public string Cite(OfficialDocument document, Provision? provision, string? words = null)
    {
        if (provision is null || QuoteOf(provision, words) is not { } quote)
        {
            return "";
        }

        var citation = new Citation(document.Name, document.Id, provision.Path, quote);
        var place = _citations.IndexOf(citation);
        if (place < 0)
        {
            place = _citations.Count;
            _citations.Add(citation);
        }

        return $" [{place + 1}]";
    }

    /// <summary>Notes a document that the question needs and the store does not hold.</summary>
    public AnswerDraft Miss(string number)
    {
        if (!_missing.Contains(number, StringComparer.OrdinalIgnoreCase))
        {
            _missing.Add(number);
        }

        return this;
    }

    /// <summary>Offers a next question.</summary>
    public AnswerDraft Suggest(params IEnumerable<string> questions)
    {
        _suggestions.AddRange(questions.Except(_suggestions, StringComparer.Ordinal).Take(Math.Max(0, 4 - _suggestions.Count)));
        return this;
    }

    /// <summary>
    /// The part of a long list that this answer shows, after what was shown before. What is left is said by
    /// <see cref="SayRest"/>.
    /// </summary>
    public IReadOnlyList<T> Page<T>(IReadOnlyList<T> lines, int skip, int size)
    {
        var first = skip < lines.Count ? skip : 0;
        List<T> page = [.. lines.Skip(first).Take(size)];
        (_first, _rest) = (first, lines.Count - first - page.Count);
        _shown = _rest > 0 ? first + page.Count : 0;
        return page;
    }

    /// <summary>The place in the whole list of the first line shown, counted from 0.</summary>
    public int First => _first;

    /// <summary>Says how many lines of the list are left, and how to see them.</summary>
    public AnswerDraft SayRest(string vietnamese, string english)
    {
        if (_rest > 0)
        {
            Paragraph($"Còn {_rest} {vietnamese}. Anh/Chị gõ “xem tiếp” để xem.", $"{_rest} more {english}. Type “more” to go on.");
            _suggestions.Insert(0, Say("Xem tiếp", "Show more"));
        }

        return this;
    }

    /// <summary>The finished answer.</summary>
    public Answer Build(AnswerKind kind, DialogueContext context) => new()
    {
        Kind = kind,
        Text = _text.ToString().Trim('\n'),
        Citations = [.. _citations],
        Missing = [.. _missing],
        Suggestions = [.. _suggestions],
        Language = IsEnglish ? "en" : "vi",
        Context = context with { Shown = _shown },
    };

    private static string? QuoteOf(Provision provision, string? words)
    {
        var text = provision.Text.Length > 0 ? provision.Text : provision.Heading ?? "";
        if (words is { Length: > 0 } && text.Contains(words, StringComparison.Ordinal))
        {
            return words;
        }

        var line = text.Split('\n').FirstOrDefault(part => part.Trim().Length > 0)?.Trim();
        return line is null ? null : VietnameseSentences.Cut(line, LongestQuote);
    }
}
