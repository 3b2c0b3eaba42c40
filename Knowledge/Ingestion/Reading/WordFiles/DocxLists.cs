using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>The automatic lists that a Word file defines.</summary>
internal sealed class DocxLists(Numbering? numbering, DocxStyles styles)
{
    private static readonly ListLevel NoLevel = new(1, "none", "", null, false, false, null);

    private readonly Dictionary<int, DocxList?> _lists = [];

    /// <summary>The list of a number instance, or null when the file does not define it.</summary>
    public DocxList? Find(int numberId)
    {
        if (!_lists.TryGetValue(numberId, out var list))
        {
            _lists[numberId] = list = Define(numberId);
        }

        return list;
    }

    private DocxList? Define(int numberId)
    {
        if (FindInstance(numberId) is not { } instance || FindAbstract(instance) is not { } definition)
        {
            return null;
        }

        var levels = Enumerable.Repeat(NoLevel, ListLevel.Count).ToArray();
        foreach (var level in definition.Elements<Level>())
        {
            if (FindIndex(level) is { } index)
            {
                levels[index] = ListLevel.From(level);
            }
        }

        var starts = new int?[ListLevel.Count];
        foreach (var change in instance.Elements<LevelOverride>())
        {
            Override(levels, starts, change);
        }

        return new DocxList(numberId, IdOf(definition) ?? -1, levels, starts);
    }

    private static void Override(ListLevel[] levels, int?[] starts, LevelOverride change)
    {
        if (FindIndex(change) is not { } index)
        {
            return;
        }

        starts[index] = change.StartOverrideNumberingValue.FindNumber();
        if (change.GetFirstChild<Level>() is { } level)
        {
            levels[index] = ListLevel.From(level);
        }
    }

    private static int? FindIndex(OpenXmlElement level) =>
        level.FindNumber("ilvl") is { } index and >= 0 and < ListLevel.Count ? index : null;

    private static int? IdOf(AbstractNum? definition) => definition.FindNumber("abstractNumId");

    private NumberingInstance? FindInstance(int numberId) =>
        numbering?.Elements<NumberingInstance>().FirstOrDefault(item => item.FindNumber("numId") == numberId);

    /// <summary>A definition may only point to a style of lists, whose own instance holds the levels.</summary>
    private AbstractNum? FindAbstract(NumberingInstance instance)
    {
        var definition = FindAbstract(instance.AbstractNumId.FindNumber());
        var linked = styles.FindNumbering(definition?.NumberingStyleLink.FindValue())?.Numbering.NumberingId.FindNumber();
        return linked is not null && FindInstance(linked.Value) is { } other
            ? FindAbstract(other.AbstractNumId.FindNumber()) ?? definition
            : definition;
    }

    private AbstractNum? FindAbstract(int? id) =>
        numbering?.Elements<AbstractNum>().FirstOrDefault(item => IdOf(item) == id);
}
