using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>Puts the text of a rich text file together to paragraphs, tables, notes and the marks of page margins.</summary>
internal sealed class RtfDocument
{
    private readonly List<Block> _blocks = [];
    private readonly List<string> _lines = [];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _margin = new();
    private readonly List<StringBuilder> _notes = [];

    /// <summary>The table being collected.</summary>
    public RtfTables Tables { get; } = new();

    /// <summary>Whether the paragraph stands in a table.</summary>
    public bool IsInTable { get; set; }

    /// <summary>Adds text.</summary>
    public void Append(RtfTarget target, string text)
    {
        var builder = target switch
        {
            RtfTarget.Body => _text,
            RtfTarget.PageMargin => _margin,
            RtfTarget.Note => _notes.Count > 0 ? _notes[^1] : null,
            _ => null,
        };
        builder?.Append(text);
    }

    /// <summary>A footnote begins.</summary>
    public void BeginNote() => _notes.Add(new StringBuilder());

    /// <summary>A paragraph ends.</summary>
    public void EndParagraph(RtfTarget target)
    {
        if (target != RtfTarget.Body)
        {
            Append(target, "\n");
        }
        else if (IsInTable)
        {
            _lines.Add(TakeText());
        }
        else
        {
            EndTable();
            _blocks.Add(new Paragraph(TakeText()));
        }
    }

    /// <summary>A cell ends.</summary>
    public void EndCell()
    {
        _lines.Add(TakeText());
        Tables.AddCell([.. _lines.Where(line => line.Length > 0)]);
        _lines.Clear();
    }

    /// <summary>Everything read: marks, body, notes.</summary>
    public FileContent ToContent()
    {
        if (_text.Length > 0)
        {
            _lines.Add(TakeText());
        }

        EndTable();
        var marks = _margin.ToString().Split('\n').Select(ReadText.Tidy).Where(PageMarks.IsMark).Distinct().Select(line => new Paragraph(line));
        var notes = _notes.Select((note, index) => new Paragraph($"[{index + 1}] {ReadText.Tidy(note.ToString())}"));
        return new FileContent([.. marks, .. _blocks, .. notes]);
    }

    private void EndTable()
    {
        if (Tables.IsOpen)
        {
            _blocks.AddRange(Tables.Take());
        }

        _blocks.AddRange(_lines.Select(line => new Paragraph(line)));
        _lines.Clear();
    }

    private string TakeText()
    {
        var text = ReadText.Tidy(_text.ToString());
        _text.Clear();
        return text;
    }
}
