using System.Buffers.Binary;

namespace CchcBot.Knowledge.Indexing;

/// <summary>Finds the units of one question among the token codes of passages. Not for two threads at once.</summary>
internal sealed class PassageMatcher
{
    private const int Never = -2;

    /// <summary>A weaker alternative than this does not make a word of the passage one that was asked for.</summary>
    private const double FullWeight = 0.6;

    private readonly Dictionary<uint, List<Slot>> _byLetters = [];
    private readonly SentenceTally _sentence;
    private readonly int[] _lastSeen;

    /// <summary>A matcher of the plan's units.</summary>
    public PassageMatcher(QueryPlan plan)
    {
        _lastSeen = new int[plan.Units.Count];
        Match = new PassageMatch(plan.Units.Count);
        _sentence = new SentenceTally(plan, Match);
        for (var unit = plan.Units.Count - 1; unit >= 0; unit--)
        {
            AddUnit(unit, plan.Units[unit]);
        }
    }

    /// <summary>What the last passage read matched.</summary>
    public PassageMatch Match { get; }

    /// <summary>Reads the codes of a passage.</summary>
    public void Read(ReadOnlySpan<byte> codes)
    {
        Match.Clear();
        var all = (codes.Length - PassageCodes.Header) / 4;
        Match.Lengths[0] = BinaryPrimitives.ReadInt32LittleEndian(codes);
        Match.Lengths[1] = BinaryPrimitives.ReadInt32LittleEndian(codes[4..]);
        Match.Lengths[2] = all - Match.Lengths[0] - Match.Lengths[1];
        var isUnmarked = codes[8] != 0;
        var offset = PassageCodes.Header;
        for (var part = 0; part < PassageMatch.Parts; part++)
        {
            var size = 4 * Match.Lengths[part];
            ReadPart(codes.Slice(offset, size), part, isUnmarked);
            offset += size;
        }
    }

    private void AddUnit(int unit, QueryUnit asked)
    {
        Add(asked.Exact, asked.Folded, new Slot(unit, 0, asked.NeedsMarks, asked.MatchWeight, CoversNext: false));
        foreach (var other in asked.Alternatives)
        {
            Add(other.Exact, other.Folded, new Slot(unit, 0, other.NeedsMarks, other.Weight, other.CoversNext));
        }
    }

    private void Add(string exact, string folded, Slot slot)
    {
        var code = TokenCode.Of(exact, folded);
        var letters = TokenCode.Letters(code);
        if (!_byLetters.TryGetValue(letters, out var slots))
        {
            _byLetters[letters] = slots = [];
        }

        slots.Add(slot with { Code = code });
    }

    private void ReadPart(ReadOnlySpan<byte> codes, int part, bool isUnmarked)
    {
        Array.Fill(_lastSeen, Never);
        for (var position = 0; position < codes.Length / 4; position++)
        {
            var code = BinaryPrimitives.ReadUInt32LittleEndian(codes[(4 * position)..]);
            if (code == PassageCodes.Break)
            {
                _sentence.End(part);
            }
            else
            {
                _sentence.AddToken(ReadToken(code, position, part, isUnmarked));
            }
        }

        _sentence.End(part);
    }

    /// <summary>Records the units that a token stands for; whether it is one that was asked for.</summary>
    private bool ReadToken(uint code, int position, int part, bool isUnmarked)
    {
        if (!_byLetters.TryGetValue(TokenCode.Letters(code), out var slots))
        {
            return false;
        }

        var isAsked = false;
        foreach (var slot in slots)
        {
            if (!slot.NeedsMarks || code == slot.Code || isUnmarked)
            {
                Record(slot, position, part);
                isAsked |= slot.Weight >= FullWeight;
            }
        }

        return isAsked;
    }

    /// <summary>Slots come with the last unit first, so that a unit sees where the one before it stood until now.</summary>
    private void Record(Slot slot, int position, int part)
    {
        var unit = slot.Unit;
        Match.Units[(unit * PassageMatch.Parts) + part] += slot.Weight;
        if (slot.CoversNext)
        {
            RecordPair(unit, slot.Weight, part);
        }

        if (unit > 0 && _lastSeen[unit - 1] == position - 1)
        {
            RecordPair(unit - 1, slot.Weight, part);
        }

        _lastSeen[unit] = position;
    }

    private void RecordPair(int first, double weight, int part)
    {
        Match.Pairs[(first * PassageMatch.Parts) + part] += weight;
        _sentence.AddPair(first, weight);
    }

    private readonly record struct Slot(int Unit, uint Code, bool NeedsMarks, double Weight, bool CoversNext);
}
