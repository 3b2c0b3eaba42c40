using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>What became of the recognition of pictures (nhận dạng chữ).</summary>
internal abstract record Recognition
{
    private Recognition()
    {
    }

    /// <summary>The text of every page.</summary>
    public sealed record Done(IReadOnlyList<PageContent> Pages) : Recognition;

    /// <summary>Some page could not be recognised; <paramref name="Reason"/> says in Vietnamese what to do.</summary>
    public sealed record Failed(string Reason) : Recognition;
}
