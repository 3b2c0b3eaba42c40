namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>The bounds within which files are read.</summary>
internal sealed class ReadingOptions
{
    /// <summary>The largest file that is read, in bytes: 100 MB unless said otherwise.</summary>
    public long MostBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>The most pages that a file may have: 2,000 unless said otherwise.</summary>
    public int MostPages { get; set; } = 2_000;
}
