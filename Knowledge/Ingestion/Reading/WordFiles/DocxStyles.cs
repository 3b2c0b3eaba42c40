using DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>What the styles of a Word file say about a paragraph's number and about how its characters show.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 30;

    private readonly Dictionary<string, Style> _styles = [];
    private readonly string? _defaultParagraphStyle;

    /// <summary>The styles of a file; null for a file without any.</summary>
    public DocxStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.FindAttribute("styleId") is not { } id)
            {
                continue;
            }

            _styles.TryAdd(id, style);
            if (style.FindAttribute("default") is "1" or "true" && style.FindAttribute("type") == "paragraph")
            {
                _defaultParagraphStyle ??= id;
            }
        }
    }

    /// <summary>The style of a paragraph, the default one when it names none.</summary>
    public string? StyleOf(ParagraphProperties? properties) =>
        properties?.ParagraphStyleId.FindValue() ?? _defaultParagraphStyle;

    /// <summary>The list that a style or one of those it is based on belongs to, with the style that says so.</summary>
    public (NumberingProperties Numbering, string StyleId)? FindNumbering(string? styleId)
    {
        foreach (var style in Chain(styleId))
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } numbering)
            {
                return (numbering, style.FindAttribute("styleId")!);
            }
        }

        return null;
    }

    /// <summary>Whether an on/off property of characters (hidden, capitals) holds for a run in a paragraph of a style.</summary>
    public bool Has<T>(RunProperties? run, string? paragraphStyle)
        where T : OnOffType
    {
        if (run?.GetFirstChild<T>() is { } direct)
        {
            return direct.IsOn();
        }

        return Chain(run?.RunStyle.FindValue()).Concat(Chain(paragraphStyle))
            .Select(style => style.StyleRunProperties?.GetFirstChild<T>())
            .FirstOrDefault(property => property is not null)
            .IsOn();
    }

    private IEnumerable<Style> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.BasedOn.FindValue();
        }
    }
}
