using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CchcBot.Knowledge.Ingestion.Reading.Html;

/// <summary>Turns the elements of a web page into blocks as a browser shows them.</summary>
internal sealed class HtmlBlocks(CancellationToken cancellationToken)
{
    private const int Deepest = 300;

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "head", "template", "noscript", "del", "title", "select", "textarea", "svg", "object", "iframe",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "center", "section",
        "article", "header", "footer", "main", "form", "hr", "address", "fieldset", "tr", "td", "th", "caption", "body",
    };

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();

    /// <summary>The blocks of an element.</summary>
    public IReadOnlyList<Block> Read(IElement element)
    {
        ReadChildren(element, 0);
        EndLine();
        return _blocks;
    }

    private void ReadChildren(INode parent, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > Deepest)
        {
            throw new InvalidDataException("The page's elements are nested too deeply.");
        }

        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    Append(text.Data);
                    break;
                case IElement element when !IsUnseen(element):
                    Read(element, depth + 1);
                    break;
            }
        }
    }

    private void Read(IElement element, int depth)
    {
        switch (element)
        {
            case IHtmlBreakRowElement:
                _text.Append('\n');
                break;
            case IHtmlTableElement table:
                EndLine();
                _blocks.AddRange(HtmlTable.Read(table, cell => LinesOf(cell, depth)));
                break;
            case IHtmlListItemElement item:
                EndLine();
                _text.Append(LabelOf(item));
                ReadChildren(element, depth);
                EndLine();
                break;
            default:
                ReadInOrder(element, depth);
                break;
        }
    }

    private void ReadInOrder(IElement element, int depth)
    {
        var isLine = Lines.Contains(element.LocalName);
        if (isLine)
        {
            EndLine();
        }

        ReadChildren(element, depth);
        if (isLine)
        {
            EndLine();
        }
    }

    private List<string> LinesOf(IElement cell, int depth)
    {
        var inner = new HtmlBlocks(cancellationToken);
        inner.ReadChildren(cell, depth + 1);
        inner.EndLine();
        return [.. inner._blocks.SelectMany(HtmlTable.LinesOf).Where(line => line.Length > 0)];
    }

    private static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase));

    /// <summary>The number that a browser shows before an item.</summary>
    private static string LabelOf(IHtmlListItemElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
        {
            return item.ParentElement is IHtmlUnorderedListElement ? "• " : "";
        }

        var place = list.Start + list.Children.OfType<IHtmlListItemElement>().TakeWhile(other => other != item).Count();
        var format = list.Type switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        };
        return WordFiles.NumberFormats.Write(place, format) + ". ";
    }

    /// <summary>Blanks and line ends of the source are one blank.</summary>
    private void Append(string text)
    {
        foreach (var character in text)
        {
            var isBlank = character is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!isBlank)
            {
                _text.Append(character);
            }
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
            {
                _text.Append(' ');
            }
        }
    }

    private void EndLine()
    {
        var text = ReadText.Tidy(_text.ToString());
        _text.Clear();
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text));
        }
    }
}
