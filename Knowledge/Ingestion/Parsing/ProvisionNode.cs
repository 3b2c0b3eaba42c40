using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>A provision while its lines are still being read.</summary>
internal sealed class ProvisionNode(ProvisionPath path, ProvisionLabel label, string? heading)
{
    private const int LongestHead = 200;
    private const int ShortestFullLine = 72;
    private readonly List<string> _lines = [];
    private string? _heading = heading;

    /// <summary>Its address.</summary>
    public ProvisionPath Path { get; } = path;

    /// <summary>Its label.</summary>
    public ProvisionLabel Label { get; } = label;

    /// <summary>Its parts so far.</summary>
    public List<ProvisionNode> Children { get; } = [];

    /// <summary>Its last line so far, or nothing.</summary>
    public string LastLine => _lines.Count == 0 ? "" : _lines[^1];

    /// <summary>Adds a paragraph of its own words.</summary>
    public void Add(string line) => _lines.Add(line);

    /// <summary>
    /// Takes an unlabelled line: the heading that stands under "Chương I", the rest of a broken line, or a paragraph. True
    /// when no paragraph was begun.
    /// </summary>
    public bool Take(string line)
    {
        if (Label.Rank <= ProvisionLabel.Roman && _lines.Count == 0 && Children.Count == 0 && BodyNames.IsCapitals(line))
        {
            _heading = _heading is null ? line : _heading + " " + line;
            return true;
        }

        if (_lines.Count > 0 && !IsTitleAbove(line) && LineJoin.GoesOn(_lines[^1], line))
        {
            _lines[^1] += " " + line;
            return true;
        }

        _lines.Add(line);
        return false;
    }

    /// <summary>An article's title that stands in a line by itself: shorter than a line that its page broke, and a sentence begins below it.</summary>
    private bool IsTitleAbove(string next) =>
        Label.Rank == ProvisionLabel.Article && _lines.Count == 1 && _lines[0].Length < ShortestFullLine && char.IsUpper(next[0]);

    /// <summary>Takes away its last paragraph where that is a head of what follows: short words after others, no sentence.</summary>
    public string? TakeHead()
    {
        if (_lines.Count < 2 || _lines[^1].Length > LongestHead || _lines[^1].EndsWith('.') || _lines[^1].EndsWith(';'))
        {
            return null;
        }

        var head = _lines[^1];
        DropLast();
        return head;
    }

    /// <summary>Takes its last line away, where that closes the document and belongs to no provision.</summary>
    public void DropLast() => _lines.RemoveAt(_lines.Count - 1);

    /// <summary>The finished provision.</summary>
    public Provision Build() => new(Path, Label.Printed, _heading, string.Join('\n', _lines), [.. Children.Select(child => child.Build())]);
}
