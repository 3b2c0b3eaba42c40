using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Knowledge.Library;

/// <summary>
/// The documents of the store at one moment, without their texts: what there is, what cites what, what is in effect.
/// Immutable; <see cref="DocumentLibrary"/> makes a new one when the store has moved on.
/// </summary>
public sealed class DocumentCatalog
{
    private readonly Dictionary<string, OfficialDocument> _byId;
    private readonly ILookup<int, OfficialDocument> _bySerial;
    private readonly ILookup<DocumentNumber, Citing> _citations;
    private readonly ILookup<int, DocumentNumber> _citedSerials;
    private readonly HashSet<string> _notations;
    private readonly Lazy<IReadOnlyList<string>> _replaced;
    private readonly Lazy<HashSet<string>> _amended;
    private readonly Lazy<Dictionary<string, int>> _places;
    private readonly Lazy<IReadOnlyList<string>> _issuers;
    private readonly Lazy<ILookup<string, OfficialDocument>> _bySubjectWord;

    /// <summary>Builds the catalogue from document headers in the order of storing.</summary>
    public DocumentCatalog(IReadOnlyList<StoredDocument> headers)
    {
        Documents = [.. headers.Select(header => header.Document)];
        Versions = headers.ToDictionary(header => header.Document.Id, header => header.FileHash, StringComparer.Ordinal);
        _byId = Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _bySerial = Documents.Where(document => document.Number is not null).ToLookup(document => document.Number!.Serial);
        _citations = Documents.SelectMany(document => document.References.Select(reference => new Citing(document, reference)))
            .ToLookup(citing => citing.Reference.Number);
        _citedSerials = _citations.ToLookup(group => group.Key.Serial, group => group.Key);
        _replaced = new(() => [.. Documents.Where(document => FindReplacement(document) is not null).Select(document => document.Id)]);
        _places = new(() => Documents.Select((document, place) => (document.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal));
        _amended = new(() => Documents.Where(document => Amendments(document).Count > 0).Select(document => document.Id).ToHashSet(StringComparer.Ordinal));
        _issuers = new(() => [.. Documents.Select(document => document.Issuer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]);
        _bySubjectWord = new(() => Documents.SelectMany(document => SubjectWords(document).Select(word => (word, document)))
            .ToLookup(pair => pair.word, pair => pair.document, StringComparer.Ordinal));
        _notations = [.. Documents.Select(document => document.Notation).OfType<string>().Select(DocumentMentionReader.FoldNotation)];
    }

    /// <summary>Every document, in the order of storing, without text and provisions.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; }

    /// <summary>The SHA-256 of each document's file, by document id.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; }

    /// <summary>The documents whose effect another stored one ended (hết hiệu lực), by id.</summary>
    public IReadOnlyList<string> ReplacedIds => _replaced.Value;

    /// <summary>Every issuer of a stored document, once.</summary>
    internal IReadOnlyList<string> Issuers => _issuers.Value;

    /// <summary>
    /// The documents whose type, subject and file name have at least this share of folded words, in the order of storing;
    /// every document where no words are given.
    /// </summary>
    internal IReadOnlyList<OfficialDocument> WithSubjectWords(IReadOnlyList<string> words, double share)
    {
        if (words.Count == 0)
        {
            return Documents;
        }

        // A document that has enough of the words has at least one of the rarest: only those are looked at.
        var needed = (int)Math.Ceiling(words.Count * share);
        var rarest = words.OrderBy(word => _bySubjectWord.Value[word].Count()).Take(words.Count - needed + 1);
        var candidates = rarest.SelectMany(word => _bySubjectWord.Value[word]).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. candidates.Select(id => (Id: id, Words: SubjectWords(_byId[id]).ToHashSet(StringComparer.Ordinal)))
                .Where(candidate => words.Count(candidate.Words.Contains) >= needed)
                .Select(candidate => _byId[candidate.Id])
                .OrderBy(document => _places.Value[document.Id]),
        ];
    }

    private static IEnumerable<string> SubjectWords(OfficialDocument document) =>
        Text.VietnameseText.FoldedWords($"{document.Type?.Name} {document.Subject} {document.FileName}").Distinct(StringComparer.Ordinal);

    /// <summary>The document with this identity, or null.</summary>
    public OfficialDocument? Find(string documentId) => _byId.GetValueOrDefault(documentId);

    /// <summary>The documents that a sentence names, in reading order.</summary>
    public IReadOnlyList<DocumentMention> ReadMentions(string text) =>
        DocumentMentionReader.Read(text, serial => _bySerial.Contains(serial) || _citedSerials.Contains(serial), _notations.Contains);

    /// <summary>What a mention means: stored documents that it may name, else numbers that stored documents cite.</summary>
    public MentionResolution Resolve(DocumentMention mention)
    {
        var stored = FindStored(mention);
        if (stored.Count > 0)
        {
            return new MentionResolution(mention, stored, []);
        }

        var cited = mention.Serial is null
            ? []
            : _citedSerials[mention.Serial.Value]
                .Where(number => _citations[number].Any(citing => mention.Fits(number, citing.Reference.Type)))
                .ToList();
        return new MentionResolution(mention, [], cited);
    }

    /// <summary>The stored document with this number, or null; of several, the one issued last.</summary>
    public OfficialDocument? FindByNumber(DocumentNumber number) =>
        _bySerial[number.Serial].Where(document => number.Equals(document.Number)).MaxBy(document => document.IssuedOn);

    /// <summary>Every citation of this number in the stored documents.</summary>
    public IEnumerable<Citing> CitationsOf(DocumentNumber number) => _citations[number];

    /// <summary>
    /// The documents that carry out the one with this number, those first whose subject names it (văn bản triển khai).
    /// </summary>
    public IReadOnlyList<OfficialDocument> CarryingOut(DocumentNumber number) =>
    [
        .. CitationsOf(number).Where(citing => citing.Reference.Relation is DocumentRelation.Implements)
            .Select(citing => citing.Document).Distinct()
            .OrderByDescending(document => document.Subject?.Contains(number.Printed, StringComparison.OrdinalIgnoreCase) ?? false),
    ];

    /// <summary>The citation by which another document ends this one's effect (thay thế, bãi bỏ), or null.</summary>
    public Citing? FindReplacement(OfficialDocument document) =>
        document.Number is null
            ? null
            : CitationsOf(document.Number).FirstOrDefault(citing =>
                citing.Document.Id != document.Id
                && citing.Reference.Relation is DocumentRelation.Replaces or DocumentRelation.Repeals);

    /// <summary>The citations by which other documents amend this one, the newest first.</summary>
    public IReadOnlyList<Citing> Amendments(OfficialDocument document) =>
        document.Number is null
            ? []
            : [.. CitationsOf(document.Number)
                .Where(citing => citing.Document.Id != document.Id && citing.Reference.Relation is DocumentRelation.Amends or DocumentRelation.Corrects)
                .OrderByDescending(citing => citing.Document.IssuedOn)];

    /// <summary>Whether another document amends or corrects this one.</summary>
    internal bool IsAmended(OfficialDocument document) => _amended.Value.Contains(document.Id);

    private List<OfficialDocument> FindStored(DocumentMention mention)
    {
        List<OfficialDocument> candidates = mention.Serial is { } serial
            ? [.. _bySerial[serial].Where(document => mention.Fits(document.Number!, document.Type))]
            : [.. Documents.Where(document => document is { Notation: { } notation, Number: null }
                && DocumentMentionReader.FoldNotation(notation) == mention.FoldedNotation)];
        return Narrow(Narrow(candidates, document => mention.IssuedOn is null || document.IssuedOn == mention.IssuedOn),
            document => mention.IssuedInYear is null || document.IssuedInMonth?.Year == mention.IssuedInYear);
    }

    /// <summary>A date that fits no candidate may be the asker's mistake: the answer shows the document's own.</summary>
    private static List<OfficialDocument> Narrow(List<OfficialDocument> candidates, Predicate<OfficialDocument> fits)
    {
        var narrowed = candidates.FindAll(fits);
        return narrowed.Count > 0 ? narrowed : candidates;
    }
}
