namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Finds the tables that rulings draw on a page, with merged cells where a ruling is missing.</summary>
internal static class RuledTables
{
    private const double Tolerance = 4;
    private const int MostRulings = 2_000;

    /// <summary>The tables from top to bottom; frames around text are none.</summary>
    public static IReadOnlyList<RuledTable> Find(PageContent page)
    {
        if (page.Horizontals.Count > MostRulings || page.Verticals.Count > MostRulings)
        {
            return [];
        }

        return [.. Connect(page).Select(grid => Read(grid, page)).OfType<RuledTable>().OrderBy(table => table.Top)];
    }

    /// <summary>Rulings that touch belong to one grid.</summary>
    private static IEnumerable<(List<Ruling> Horizontals, List<Ruling> Verticals)> Connect(PageContent page)
    {
        var horizontals = page.Horizontals.ToHashSet();
        var verticals = page.Verticals.ToHashSet();
        while (verticals.Count > 0)
        {
            List<Ruling> gridVerticals = [], gridHorizontals = [], freshVerticals = [verticals.First()];
            verticals.Remove(freshVerticals[0]);
            while (freshVerticals.Count > 0)
            {
                gridVerticals.AddRange(freshVerticals);
                List<Ruling> freshHorizontals = [.. horizontals.Where(ruling => freshVerticals.Exists(other => Touch(ruling, other)))];
                horizontals.ExceptWith(freshHorizontals);
                gridHorizontals.AddRange(freshHorizontals);
                freshVerticals = [.. verticals.Where(ruling => freshHorizontals.Exists(other => Touch(other, ruling)))];
                verticals.ExceptWith(freshVerticals);
            }

            yield return (gridHorizontals, gridVerticals);
        }
    }

    private static bool Touch(Ruling horizontal, Ruling vertical) =>
        vertical.At >= horizontal.From - Tolerance && vertical.At <= horizontal.To + Tolerance
        && horizontal.At >= vertical.From - Tolerance && horizontal.At <= vertical.To + Tolerance;

    private static RuledTable? Read((List<Ruling> Horizontals, List<Ruling> Verticals) grid, PageContent page)
    {
        var edges = PlacesOf(grid.Verticals);
        var levels = PlacesOf(grid.Horizontals);
        if (edges.Count < 3 || levels.Count < 2)
        {
            return null;
        }

        var table = new RuledTable(edges, levels[0], levels[^1], [], levels.Count - 1);
        var regions = new CellRegions(edges, levels, grid.Horizontals, grid.Verticals).Find();
        return table with { Cells = [.. regions.Select(cell => cell with { Lines = LinesIn(cell, table, levels, page.Lines) })] };
    }

    private static List<double> PlacesOf(IEnumerable<Ruling> rulings)
    {
        var places = new List<double>();
        foreach (var ruling in rulings.OrderBy(ruling => ruling.At))
        {
            if (places.Count == 0 || ruling.At - places[^1] > Tolerance)
            {
                places.Add(ruling.At);
            }
        }

        return places;
    }

    private static List<TextLine> LinesIn(RuledCell cell, RuledTable table, List<double> levels, IReadOnlyList<TextLine> lines)
    {
        var (top, bottom) = (levels[cell.Row], levels[cell.Row + cell.RowSpan]);
        var (left, right) = (table.Edges[cell.Column], table.Edges[cell.Column + cell.ColumnSpan]);
        return [.. lines.Where(line => line.Baseline - (line.Size / 3) > top && line.Baseline - (line.Size / 3) <= bottom)
            .Select(line => line.Where(word => word.Center > left && word.Center <= right))
            .OfType<TextLine>()];
    }
}
