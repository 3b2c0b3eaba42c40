namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>An automatic list: the levels as its instance shows them.</summary>
/// <param name="NumberId">The instance that paragraphs name.</param>
/// <param name="AbstractId">The definition whose counting it shares.</param>
/// <param name="Levels">Its nine levels.</param>
/// <param name="StartOverrides">Where the instance begins anew, per level.</param>
internal sealed record DocxList(
    int NumberId,
    int AbstractId,
    IReadOnlyList<ListLevel> Levels,
    IReadOnlyList<int?> StartOverrides)
{
    /// <summary>The first number of a level.</summary>
    public int StartOf(int level) => StartOverrides[level] ?? Levels[level].Start;

    /// <summary>The level bound to a paragraph style.</summary>
    public int? FindLevelOfStyle(string styleId)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i].ParagraphStyle == styleId)
            {
                return i;
            }
        }

        return null;
    }
}
