using System.Globalization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Builds the tree of provisions out of lines (bố cục: NĐ 30/2020 annex I).</summary>
internal sealed class ProvisionReader(string prefix, bool isRecognized)
{
    private const int MostSkipped = 4;
    private readonly List<ProvisionNode> _roots = [];
    private readonly Stack<ProvisionNode> _open = new();
    private readonly List<string> _lead = [];
    private readonly HashSet<ProvisionPath> _given = [];
    private ProvisionNode? _lastAddedTo;
    private int _lastArticle;
    private bool _lastWasLabelled;

    /// <summary>The lines before the first provision.</summary>
    public IReadOnlyList<string> Lead => _lead;

    /// <summary>Reads lines; <paramref name="closes"/> says that the last one may close the document.</summary>
    public IReadOnlyList<Provision> Read(IReadOnlyList<string> lines, bool closes)
    {
        foreach (var (line, label) in lines.Zip(LabelSequence.Read(lines, isRecognized)))
        {
            Take(line, label);
        }

        if (closes)
        {
            DropClosing();
        }

        return [.. _roots.Select(root => root.Build())];
    }

    private void Take(string line, ProvisionLabel? label)
    {
        if (label is not null && Belongs(label))
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

    /// <summary>A number that does not go on from its siblings is no label but a word that begins a line; articles run on through chapters.</summary>
    private bool Belongs(ProvisionLabel label)
    {
        if (label.Rank < ProvisionLabel.Roman || label.Restarts)
        {
            return true;
        }

        var previous = label.Rank == ProvisionLabel.Article
            ? _lastArticle
            : SiblingsOf(label).LastOrDefault(node => node.Label.Rank == label.Rank)?.Label.Ordinal ?? 0;
        return label.Ordinal > previous && label.Ordinal <= previous + MostSkipped;
    }

    private List<ProvisionNode> SiblingsOf(ProvisionLabel label) => _open.FirstOrDefault(node => node.Label.Rank < label.Rank)?.Children ?? _roots;

    private void Open(ProvisionLabel label)
    {
        while (_open.Count > 0 && _open.Peek().Label.Rank >= label.Rank)
        {
            _open.Pop();
        }

        if (label.Restarts)
        {
            OpenGroup(label);
        }

        _lastArticle = label.Rank == ProvisionLabel.Article ? label.Ordinal : _lastArticle;
        var node = NodeOf(label);
        AddToOpen(node);
        (_lastAddedTo, _lastWasLabelled) = (node, true);
    }

    private ProvisionNode NodeOf(ProvisionLabel label)
    {
        var heading = BodyNames.IsCapitals(label.Rest) && label.Rest.Length > 3 ? label.Rest.TrimEnd('.') : null;
        var path = PathOf(label);
        var node = new ProvisionNode(_given.Add(path) ? path : Free(path), label, heading);
        if (heading is null && label.Rest.Length > 0)
        {
            node.Add(label.Rest);
        }

        return node;
    }

    private void AddToOpen(ProvisionNode node)
    {
        (_open.Count > 0 ? _open.Peek().Children : _roots).Add(node);
        _open.Push(node);
    }

    /// <summary>
    /// A list that begins anew has lost its head, or its head has no number: it stands apart, so that nothing in it is
    /// read as ordered to those whom the list before it names.
    /// </summary>
    private void OpenGroup(ProvisionLabel first)
    {
        var siblings = SiblingsOf(first);
        var head = siblings[^1].TakeHead();
        var path = _open.Count > 0 ? _open.Peek().Path : new ProvisionPath(prefix.Length == 0 ? "1" : prefix.TrimEnd('.'));
        var group = new ProvisionNode(Free(path), new ProvisionLabel("", "", first.Rank - 1, 0, ""), null);
        if (head is not null)
        {
            group.Add(head);
        }

        if (_open.Count > 0)
        {
            _open.Pop();
        }

        AddToOpen(group);
    }

    private ProvisionPath Free(ProvisionPath path)
    {
        for (var count = 2; ; count++)
        {
            var free = new ProvisionPath(string.Create(CultureInfo.InvariantCulture, $"{path.Value} ({count})"));
            if (_given.Add(free))
            {
                return free;
            }
        }
    }

    private ProvisionPath PathOf(ProvisionLabel label)
    {
        if (label.Rank == ProvisionLabel.Article || !_open.TryPeek(out var parent))
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
