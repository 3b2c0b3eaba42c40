using System.Text;

namespace CchcBot.Knowledge.Ingestion.Reading.Pages;

/// <summary>Joins what stands on pages to blocks that know no page breaks; footnotes come behind the text.</summary>
internal sealed class BlockBuilder(TextColumn column)
{
    private readonly LineJoiner _joiner = new(column);
    private readonly List<Block> _blocks = [];
    private readonly List<PageItem.Note> _notes = [];
    private readonly StringBuilder _paragraph = new();
    private PageItem? _previous;
    private int _page;
    private LetterColumnsBlock? _columns;
    private RuledTableBlock? _table;

    /// <summary>The blocks of a document's items.</summary>
    public IReadOnlyList<Block> Build(IReadOnlyList<PageItem> items)
    {
        foreach (var item in items)
        {
            if (item is PageItem.Note note)
            {
                _notes.Add(note);
                continue;
            }

            Add(item);
            _previous = item;
        }

        Flush();
        _blocks.AddRange(ReadNotes());
        return _blocks;
    }

    private void Add(PageItem item)
    {
        switch (item)
        {
            case PageItem.Line line when _columns?.TryAdd(line) == true || TryAdd(line):
            case PageItem.Ruled table when _previous is PageItem.Ruled previous && _table?.TryAdd(previous, table) == true:
                break;
            case PageItem.Line line:
                Flush();
                _paragraph.Append(line.Text.Text);
                _page = line.Page;
                break;
            case PageItem.Ruled table:
                Flush();
                _table = new RuledTableBlock(table.Table);
                break;
            case PageItem.Columns columns:
                Flush();
                _columns = new LetterColumnsBlock(columns);
                break;
        }
    }

    private bool TryAdd(PageItem.Line line)
    {
        if (_paragraph.Length == 0 || _previous is not PageItem.Line previous
            || _joiner.BeginsParagraph(previous.Text, line.Text, previous.Page == line.Page))
        {
            return false;
        }

        _paragraph.Append(' ').Append(line.Text.Text);
        return true;
    }

    private void Flush()
    {
        if (_paragraph.Length > 0)
        {
            _blocks.Add(new Paragraph(_paragraph.ToString(), _page));
            _paragraph.Clear();
        }

        if (_columns is not null)
        {
            _blocks.Add(_columns.ToTable());
            _columns = null;
        }

        if (_table is not null)
        {
            _blocks.Add(_table.ToTable());
            _table = null;
        }
    }

    private IEnumerable<Paragraph> ReadNotes()
    {
        foreach (var page in _notes.GroupBy(note => note.Page))
        {
            var lines = page.Select(note => note.Text).ToList();
            foreach (var text in new LineJoiner(TextColumn.Of(lines)).Join(lines))
            {
                yield return new Paragraph(text, page.Key);
            }
        }
    }
}
