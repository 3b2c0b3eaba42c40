using CchcBot.Knowledge.Questions;

namespace CchcBot.Knowledge;

/// <summary>Where the knowledge is kept, and how much a file may be.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The data folder, absolute: journal, files, projections, index.</summary>
    public required string DataFolder { get; init; }

    /// <summary>How long questions are kept.</summary>
    public QuestionOptions Questions { get; init; } = new();

    /// <summary>The largest file that is read, in megabytes; from 1 to 1,000.</summary>
    public int MostFileMegabytes { get; init; } = 100;

    /// <summary>The most pages that a file may have; a page of a file without pages is 3,000 characters.</summary>
    public int MostPages { get; init; } = 2_000;

    /// <summary>
    /// The program, with its arguments, that serves <see cref="Ingestion.Isolation.ReaderHost"/>: files are then read apart from this
    /// process, which none of them can end. In this process when null.
    /// </summary>
    public IReadOnlyList<string>? ReaderCommand { get; init; }

    /// <summary>Refuses what cannot work.</summary>
    /// <exception cref="InvalidOperationException">A limit is out of its range.</exception>
    public void Validate()
    {
        if (MostFileMegabytes is < 1 or > 1_000 || MostPages < 1)
        {
            throw new InvalidOperationException("A file may have 1 to 1,000 MB (Ingestion:MostFileMegabytes) and 1 page or more (Ingestion:MostPages).");
        }
    }
}
