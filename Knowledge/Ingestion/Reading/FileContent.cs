using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>What a reader took from a file.</summary>
/// <param name="Blocks">The content in reading order.</param>
/// <param name="IsRecognized">Whether some of it was recognised from pictures, so that letters and digits may be wrong.</param>
internal sealed record FileContent(IReadOnlyList<Block> Blocks, bool IsRecognized = false)
{
    /// <summary>
    /// What stands beside the first seal of a scan: the lines of the signature (chữ ký), once for each way in which they were read.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Signature { get; init; } = [];

    /// <summary>The marks that stamps on a scan say (độ mật, độ khẩn), read by themselves.</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>The lines of what a document came in (a mail message): they are no part of it, and may bear a mark of secrecy.</summary>
    public IReadOnlyList<string> Around { get; init; } = [];

    /// <summary>Further readings of the lines of a scan's head that hold number and date (số, ngày ban hành).</summary>
    public IReadOnlyList<string> HeadLines { get; init; } = [];

    /// <summary>The content of a scan.</summary>
    public static FileContent OfScan(IReadOnlyList<Block> blocks, IReadOnlyList<PageContent> pages) => new(blocks, IsRecognized: true)
    {
        Signature = pages.OrderBy(page => page.Number).Select(page => page.Signatures).FirstOrDefault(lines => lines.Count > 0) ?? [],
        Stamps = [.. pages.OrderBy(page => page.Number).SelectMany(page => page.Stamps).Distinct(StringComparer.Ordinal)],
        HeadLines = pages.FirstOrDefault(page => page.Number == 1)?.HeadLines ?? [],
    };
}
