using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>How the tables of a Word file are laid out.</summary>
internal static class DocxTables
{
    private const int MostColumns = 64;

    /// <summary>The rows that stand when tracked changes are accepted, also those wrapped in content controls.</summary>
    public static IEnumerable<W.TableRow> RowsOf(OpenXmlElement table) =>
        Unwrap<W.TableRow>(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null);

    /// <summary>The cells of a row that stand when tracked changes are accepted.</summary>
    public static IEnumerable<W.TableCell> CellsOf(W.TableRow row) =>
        Unwrap<W.TableCell>(row).Where(cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null);

    /// <summary>How many columns a cell covers.</summary>
    public static int SpanOf(W.TableCell cell) =>
        Math.Clamp(cell.TableCellProperties?.GridSpan.FindNumber() ?? 1, 1, MostColumns);

    /// <summary>Whether a cell is the lower part of one merged downwards.</summary>
    public static bool ContinuesAbove(W.TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && merge.FindValue() is null or "continue";

    /// <summary>Whether a cell is the right part of one merged sideways in the old way.</summary>
    public static bool ContinuesLeft(W.TableCell cell) =>
        cell.TableCellProperties?.HorizontalMerge is { } merge && merge.FindValue() is null or "continue";

    /// <summary>The columns that a row leaves out before its first and after its last cell.</summary>
    public static (int Before, int After) SkippedColumns(W.TableRow row)
    {
        var before = row.TableRowProperties?.GetFirstChild<GridBefore>().FindNumber() ?? 0;
        var after = row.TableRowProperties?.GetFirstChild<GridAfter>().FindNumber() ?? 0;
        return (Math.Clamp(before, 0, MostColumns), Math.Clamp(after, 0, MostColumns));
    }

    private static IEnumerable<T> Unwrap<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is T part)
            {
                yield return part;
            }
            else if (child is AlternateContent alternatives)
            {
                foreach (var inner in RunText.Choose(alternatives) is { } chosen ? Unwrap<T>(chosen) : [])
                {
                    yield return inner;
                }
            }
            else if (child is SdtElement or OpenXmlCompositeElement { LocalName: "sdtContent" or "customXml" or "ins" or "moveTo" })
            {
                foreach (var inner in Unwrap<T>(child))
                {
                    yield return inner;
                }
            }
        }
    }
}
