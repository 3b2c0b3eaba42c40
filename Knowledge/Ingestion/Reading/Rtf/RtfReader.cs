using System.Collections.Frozen;

namespace CchcBot.Knowledge.Ingestion.Reading.Rtf;

/// <summary>Reads rich text (.rtf).</summary>
internal sealed class RtfReader : IFormatReader
{
    private static readonly FrozenSet<string> Skipped = new[]
    {
        "stylesheet", "info", "pict", "object", "colortbl", "themedata", "datastore", "listtable", "listoverridetable", "revtbl",
        "rsidtbl", "generator", "fldinst", "xe", "tc", "bkmkstart", "bkmkend", "nonshppict", "latentstyles", "filetbl", "annotation",
        "atnid", "atnauthor", "atnref", "mmathPr", "pnseclvl", "operator", "author", "title",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Margins = new[]
    {
        "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["tab"] = "\t",
        ["line"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["~"] = "\u00A0",
        ["_"] = "-",
        ["-"] = "\u00AD",
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public string BrokenReason => ReadingTexts.BrokenFile;

    /// <inheritdoc/>
    public Task<ReadingOutcome> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Task.FromResult<ReadingOutcome>(new ReadingOutcome.Read(new Run(cancellationToken).Read(content)));

    /// <summary>One reading of one file.</summary>
    private sealed class Run(CancellationToken cancellationToken)
    {
        private readonly RtfDocument _document = new();
        private readonly RtfFonts _fonts = new();
        private readonly Stack<RtfState> _outer = new();
        private RtfState _state = new(RtfTarget.Body, false, 0, 1);
        private bool _isStarred;
        private int _toSkip;

        public FileContent Read(ReadOnlyMemory<byte> content)
        {
            foreach (var token in RtfTokens.Read(content))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Read(token);
            }

            return _document.ToContent();
        }

        private void Read(RtfToken token)
        {
            switch (token.Kind)
            {
                case RtfTokenKind.Open:
                    _outer.Push(_state);
                    break;
                case RtfTokenKind.Close:
                    _state = _outer.TryPop(out var outer) ? outer : _state;
                    _toSkip = 0;
                    break;
                case RtfTokenKind.Byte:
                    Append(_fonts.Decode(_state.Font, (byte)token.Number!.Value), isSubstitute: true);
                    break;
                default:
                    ReadControl(token.Word, token.Number);
                    break;
            }

            _isStarred = token is { Kind: RtfTokenKind.Control, Word: "*" };
        }

        private void ReadControl(string word, int? number)
        {
            if (Signs.TryGetValue(word, out var sign))
            {
                Append(sign, isSubstitute: true);
            }
            else if (FindTarget(word) is { } target)
            {
                _state = _state with { Target = target };
            }
            else if (!ReadLayout(word, number))
            {
                ReadFormat(word, number);
            }
        }

        /// <summary>The target of a group that this word begins; a starred word that is not known begins one to be left out.</summary>
        private RtfTarget? FindTarget(string word)
        {
            if (word is "footnote" && _state.Target == RtfTarget.Body)
            {
                _document.BeginNote();
                return RtfTarget.Note;
            }

            return word switch
            {
                "fonttbl" => RtfTarget.FontTable,
                _ when Margins.Contains(word) => RtfTarget.PageMargin,
                _ when Skipped.Contains(word) => RtfTarget.Nowhere,
                _ when _isStarred && word is not ("shppict" or "*" or "shpinst" or "shptxt") => RtfTarget.Nowhere,
                _ => null,
            };
        }

        private bool ReadLayout(string word, int? number)
        {
            switch (word)
            {
                case "par" or "sect" or "page":
                    _document.EndParagraph(_state.Target);
                    break;
                case "pard":
                    _document.IsInTable = false;
                    break;
                case "intbl":
                    _document.IsInTable = true;
                    break;
                case "cell" when _state.Target == RtfTarget.Body:
                    _document.EndCell();
                    break;
                case "row" when _state.Target == RtfTarget.Body:
                    _document.Tables.EndRow();
                    break;
                default:
                    return ReadCellLayout(word, number);
            }

            return true;
        }

        private bool ReadCellLayout(string word, int? number)
        {
            switch (word)
            {
                case "trowd":
                    _document.Tables.BeginRow();
                    break;
                case "clvmrg":
                    _document.Tables.MarkContinuesAbove();
                    break;
                case "clmrg":
                    _document.Tables.MarkContinuesLeft();
                    break;
                case "cellx":
                    _document.Tables.EndDescription(number ?? 0);
                    break;
                default:
                    return false;
            }

            return true;
        }

        private void ReadFormat(string word, int? number)
        {
            switch (word)
            {
                case "u":
                    AppendUnicode(number ?? 0);
                    break;
                case "uc":
                    _state = _state with { SkipAfterUnicode = Math.Clamp(number ?? 1, 0, 10) };
                    break;
                case "v" or "deleted":
                    _state = _state with { IsHidden = number is not 0 };
                    break;
                case "plain":
                    _state = _state with { IsHidden = false };
                    break;
                default:
                    ReadFont(word, number ?? 0);
                    break;
            }
        }

        private void ReadFont(string word, int number)
        {
            switch (word)
            {
                case "f":
                    _state = _state with { Font = number };
                    _fonts.Describe(number);
                    break;
                case "fcharset":
                    _fonts.SetCharacterSet(number);
                    break;
                case "ansicpg":
                    _fonts.SetDefault(number);
                    break;
            }
        }

        private void AppendUnicode(int number)
        {
            Append(((char)(ushort)number).ToString(), isSubstitute: false);
            _toSkip = _state.SkipAfterUnicode;
        }

        private void Append(string text, bool isSubstitute)
        {
            if (isSubstitute && _toSkip > 0)
            {
                _toSkip--;
            }
            else if (!_state.IsHidden)
            {
                _document.Append(_state.Target, text);
            }
        }
    }
}
