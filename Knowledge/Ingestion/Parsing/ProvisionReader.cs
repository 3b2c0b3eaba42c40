using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Builds the tree of provisions out of lines (bố cục: NĐ 30/2020 annex I).</summary>
internal sealed class ProvisionReader(string prefix)
{
    private const int MostSkipped = 4;
    private readonly List<ProvisionNode> _roots = [];
    private readonly Stack<ProvisionNode> _open = new();
    private readonly List<string> _lead = [];
    private ProvisionNode? _lastAddedTo;
    private bool _lastWasLabelled;

    /// <summary>The lines before the first provision.</summary>
    public IReadOnlyList<string> Lead => _lead;

    /// <summary>Reads lines; <paramref name="closes"/> says that the last one may close the document.</summary>
    public IReadOnlyList<Provision> Read(IEnumerable<string> lines, bool closes)
    {
        foreach (var line in lines)
        {
            Take(line);
        }

        if (closes)
        {
            DropClosing();
        }

        return [.. _roots.Select(root => root.Build())];
    }

    private void Take(string line)
    {
        if (ProvisionLabel.Read(line) is { } label && Belongs(label))
        {
            Open(label);
            return;
        }

        if (_open.Count == 0)
        {
            TakeLead(line);
            return;
        }

        _lastWasLabelled = _open.Peek().Take(line) && _lastWasLabelled;
        _lastAddedTo = _open.Peek();
    }

    private void TakeLead(string line)
    {
        if (_lead.Count > 0 && LineJoin.GoesOn(_lead[^1], line))
        {
            _lead[^1] += " " + line;
        }
        else if (!LineJoin.IsIssuersTitle(line))
        {
            _lead.Add(line);
        }
    }

    /// <summary>A number that does not go on from its siblings is no label but a word that begins a line.</summary>
    private bool Belongs(ProvisionLabel label)
    {
        var parent = _open.FirstOrDefault(node => node.Label.Rank < label.Rank);
        var siblings = parent?.Children ?? _roots;
        var previous = siblings.LastOrDefault(node => node.Label.Rank == label.Rank)?.Label.Ordinal ?? 0;
        return label.Rank < 3 || (label.Ordinal > previous && label.Ordinal <= previous + MostSkipped);
    }

    private void Open(ProvisionLabel label)
    {
        while (_open.Count > 0 && _open.Peek().Label.Rank >= label.Rank)
        {
            _open.Pop();
        }

        var parent = _open.Count > 0 ? _open.Peek() : null;
        var heading = BodyNames.IsCapitals(label.Rest) && label.Rest.Length > 3 ? label.Rest.TrimEnd('.') : null;
        var node = new ProvisionNode(PathOf(parent, label), label, heading);
        (parent?.Children ?? _roots).Add(node);
        _open.Push(node);
        if (heading is null && label.Rest.Length > 0)
        {
            node.Add(label.Rest);
        }

        (_lastAddedTo, _lastWasLabelled) = (node, true);
    }

    private ProvisionPath PathOf(ProvisionNode? parent, ProvisionLabel label)
    {
        if (parent is null || label.Rank == ProvisionLabel.Article)
        {
            return new ProvisionPath(prefix + label.Step);
        }

        var own = parent.Label.Step + ".";
        var step = label.Step.StartsWith(own, StringComparison.Ordinal) ? label.Step[own.Length..] : label.Step;
        return parent.Path.Child(step);
    }

    /// <summary>
    /// "Đề nghị các đơn vị thực hiện./." closes the letter and is no part of its last clause, unless it sets a date, which
    /// nobody may lose.
    /// </summary>
    private void DropClosing()
    {
        if (!_lastWasLabelled && _lastAddedTo is { } last && LineJoin.IsClosing(last.LastLine))
        {
            last.DropLast();
        }
    }
}
