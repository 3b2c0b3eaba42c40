using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace CchcBot.Knowledge.Indexing;

/// <summary>
/// The search index: a projection of the store that any process can rebuild. What <see cref="Replace"/> and
/// <see cref="Remove"/> did is seen by the next <see cref="Search"/>; it survives a crash from the next
/// <see cref="Commit"/> on. Safe for any number of threads; one process at a time may have a folder open.
/// </summary>
public sealed class PassageIndex : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string SequenceKey = "sequence";
    private const string FormatKey = "format";

    /// <summary>Raised when the terms, codes or fields of a record change: an index of another format is built again.</summary>
    private const string Format = "2";

    private const int MostHits = 1000;

    private readonly Directory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly SyllableSet _syllables = new();
    private long _sequence;

    private PassageIndex(Directory directory)
    {
        _directory = directory;
        var sequence = DirectoryReader.IndexExists(directory) ? ReadSequence(directory) : 0;
        _writer = new IndexWriter(directory, new IndexWriterConfig(Version, null)
        {
            OpenMode = sequence is null ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = 64,
        });
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
        _sequence = sequence ?? 0;
        LearnSyllables();
    }

    /// <summary>The store's sequence at the last <see cref="Commit"/>; 0 for a new index.</summary>
    public long Sequence => Interlocked.Read(ref _sequence);

    /// <summary>An empty index that goes with the process.</summary>
    public static PassageIndex OpenInMemory() => new(new RAMDirectory());

    /// <summary>
    /// The index in a folder, made when there is none. One that is damaged or of another format is emptied, its
    /// <see cref="Sequence"/> 0, so that catching up rebuilds it.
    /// </summary>
    /// <exception cref="IOException">Another process has the index open, or the folder cannot be written.</exception>
    public static PassageIndex Open(string folder)
    {
        var directory = FSDirectory.Open(new DirectoryInfo(folder));
        try
        {
            return OpenOrEmpty(directory);
        }
        catch
        {
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Puts the passages of a document in the place of those that it had.</summary>
    public void Replace(string documentId, IEnumerable<Passage> passages)
    {
        Add(documentId, passages);
        Refresh();
    }

    /// <summary>Takes the passages of a document out.</summary>
    public void Remove(string documentId)
    {
        _writer.DeleteDocuments(new Term(PassageFields.DocumentId, documentId));
        Refresh();
    }

    /// <summary>Makes everything so far durable, as the state of the store at <paramref name="sequence"/>.</summary>
    public void Commit(long sequence)
    {
        _writer.SetCommitData(new Dictionary<string, string>
        {
            [SequenceKey] = sequence.ToString(CultureInfo.InvariantCulture),
            [FormatKey] = Format,
        });
        _writer.Commit();
        Interlocked.Exchange(ref _sequence, sequence);
    }

    /// <summary>The passages that answer the query best, best first.</summary>
    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Top is < 1 or > MostHits)
        {
            throw new ArgumentException("A query wants 1 to 1000 hits.", nameof(query));
        }

        return Read(searcher => new PassageSearch(searcher, Lexicon.Default, _syllables).Run(query));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    /// <summary>
    /// The sentence of a passage that answers a question, its words highlighted; null when the passage has none of
    /// them. The passage's text must be in the normal form that the store keeps.
    /// </summary>
    internal Snippet? FindSnippet(string question, Passage passage) => new SnippetCutter(Plan(question)).Cut(passage.Text);

    /// <summary>The passages that the index has of a document, in reading order.</summary>
    internal IReadOnlyList<Passage> ReadDocument(string documentId) => Read(searcher =>
    {
        var scope = PassageScope.Find(searcher.IndexReader, new PassageQuery("", 1, [documentId]))!;
        return scope.Records(searcher.IndexReader).Select(record => PassageFields.ToPassage(searcher.Doc(record))).ToList();
    });

    /// <summary>The documents that the index has passages of.</summary>
    internal IReadOnlyList<string> ListDocumentIds() => Read(searcher =>
    {
        var ids = new List<string>();
        var terms = MultiFields.GetTerms(searcher.IndexReader, PassageFields.DocumentId)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            ids.Add(terms.Term.Utf8ToString());
        }

        return ids.FindAll(id => searcher.Search(new TermQuery(new Term(PassageFields.DocumentId, id)), 1).TotalHits > 0);
    });

    /// <summary>What a question is searched for, as the index stands.</summary>
    internal QueryPlan Plan(string question) =>
        Read(searcher => PassageSearch.Plan(question, new Vocabulary(searcher.IndexReader), Lexicon.Default, _syllables));

    /// <summary>As <see cref="Replace"/>, but not seen by searches before <see cref="Refresh"/>: for many documents at once.</summary>
    internal void Add(string documentId, IEnumerable<Passage> passages) =>
        _writer.UpdateDocuments(new Term(PassageFields.DocumentId, documentId), passages.Select(passage => PassageFields.ToRecord(passage, _syllables)));

    /// <summary>Lets searches see everything so far.</summary>
    internal void Refresh() => _searchers.MaybeRefreshBlocking();

    /// <summary>Takes everything out, durably, as before the first entry of the store.</summary>
    internal void Clear()
    {
        _writer.DeleteAll();
        Commit(0);
        Refresh();
    }

    private T Read<T>(Func<IndexSearcher, T> read)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private static PassageIndex OpenOrEmpty(FSDirectory directory)
    {
        try
        {
            CheckIntegrity(directory);
            return new PassageIndex(directory);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            DeleteIndexFiles(directory);
            return new PassageIndex(directory);
        }
    }

    /// <summary>Reads every file against its checksum, which opening alone does not.</summary>
    private static void CheckIntegrity(Directory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
        {
            return;
        }

        using var reader = DirectoryReader.Open(directory);
        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }
    }

    /// <summary>A damaged file can make the engine throw nearly anything; only a lock or a missing right is another matter.</summary>
    private static bool IsDamage(Exception exception) =>
        exception is not (LockObtainFailedException or UnauthorizedAccessException or OutOfMemoryException);

    /// <summary>Deletes what the engine wrote and nothing else, should the folder be somebody's own.</summary>
    private static void DeleteIndexFiles(FSDirectory directory)
    {
        foreach (var name in directory.ListAll())
        {
            if (name.StartsWith("segments", StringComparison.Ordinal) || name.StartsWith('_'))
            {
                directory.DeleteFile(name);
            }
        }
    }

    /// <summary>The sequence of the last commit; null when the index is of another format.</summary>
    private static long? ReadSequence(Directory directory)
    {
        var infos = new SegmentInfos();
        infos.Read(directory);
        return infos.UserData.TryGetValue(FormatKey, out var format) && format == Format
            && infos.UserData.TryGetValue(SequenceKey, out var sequence)
                ? long.Parse(sequence, CultureInfo.InvariantCulture)
                : null;
    }

    private void LearnSyllables()
    {
        var searcher = _searchers.Acquire();
        try
        {
            var terms = MultiFields.GetTerms(searcher.IndexReader, PassageFields.Terms)?.GetEnumerator();
            while (terms is not null && terms.MoveNext())
            {
                if (IndexTerm.FoldedToken(terms.Term.Utf8ToString()) is { } folded)
                {
                    _syllables.Add(folded);
                }
            }
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }
}
