namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Turns the pages of a PDF or a scan into blocks in reading order.</summary>
internal static class PageLayout
{
    /// <summary>The blocks of a document's pages.</summary>
    public static IReadOnlyList<Block> Read(IReadOnlyList<PageContent> pages)
    {
        var clean = PageFurniture.Remove(pages);
        var notes = new Footnotes(clean);
        var items = clean.SelectMany(page => ItemsOf(page, notes)).ToList();
        return new BlockBuilder(TextColumn.Of([.. items.OfType<PageItem.Line>().Select(line => line.Text)])).Build(items);
    }

    private static IEnumerable<PageItem> ItemsOf(PageContent page, Footnotes notes)
    {
        var tables = RuledTables.Find(page);
        var lines = page.Lines
            .Select(line => line.Where(word => !tables.Any(table => table.Holds(line, word))))
            .OfType<TextLine>()
            .ToList();
        var firstNote = notes.FindFirst(page, lines);
        var noteLines = lines[firstNote..];
        lines = lines[..firstNote];
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

        foreach (var item in ItemsOf(page.Number, lines[next..], columns).Concat(noteLines.Select(line => new PageItem.Note(page.Number, line))))
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
}
