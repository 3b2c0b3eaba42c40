namespace CchcBot.Knowledge.Acknowledgements;

/// <summary>What a name of a document turned out to be.</summary>
public abstract record DocumentFinding
{
    private DocumentFinding()
    {
    }

    /// <summary>One document.</summary>
    public sealed record Found(CirculatedDocument Document) : DocumentFinding;

    /// <summary>Several fit, each as a person would tell them apart.</summary>
    public sealed record Several(string Said, IReadOnlyList<CirculatedDocument> Documents) : DocumentFinding;

    /// <summary>Neither stored nor cited anywhere.</summary>
    public sealed record Unknown(string Said) : DocumentFinding;
}
