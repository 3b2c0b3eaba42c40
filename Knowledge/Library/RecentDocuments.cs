using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Library;

/// <summary>
/// The documents that were read last, whole, up to so many characters in all: what people ask about is asked about again. Each
/// is known by its header, which the store replaces whenever anything of the document changes.
/// </summary>
internal sealed class RecentDocuments
{
    private const int MostCharacters = 4 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(OfficialDocument Header, OfficialDocument Whole)>> _places = new(StringComparer.Ordinal);
    private readonly LinkedList<(OfficialDocument Header, OfficialDocument Whole)> _documents = [];
    private int _characters;

    /// <summary>The document whose header this is, or null when it was not read of late.</summary>
    public OfficialDocument? Find(OfficialDocument header)
    {
        lock (_gate)
        {
            if (!_places.TryGetValue(header.Id, out var place) || !ReferenceEquals(place.Value.Header, header))
            {
                return null;
            }

            _documents.Remove(place);
            _documents.AddFirst(place);
            return place.Value.Whole;
        }
    }

    /// <summary>Keeps a document that was read after its header; those not asked for the longest make room.</summary>
    public void Keep(OfficialDocument header, OfficialDocument whole)
    {
        lock (_gate)
        {
            if (_places.TryGetValue(header.Id, out var old))
            {
                Remove(old);
            }

            _places[header.Id] = _documents.AddFirst((header, whole));
            _characters += whole.Text.Length;
            while (_characters > MostCharacters && _documents.Last is { } last)
            {
                Remove(last);
            }
        }
    }

    private void Remove(LinkedListNode<(OfficialDocument Header, OfficialDocument Whole)> place)
    {
        _documents.Remove(place);
        _places.Remove(place.Value.Header.Id);
        _characters -= place.Value.Whole.Text.Length;
    }
}
