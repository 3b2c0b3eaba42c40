using System.Collections.Immutable;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Knowledge.Storage;

/// <summary>
/// What the entries up to one sequence amount to: an immutable value, so that a reader sees a whole batch or nothing
/// of it. Every engine derives it in the same way.
/// </summary>
internal sealed record StoreView
{
    private ImmutableDictionary<string, int> DocumentIndexes { get; init; } = [];

    private ImmutableDictionary<string, int> LedgerIndexes { get; init; } = [];

    /// <summary>An empty store.</summary>
    public static StoreView Empty { get; } = new();

    /// <summary>The newest entry that is in it.</summary>
    public long Sequence { get; private init; }

    /// <summary>The roster as last imported.</summary>
    public Roster Roster { get; private init; } = Roster.Empty;

    /// <summary>Every document without text and provisions, in the order in which each was first stored.</summary>
    public ImmutableList<StoredDocument> Headers { get; private init; } = [];

    /// <summary>Every acknowledgement in order, withdrawn ones included.</summary>
    public ImmutableList<LedgerLine> Ledger { get; private init; } = [];

    /// <summary>A view put together from what an engine has kept.</summary>
    public static StoreView Of(
        long sequence, Roster roster, IReadOnlyList<StoredDocument> headers, IReadOnlyList<LedgerLine> ledger) =>
        new()
        {
            Sequence = sequence,
            Roster = roster,
            Headers = [.. headers],
            Ledger = [.. ledger],
            DocumentIndexes = Index(headers, header => header.Document.Id),
            LedgerIndexes = Index(ledger, line => line.Acknowledgement.Id),
        };

    /// <summary>The view once one more entry has happened.</summary>
    public StoreView After(long sequence, StoreEntry entry)
    {
        var view = entry switch
        {
            DocumentStored stored => WithDocument(stored),
            FieldCorrected corrected => WithCorrection(corrected),
            RosterReplaced replaced => this with { Roster = replaced.Roster },
            AcknowledgementRecorded recorded => WithAcknowledgement(sequence, recorded),
            AcknowledgementWithdrawn withdrawn => WithWithdrawal(withdrawn),
            _ => this,
        };
        return view with { Sequence = sequence };
    }

    /// <summary>The ledger's line of an acknowledgement, or null.</summary>
    public LedgerLine? FindLine(string acknowledgementId) =>
        LedgerIndexes.TryGetValue(acknowledgementId, out var index) ? Ledger[index] : null;

    /// <summary>A document without text and provisions, with its place in the order of storing; null when it is not stored.</summary>
    public (int Index, StoredDocument Header)? FindHeader(string documentId) =>
        DocumentIndexes.TryGetValue(documentId, out var index) ? (index, Headers[index]) : null;

    /// <summary>Whether two views say the same, to the last letter.</summary>
    public bool IsSameAs(StoreView other) =>
        Sequence == other.Sequence && IsSame(Roster, other.Roster)
        && Headers.Count == other.Headers.Count && Headers.Zip(other.Headers).All(pair => IsSame(pair.First, pair.Second))
        && Ledger.Count == other.Ledger.Count && Ledger.Zip(other.Ledger).All(pair => IsSame(pair.First, pair.Second));

    // Records that hold lists are not equal by value; what they are written as is.
    private static bool IsSame<T>(T one, T other) =>
        ReferenceEquals(one, other) || EntryJson.WriteRow(one).AsSpan().SequenceEqual(EntryJson.WriteRow(other));

    private static ImmutableDictionary<string, int> Index<T>(IReadOnlyList<T> items, Func<T, string> key)
    {
        var indexes = ImmutableDictionary.CreateBuilder<string, int>();
        for (var index = 0; index < items.Count; index++)
        {
            indexes.TryAdd(key(items[index]), index);
        }

        return indexes.ToImmutable();
    }

    private StoreView WithDocument(DocumentStored stored)
    {
        var isKnown = DocumentIndexes.TryGetValue(stored.Document.Id, out var index);
        var bare = stored with { Document = stored.Document with { Text = "", Provisions = [] } };

        // Read again, a version keeps what people corrected in it; a new one is to be looked through anew.
        var header = StoredDocument.Of(bare, isKnown ? Headers[index].Corrections : []);
        return isKnown
            ? this with { Headers = Headers.SetItem(index, header) }
            : this with { Headers = Headers.Add(header), DocumentIndexes = DocumentIndexes.Add(stored.Document.Id, Headers.Count) };
    }

    // What was said of a version that no longer holds changes nothing in the one that does.
    private StoreView WithCorrection(FieldCorrected corrected)
    {
        if (!DocumentIndexes.TryGetValue(corrected.DocumentId, out var index) || Headers[index] is not { } header || header.FileHash != corrected.FileHash)
        {
            return this;
        }

        var changed = header with
        {
            Document = corrected.ApplyTo(header.Document),
            Corrections = [.. header.Corrections, corrected],
        };
        return this with { Headers = Headers.SetItem(index, changed) };
    }

    private StoreView WithAcknowledgement(long sequence, AcknowledgementRecorded recorded)
    {
        var id = recorded.Acknowledgement.Id;
        return this with
        {
            Ledger = Ledger.Add(new LedgerLine(sequence, recorded.Acknowledgement, recorded.At, Withdrawal: null)),
            LedgerIndexes = LedgerIndexes.ContainsKey(id) ? LedgerIndexes : LedgerIndexes.Add(id, Ledger.Count),
        };
    }

    // What was withdrawn once stays as it was withdrawn; what was never recorded cannot be.
    private StoreView WithWithdrawal(AcknowledgementWithdrawn withdrawn) =>
        LedgerIndexes.TryGetValue(withdrawn.AcknowledgementId, out var index) && Ledger[index].Withdrawal is null
            ? this with { Ledger = Ledger.SetItem(index, Ledger[index] with { Withdrawal = withdrawn }) }
            : this;
}
