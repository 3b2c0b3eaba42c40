using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Gives the index the terms of one passage: each token folded, exact where that differs, and each pair.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IReadOnlyList<IReadOnlyList<Token>> _parts;
    private readonly string? _name;
    private readonly ICharTermAttribute _term;
    private IEnumerator<string>? _terms;

    /// <summary>The terms of the parts of a passage, and of its document's number; no pair goes over the end of a part.</summary>
    public TermStream(IReadOnlyList<IReadOnlyList<Token>> parts, string? name)
    {
        _parts = parts;
        _name = name;
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <inheritdoc />
    public override void Reset()
    {
        base.Reset();
        _terms?.Dispose();
        _terms = Terms().GetEnumerator();
    }

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (_terms is null || !_terms.MoveNext())
        {
            return false;
        }

        ClearAttributes();
        _term.SetEmpty().Append(_terms.Current);
        return true;
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _terms?.Dispose();
        }

        base.Dispose(disposing);
    }

    private IEnumerable<string> Terms()
    {
        if (_name is not null)
        {
            yield return _name;
        }

        foreach (var part in _parts)
        {
            for (var i = 0; i < part.Count; i++)
            {
                yield return IndexTerm.Folded(part[i].Folded);
                if (part[i].IsMarked)
                {
                    yield return IndexTerm.Exact(part[i].Exact);
                }

                if (i > 0)
                {
                    yield return IndexTerm.Pair(part[i - 1].Folded, part[i].Folded);
                }
            }
        }
    }
}
