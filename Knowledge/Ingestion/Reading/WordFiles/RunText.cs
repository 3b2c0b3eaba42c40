using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CchcBot.Knowledge.Ingestion.Reading.WordFiles;

/// <summary>
/// Takes the words of paragraphs as they show when every tracked change is accepted: no deletions, no field codes, no hidden
/// text. One instance reads one story (body, notes, header), since a field may reach over paragraphs.
/// </summary>
internal sealed class RunText(DocxStyles styles)
{
    private readonly StringBuilder _text = new();
    private readonly List<OpenXmlElement> _textBoxes = [];
    private readonly List<OpenXmlElement> _notes = [];

    // For each open field, whether its result has begun; before that comes its code.
    private readonly Stack<bool> _fields = new();
    private string? _paragraphStyle;

    /// <summary>What a paragraph holds.</summary>
    public ParagraphContent Read(W.Paragraph paragraph)
    {
        _text.Clear();
        _textBoxes.Clear();
        _notes.Clear();
        _paragraphStyle = styles.StyleOf(paragraph.ParagraphProperties);
        ReadChildren(paragraph);
        return new ParagraphContent(_text.ToString(), [.. _textBoxes], [.. _notes]);
    }

    /// <summary>The alternative that this reader takes: the first with content, so that nothing is read twice.</summary>
    public static OpenXmlElement? Choose(AlternateContent alternatives) =>
        alternatives.Elements<AlternateContentChoice>().FirstOrDefault(HasWords)
            ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>();

    private static bool HasWords(OpenXmlElement element) =>
        element.Descendants().Any(part => part is W.Text or TextBoxContent or Break or TabChar or SymbolChar);

    private void ReadChildren(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            Read(child);
        }
    }

    private void Read(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run:
                ReadRun(run);
                break;
            case ParagraphProperties or DeletedRun or MoveFromRun or SdtProperties or W.Paragraph or W.Table:
                break;
            case SdtRun control when IsPlaceholder(control.SdtProperties):
                break;
            case AlternateContent alternatives:
                if (Choose(alternatives) is { } chosen)
                {
                    ReadChildren(chosen);
                }

                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                Append(formula.Text);
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    /// <summary>Whether a content control holds nothing but the words that ask for content.</summary>
    public static bool IsPlaceholder(SdtProperties? properties) =>
        properties?.GetFirstChild<ShowingPlaceholder>().IsOn() == true;

    private void ReadRun(Run run)
    {
        if (IsHidden(run))
        {
            // Hidden runs may still open or close a field.
            foreach (var mark in run.Elements<FieldChar>())
            {
                ReadField(mark);
            }

            return;
        }

        var start = _text.Length;
        var font = FontOf(run);
        foreach (var part in run.ChildElements)
        {
            ReadPart(part, font);
        }

        if (_text.Length > start && styles.Has<Caps>(run.RunProperties, _paragraphStyle))
        {
            var shown = _text.ToString(start, _text.Length - start).ToUpper(CultureInfo.InvariantCulture);
            _text.Length = start;
            _text.Append(shown);
        }
    }

    private bool IsHidden(Run run) =>
        run.RunProperties?.GetFirstChild<Deleted>() is not null || styles.Has<Vanish>(run.RunProperties, _paragraphStyle);

    private static string? FontOf(Run run) => run.RunProperties?.RunFonts.FindAttribute("ascii");

    private void ReadPart(OpenXmlElement part, string? font)
    {
        switch (part)
        {
            case W.Text text:
                Append(SymbolCharacters.Read(text.Text, font));
                break;
            case FieldChar mark:
                ReadField(mark);
                break;
            case FootnoteReference or EndnoteReference:
                _notes.Add(part);
                break;
            case Picture or Drawing or EmbeddedObject:
                _textBoxes.AddRange(FindTextBoxes(part));
                break;
            case AlternateContent alternatives when Choose(alternatives) is { } chosen:
                foreach (var child in chosen.ChildElements)
                {
                    ReadPart(child, font);
                }

                break;
            default:
                Append(Sign(part));
                break;
        }
    }

    private static string Sign(OpenXmlElement part) => part switch
    {
        TabChar or PositionalTab => "\t",
        Break when part.FindAttribute("type") == "page" => "",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        // In text before Unicode this is a letter, which only the whole text tells.
        SoftHyphen => "\u00AD",
        SymbolChar when ushort.TryParse(
            part.FindAttribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) =>
            SymbolCharacters.Read(((char)code).ToString(), part.FindAttribute("font") ?? "Symbol"),
        Ruby ruby => ruby.GetFirstChild<RubyBase>()?.InnerText ?? "",
        _ => "",
    };

    private void ReadField(FieldChar mark)
    {
        var type = mark.FindAttribute("fldCharType");
        if (type == "begin")
        {
            _fields.Push(false);
        }
        else if (_fields.Count > 0)
        {
            _fields.Pop();
            if (type == "separate")
            {
                _fields.Push(true);
            }
        }
    }

    private void Append(string text)
    {
        if (_fields.All(hasResult => hasResult))
        {
            _text.Append(text);
        }
    }

    /// <summary>The outermost text boxes and decorative texts of a drawing; boxes inside boxes are read with their box.</summary>
    private static IEnumerable<OpenXmlElement> FindTextBoxes(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is TextBoxContent or DocumentFormat.OpenXml.Vml.TextPath)
            {
                yield return child;
                continue;
            }

            var inner = child is AlternateContent alternatives ? Choose(alternatives) : child;
            foreach (var box in inner is null ? [] : FindTextBoxes(inner))
            {
                yield return box;
            }
        }
    }
}
