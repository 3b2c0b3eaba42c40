using System.Text.Json.Serialization;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>The bounds within which files are read.</summary>
internal sealed class ReadingOptions
{
    /// <summary>The largest file that is read, in bytes: 100 MB unless said otherwise.</summary>
    public long MostBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>How long the reading of one file may take: 30 minutes unless said otherwise, for scans of many pages.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The most files that an archive may hold: 200 unless said otherwise.</summary>
    public int MostContainedFiles { get; set; } = 200;

    /// <summary>The folders to look for external programs in, parted as in PATH; the computer's PATH when null.</summary>
    public string? ProgramPath { get; set; }

    /// <summary>Where temporary files are put; among the computer's when null.</summary>
    public string? TemporaryRoot { get; set; }

    /// <summary>The most pages that a file may have: 2,000 unless said otherwise.</summary>
    public int MostPages { get; set; } = 2_000;

    /// <summary>The program, with its arguments, that reads files apart from this process; they are read in this one when null.</summary>
    [JsonIgnore]
    public IReadOnlyList<string>? ReaderCommand { get; set; }

    /// <summary>The same bounds with another folder for temporary files.</summary>
    public ReadingOptions In(string temporaryRoot) => new()
    {
        MostBytes = MostBytes,
        TimeLimit = TimeLimit,
        MostContainedFiles = MostContainedFiles,
        ProgramPath = ProgramPath,
        TemporaryRoot = temporaryRoot,
        MostPages = MostPages,
        ReaderCommand = ReaderCommand,
    };
}
