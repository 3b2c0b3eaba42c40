using System.Globalization;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CchcBot.Bot.Benchmarks.Indexing;

/// <summary>Lucene.NET as it comes: StandardAnalyzer, title and text in one field, BM25, any of the words.</summary>
internal sealed class StandardLuceneEngine : IPassageEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Text = "text";

    private readonly string _folder;
    private readonly StandardAnalyzer _analyzer = new(Version);
    private readonly FSDirectory _directory;
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    /// <summary>An engine that writes to a folder.</summary>
    public StandardLuceneEngine(string folder)
    {
        _folder = folder;
        _directory = FSDirectory.Open(folder);
    }

    /// <inheritdoc />
    public string Name => "Lucene StandardAnalyzer";

    /// <inheritdoc />
    public long Bytes => Folders.Size(_folder);

    /// <inheritdoc />
    public void Build(IEnumerable<BenchmarkPassage> passages)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer) { RAMBufferSizeMB = 64 }))
        {
            foreach (var passage in passages)
            {
                writer.AddDocument(
                [
                    new StringField("id", passage.Id, Field.Store.YES),
                    new TextField(Text, $"{passage.Title}\n{passage.Text}", Field.Store.YES),
                ]);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new Lucene.Net.Search.Similarities.BM25Similarity() };
    }

    /// <inheritdoc />
    public IReadOnlyList<string> Search(string question, int top)
    {
        var query = new BooleanQuery();
        using (var stream = _analyzer.GetTokenStream(Text, question))
        {
            var term = stream.GetAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                query.Add(new TermQuery(new Term(Text, term.ToString())), Occur.SHOULD);
            }

            stream.End();
        }

        return [.. _searcher!.Search(query, top).ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get("id", CultureInfo.InvariantCulture))];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _reader?.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
