using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>
/// One name or alias of a unit, and where it stands in a text: word by word, or abbreviated as offices abbreviate. "và"
/// may be said or left out.
/// </summary>
internal sealed class NamePattern
{
    private readonly IReadOnlyList<NameWord> _words;
    private readonly int _typeLength;
    private readonly bool _isAlias;
    private readonly string? _joinedCode;

    /// <summary>A pattern of a unit's name or of one of its aliases.</summary>
    public NamePattern(Unit unit, string name, bool isAlias)
    {
        Unit = unit;
        _isAlias = isAlias;
        _words = [.. NameWord.Split(VietnameseText.Normalize(name)).Where(word => word.Key != "va")];
        var type = UnitTypes.Of([.. _words.Select(word => word.Key)]);
        _typeLength = type.Length == 0 ? 0 : type.Split(' ').Length;
        _joinedCode = isAlias && _words.Any(word => word.IsCode) ? string.Concat(_words.Select(word => word.Key)) : null;
    }

    /// <summary>Whose name it is.</summary>
    public Unit Unit { get; }

    /// <summary>Whether the pattern is nothing but words of type, as "Văn phòng" and "Thanh tra" are.</summary>
    public bool IsTypeOnly => _words.Count == _typeLength;

    /// <summary>Whether it is an alias that may be the beginning of a longer name: one whose last word is no abbreviation.</summary>
    public bool IsShortened => _isAlias && !_words[^1].IsCode;

    /// <summary>The letter with which every way of naming the unit begins; null for an empty name.</summary>
    public char? FirstLetter => _words.Count == 0 ? null : _words[0].Key[0];

    private bool HasOwnerTail => _words.Count > 1 && _words[^1].Key is "so" or "tinh";

    /// <summary>Every way in which the words from <paramref name="start"/> name the unit: the end and the form.</summary>
    public IEnumerable<(int End, NameForm Form)> MatchAt(IReadOnlyList<NameWord> text, int start, bool mayLackType)
    {
        var ends = new HashSet<(int, NameForm)>();
        Walk(text, start, start, 0, NameForm.Whole, ends);
        if (mayLackType && _typeLength > 0 && _words.Count - _typeLength > 1)
        {
            Walk(text, start, start, _typeLength, NameForm.WithoutType, ends);
        }

        if (_joinedCode is not null && FindJoined(text, start) is { } end)
        {
            ends.Add((end, NameForm.Whole));
        }

        return ends.Count > 0 || _isAlias ? ends : MatchGapped(text, start);
    }

    private void Walk(IReadOnlyList<NameWord> text, int start, int at, int word, NameForm form, HashSet<(int End, NameForm Form)> ends)
    {
        if (at > start && FormAt(word, form) is { } reached && IsPlain(text, start, at, reached))
        {
            ends.Add((at, reached));
        }

        var next = at > start && at < text.Count && text[at].Key == "va" ? at + 1 : at;
        if (next >= text.Count || word >= _words.Count)
        {
            return;
        }

        foreach (var end in WordsTaken(text[next].Key, word))
        {
            Walk(text, start, next + 1, end, form, ends);
        }
    }

    /// <summary>
    /// A single word that is not the name itself counts as its initials only if it cannot be an ordinary syllable; a name
    /// without its owner is never abbreviated.
    /// </summary>
    private bool IsPlain(IReadOnlyList<NameWord> text, int start, int at, NameForm form)
    {
        if (form is NameForm.Bare)
        {
            return at - start == _typeLength;
        }

        var only = text[start];
        return at - start > 1 || _words.Count == 1
            || (only.Key.Length > 2 && (only.IsCode || !only.Key.Any(character => "aeiouy".Contains(character, StringComparison.Ordinal))));
    }

    private NameForm? FormAt(int word, NameForm form)
    {
        if (word == _words.Count)
        {
            return form;
        }

        if (form is NameForm.WithoutType)
        {
            return null;
        }

        if (HasOwnerTail && word == _words.Count - 1)
        {
            return word > _typeLength ? NameForm.Whole : NameForm.Bare;
        }

        return !_isAlias && _typeLength > 0 && word - _typeLength >= 2 ? NameForm.Partial : null;
    }

    /// <summary>Up to which words of the name one word of the text may reach.</summary>
    private IEnumerable<int> WordsTaken(string key, int word)
    {
        if (key == _words[word].Key || (word == 0 && IsTypeLetter(key)))
        {
            yield return word + 1;
        }

        for (var end = word + 2; end <= _words.Count && key.Length >= 2; end++)
        {
            if (Initials.Abbreviates(key, _words, word, end) || Initials.AbbreviatesPairs(key, _words, word, end))
            {
                yield return end;
            }
        }
    }

    /// <summary>"P." for phòng; types of several words are abbreviated by initials.</summary>
    private bool IsTypeLetter(string key) => key.Length == 1 && key[0] == _words[0].Key[0] && _typeLength == 1 && _words.Count > 1;

    /// <summary>The type and then two or more words of the name in order, others left out: "Phòng Khoa học" for "Phòng Quản lý Khoa học".</summary>
    private IEnumerable<(int End, NameForm Form)> MatchGapped(IReadOnlyList<NameWord> text, int start)
    {
        var word = _typeLength;
        for (var at = start + TypeLengthAt(text, start); at > start && at < text.Count; at++)
        {
            if (text[at].Key == "va")
            {
                continue;
            }

            while (word < _words.Count && _words[word].Key != text[at].Key)
            {
                word++;
            }

            if (word++ >= _words.Count)
            {
                yield break;
            }

            if (at - start > _typeLength)
            {
                yield return (at + 1, NameForm.Partial);
            }
        }
    }

    /// <summary>How many words of the text say the type; 0 when it does not stand there.</summary>
    private int TypeLengthAt(IReadOnlyList<NameWord> text, int start) =>
        IsTypeLetter(text[start].Key)
        || text.Skip(start).Take(_typeLength).Select(word => word.Key).SequenceEqual(_words.Take(_typeLength).Select(word => word.Key), StringComparer.Ordinal)
            ? _typeLength
            : 0;

    private int? FindJoined(IReadOnlyList<NameWord> text, int start)
    {
        var length = 0;
        for (var at = start; at < text.Count && length < _joinedCode!.Length; at++)
        {
            var key = text[at].Key;
            if (string.CompareOrdinal(_joinedCode, length, key, 0, key.Length) != 0)
            {
                return null;
            }

            length += key.Length;
            if (length == _joinedCode.Length)
            {
                return at + 1;
            }
        }

        return null;
    }
}
