using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>
/// Counts the automatic numbers of a Word file's paragraphs, which stand nowhere in its text. Paragraphs are to be asked
/// for in reading order, each once.
/// </summary>
internal sealed class DocxNumbering(Numbering? numbering, DocxStyles styles)
{
    private readonly DocxLists _lists = new(numbering, styles);

    // Lists that share an abstract definition go on counting where the other stopped.
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int NumberId, int Level)> _restarted = [];

    /// <summary>The label with the blank behind it, or an empty string for a paragraph without a number.</summary>
    public string NextLabel(W.Paragraph paragraph)
    {
        if (FindPlace(paragraph.ParagraphProperties) is not ({ } list, var level))
        {
            return "";
        }

        var counters = Count(list, level);
        var definition = list.Levels[level];
        var label = definition.Format == ListLevel.Bullet ? definition.Text : Write(list, level, counters);
        return label.Length == 0 || definition.IsFollowedByNothing ? label : label + " ";
    }

    private (DocxList? List, int Level) FindPlace(ParagraphProperties? properties)
    {
        var direct = properties?.NumberingProperties;
        var styled = styles.FindNumbering(styles.StyleOf(properties));
        var ownNumber = direct?.NumberingId.FindNumber();
        var list = _lists.Find(ownNumber ?? NumberOf(styled) ?? 0);
        var level = direct?.NumberingLevelReference.FindNumber()
            ?? (ownNumber is null && styled is { } style ? FindLevel(list, style) : null);
        return (list, Math.Clamp(level ?? 0, 0, ListLevel.Count - 1));
    }

    private static int? NumberOf((NumberingProperties Numbering, string StyleId)? style) =>
        style?.Numbering.NumberingId.FindNumber();

    private static int? FindLevel(DocxList? list, (NumberingProperties Numbering, string StyleId) style) =>
        list?.FindLevelOfStyle(style.StyleId) ?? style.Numbering.NumberingLevelReference.FindNumber();

    private int?[] Count(DocxList list, int level)
    {
        if (!_counters.TryGetValue(list.AbstractId, out var counters))
        {
            _counters[list.AbstractId] = counters = new int?[ListLevel.Count];
        }

        for (var i = 0; i <= level; i++)
        {
            if (list.StartOverrides[i] is not null && _restarted.Add((list.NumberId, i)))
            {
                counters[i] = null;
            }
        }

        counters[level] = counters[level] + 1 ?? list.StartOf(level);
        for (var below = level + 1; below < ListLevel.Count; below++)
        {
            var restartsAfter = list.Levels[below].RestartsAfter;
            if (restartsAfter is null || (restartsAfter > 0 && level < restartsAfter))
            {
                counters[below] = null;
            }
        }

        return counters;
    }

    private static string Write(DocxList list, int level, int?[] counters)
    {
        var definition = list.Levels[level];
        var builder = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            var place = definition.Text[i] == '%' && i + 1 < definition.Text.Length ? definition.Text[i + 1] - '1' : -1;
            if (place is < 0 or >= ListLevel.Count)
            {
                builder.Append(definition.Text[i]);
                continue;
            }

            var value = counters[place] ?? list.StartOf(place);
            builder.Append(definition.IsLegal
                ? value.ToString(CultureInfo.InvariantCulture)
                : NumberFormats.Write(value, list.Levels[place].Format));
            i++;
        }

        return builder.ToString().Trim();
    }
}
