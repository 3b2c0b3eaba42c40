using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>A provision while its lines are still being read.</summary>
internal sealed class ProvisionNode(ProvisionPath path, ProvisionLabel label, string? heading)
{
    private readonly List<string> _lines = [];

    /// <summary>Its address.</summary>
    public ProvisionPath Path { get; } = path;

    /// <summary>Its label.</summary>
    public ProvisionLabel Label { get; } = label;

    /// <summary>Its parts so far.</summary>
    public List<ProvisionNode> Children { get; } = [];

    /// <summary>Adds a line of its own words.</summary>
    public void Add(string line) => _lines.Add(line);

    /// <summary>Takes its last line away, where that closes the document and belongs to no provision.</summary>
    public void DropLast() => _lines.RemoveAt(_lines.Count - 1);

    /// <summary>The finished provision.</summary>
    public Provision Build() => new(Path, Label.Printed, heading, string.Join('\n', _lines), [.. Children.Select(child => child.Build())]);
}
