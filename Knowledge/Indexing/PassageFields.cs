using System.Globalization;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CchcBot.Knowledge.Indexing;

/// <summary>A passage as a record of the index, and back.</summary>
internal static class PassageFields
{
    /// <summary>The field of the document's identity.</summary>
    public const string DocumentId = "id";

    /// <summary>The one field that is searched.</summary>
    public const string Terms = "terms";

    /// <summary>The field of the token codes that candidates are scored by.</summary>
    public const string Codes = "codes";

    /// <summary>The field of the terms that passages are filtered by.</summary>
    public const string Facets = "facets";

    /// <summary>The field that is equal for the same clause of the same document in several files or versions; 0 for what has no number.</summary>
    public const string Place = "place";

    /// <summary>The field of <see cref="PassageFacets.Order"/>.</summary>
    public const string Order = "order";

    private const string Clause = "clause";
    private const string Name = "name";
    private const string Title = "title";
    private const string Headings = "headings";
    private const string Text = "text";

    private static readonly FieldType SearchedField = CreateSearchedField();

    /// <summary>The record that finds <paramref name="passage"/>; its syllables are added to those known.</summary>
    public static Document ToRecord(Passage passage, SyllableSet syllables)
    {
        var title = VietnameseTokenizer.Read($"{passage.DocumentName} {passage.Title}");
        var headings = VietnameseTokenizer.Read(passage.HeadingPath);
        var text = VietnameseTokenizer.Read(passage.Text);
        foreach (var token in title.Tokens.Concat(headings.Tokens).Concat(text.Tokens))
        {
            syllables.Add(token.Folded);
        }

        Document record =
        [
            new StringField(DocumentId, passage.DocumentId, Field.Store.YES),
            new StoredField(Clause, passage.Clause.Value),
            new StoredField(Name, passage.DocumentName),
            new StoredField(Title, passage.Title),
            new StoredField(Headings, passage.HeadingPath),
            new StoredField(Text, passage.Text),
            new Field(Terms, new TermStream([title.Tokens, headings.Tokens, text.Tokens], NameTerm(passage)), SearchedField),
            new BinaryDocValuesField(Codes, new BytesRef(PassageCodes.Encode(title, headings, text))),
            new NumericDocValuesField(Place, PlaceOf(passage)),
            new NumericDocValuesField(Order, passage.Facets.Order),
        ];
        foreach (var facet in Facet.TermsOf(passage.Facets))
        {
            record.Add(new StringField(Facets, facet, Field.Store.NO));
        }

        return record;
    }

    /// <summary>The passage that a record was made from.</summary>
    public static Passage ToPassage(Document record) => new(
        Value(record, DocumentId), new ProvisionPath(Value(record, Clause)), Value(record, Name), Value(record, Title), Value(record, Headings), Value(record, Text));

    /// <summary>The term of the document's number; null when its name is none.</summary>
    private static string? NameTerm(Passage passage)
    {
        var name = VietnameseTokenizer.Tokenize(passage.DocumentName);
        return name.Count is > 1 and <= IndexTerm.LongestName && char.IsAsciiDigit(name[0].Folded[0])
            ? IndexTerm.Name(name.Select(token => token.Folded))
            : null;
    }

    /// <summary>A number is unique within an issuer and a year (NĐ 30/2020, art. 15).</summary>
    private static long PlaceOf(Passage passage) => NameTerm(passage) is { } name && passage.Facets.Year is { } year
        ? (long)TokenCode.Hash64($"{name} {year} {VietnameseText.FoldedKey(passage.Facets.Issuer ?? "")} {passage.Clause.Value}")
        : 0;

    private static string Value(Document record, string field) => record.Get(field, CultureInfo.InvariantCulture);

    private static FieldType CreateSearchedField()
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = IndexOptions.DOCS_AND_FREQS,
            OmitNorms = false,
        };
        type.Freeze();
        return type;
    }
}
