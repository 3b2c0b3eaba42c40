using CchcBot.Knowledge.Ingestion.Reading.Pages;

namespace CchcBot.Knowledge.Ingestion.Reading.Scans;

/// <summary>Finds straight lines in a scan: the rulings of tables and the frames of stamps, slightly askew as scans are.</summary>
internal static class PictureRulings
{
    // In dots at 200 to the inch: letters have no straight strokes as long, and rulings are thin.
    private const int ShortestRun = 36;
    private const int ShortestRuling = 44;
    private const int Thickest = 12;
    private const int LargestStep = 3;
    private const int LargestGap = 12;

    /// <summary>The horizontal and the vertical rulings, in dots.</summary>
    public static (IReadOnlyList<Ruling> Horizontals, IReadOnlyList<Ruling> Verticals) Find(GrayPicture picture) =>
        (Find(picture.Height, picture.Width, (across, along) => picture.IsInk(along, across)),
            Find(picture.Width, picture.Height, (across, along) => picture.IsInk(across, along)));

    private static List<Ruling> Find(int breadth, int length, Func<int, int, bool> isInk)
    {
        var open = new List<Strand>();
        var found = new List<Ruling>();
        for (var across = 0; across < breadth; across++)
        {
            foreach (var (from, to) in RunsOf(length, along => isInk(across, along)))
            {
                var strand = open.Find(other => other.Touches(from, to));
                if (strand is null)
                {
                    open.Add(strand = new Strand(from, to));
                }

                strand.Add(across, from, to);
            }

            Close(open, found, strand => across - strand.LastAcross > LargestStep);
        }

        Close(open, found, _ => true);
        return found;
    }

    private static void Close(List<Strand> open, List<Ruling> found, Predicate<Strand> isDone)
    {
        found.AddRange(open.Where(strand => isDone(strand) && strand.IsRuling).Select(strand => strand.ToRuling()));
        open.RemoveAll(isDone);
    }

    private static IEnumerable<(int From, int To)> RunsOf(int length, Func<int, bool> isInk)
    {
        var from = -1;
        for (var along = 0; along <= length; along++)
        {
            var ink = along < length && isInk(along);
            if (ink && from < 0)
            {
                from = along;
            }
            else if (!ink && from >= 0)
            {
                if (along - from >= ShortestRun)
                {
                    yield return (from, along);
                }

                from = -1;
            }
        }
    }

    /// <summary>Runs of ink on neighbouring lines of dots that go on from each other.</summary>
    private sealed class Strand(int from, int to)
    {
        private int _from = from;
        private int _to = to;
        private int _first = -1;
        private long _ink;
        private long _weighted;

        /// <summary>The last line of dots.</summary>
        public int LastAcross { get; private set; }

        /// <summary>Whether it is long and thin.</summary>
        public bool IsRuling => _to - _from >= ShortestRuling && _ink <= (long)Thickest * (_to - _from)
            && LastAcross - _first <= Math.Max(Thickest, (_to - _from) / 20);

        /// <summary>Whether a run lies over it or goes on from its ends.</summary>
        public bool Touches(int runFrom, int runTo) => runFrom <= _to + LargestGap && runTo >= _from - LargestGap;

        /// <summary>Adds a run.</summary>
        public void Add(int across, int runFrom, int runTo)
        {
            _first = _first < 0 ? across : _first;
            LastAcross = across;
            _from = Math.Min(_from, runFrom);
            _to = Math.Max(_to, runTo);
            _ink += runTo - runFrom;
            _weighted += (long)across * (runTo - runFrom);
        }

        /// <summary>The ruling at its mean place.</summary>
        public Ruling ToRuling() => new((double)_weighted / _ink, _from, _to);
    }
}
