namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Turns the pages of a PDF or a scan into blocks in reading order.</summary>
internal static class PageLayout
{
    /// <summary>The blocks of a document's pages.</summary>
    public static IReadOnlyList<Block> Read(IReadOnlyList<PageContent> pages)
    {
        var clean = PageFurniture.Remove(pages);
        var items = clean.SelectMany(ItemsOf).ToList();
        return new BlockBuilder(RightMarginOf(clean)).Build(items);
    }

    private static IEnumerable<PageItem> ItemsOf(PageContent page)
    {
        var tables = RuledTables.Find(page);
        var lines = page.Lines
            .Select(line => line.Where(word => !tables.Any(table => table.Holds(line, word))))
            .OfType<TextLine>()
            .ToList();
        var columns = new LetterColumns(page);
        var next = 0;
        foreach (var table in tables)
        {
            var above = lines.FindIndex(next, line => line.Baseline > table.Bottom);
            foreach (var item in ItemsOf(page.Number, lines[next..(above < 0 ? lines.Count : above)], columns))
            {
                yield return item;
            }

            yield return new PageItem.Ruled(page.Number, table);
            next = above < 0 ? lines.Count : above;
        }

        foreach (var item in ItemsOf(page.Number, lines[next..], columns))
        {
            yield return item;
        }
    }

    private static IEnumerable<PageItem> ItemsOf(int page, List<TextLine> lines, LetterColumns columns)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (columns.Find(lines, i) is var (found, count))
            {
                yield return found;
                i += count;
            }
            else
            {
                yield return new PageItem.Line(page, lines[i]);
                i++;
            }
        }
    }

    /// <summary>The margin that lines reach most often: the rightmost place where several of them end.</summary>
    private static double RightMarginOf(IReadOnlyList<PageContent> pages)
    {
        const int Step = 4;
        var ends = pages.SelectMany(page => page.Lines).Where(line => line.Words.Count > 5)
            .CountBy(line => (int)(line.Right / Step))
            .ToList();
        if (ends.Count == 0)
        {
            return double.MaxValue;
        }

        var several = Math.Max(2, ends.Max(group => group.Value) / 4);
        return (ends.Where(group => group.Value >= several).DefaultIfEmpty(ends.MaxBy(group => group.Key)).Max(group => group.Key) + 1) * Step;
    }
}
