using System.Text;

namespace CchcBot.Knowledge.Rosters;

/// <summary>Reads the rows of a CSV file (RFC 4180) whose columns are parted by comma, semicolon or tab.</summary>
internal sealed class RosterCsv
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly string _text;
    private readonly char _delimiter;
    private readonly StringBuilder _cell = new();
    private int _position;

    private RosterCsv(string text, char delimiter)
    {
        _text = text;
        _delimiter = delimiter;
    }

    /// <summary>
    /// The rows, with the delimiter that gives the most known headings. False when the quotes of a row do not fit; the
    /// rows before it are given then.
    /// </summary>
    public static bool TryRead(string text, out IReadOnlyList<RosterLine> lines)
    {
        var first = text.Split('\n', 11).Take(10).ToList();
        var delimiter = Delimiters.MaxBy(candidate => first.Max(line => CountHeadings(line, candidate)));
        return new RosterCsv(text, delimiter).TryReadLines(out lines);
    }

    /// <summary>The text of the bytes, or null when they are neither UTF-8 nor marked UTF-16.</summary>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        try
        {
            return content switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, true).GetString(content[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, true).GetString(content[2..]),
                [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false, true).GetString(content[3..]),
                _ => new UTF8Encoding(false, true).GetString(content),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int CountHeadings(string line, char delimiter) =>
        line.Split(delimiter).Count(cell => RosterHeadings.Find(cell) is not null);

    private bool TryReadLines(out IReadOnlyList<RosterLine> lines)
    {
        var read = new List<RosterLine>();
        lines = read;
        while (_position < _text.Length)
        {
            if (FindCells() is not { } cells)
            {
                return false;
            }

            read.Add(new RosterLine(read.Count + 1, cells));
        }

        return true;
    }

    private List<string>? FindCells()
    {
        var cells = new List<string>();
        while (true)
        {
            if ((Peek() == '"' ? FindQuoted() : ReadPlain()) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
            if (Peek() != _delimiter)
            {
                _position += _text.AsSpan(_position).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
                return cells;
            }

            _position++;
        }
    }

    private string ReadPlain()
    {
        var length = _text.AsSpan(_position).IndexOfAny([_delimiter, '\r', '\n']);
        var end = length < 0 ? _text.Length : _position + length;
        var cell = _text[_position..end];
        _position = end;
        return cell;
    }

    private string? FindQuoted()
    {
        _cell.Clear();
        _position++;
        while (_position < _text.Length)
        {
            var character = _text[_position++];
            if (character == '"' && Peek() == '"')
            {
                _position++;
            }
            else if (character == '"')
            {
                return Peek() is '\0' or '\r' or '\n' || Peek() == _delimiter ? _cell.ToString() : null;
            }

            _cell.Append(character);
        }

        return null;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';
}
