namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>What an archive or a mail message holds.</summary>
internal abstract record Unpacking
{
    private Unpacking()
    {
    }

    /// <summary>The files inside, each to be read by itself.</summary>
    public sealed record Files(IReadOnlyList<ContainedFile> Contained) : Unpacking;

    /// <summary>It is not to be opened; <paramref name="Reason"/> says in Vietnamese why.</summary>
    public sealed record Refused(string Reason) : Unpacking;

    /// <summary>The file holds no others: it is itself to be read.</summary>
    public sealed record NoContainer : Unpacking;
}
