using System.Globalization;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>The names of the journal's files.</summary>
internal static class JournalFiles
{
    /// <summary>The path of a segment.</summary>
    public static string Segment(string folder, int number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"journal-{number:00000000}.log"));

    /// <summary>Where the bytes of a tail that was cut off are kept for whoever wants to look.</summary>
    public static string Cut(string folder, JournalPosition position) =>
        Path.Combine(folder, string.Create(
            CultureInfo.InvariantCulture, $"journal-{position.Segment:00000000}-{position.Offset}.cut"));

    /// <summary>The heads of all segments in order.</summary>
    /// <exception cref="StoreDamagedException">One is missing or has no sound head.</exception>
    public static List<SegmentHead> ReadHeads(string folder)
    {
        var heads = new List<SegmentHead>();
        foreach (var path in Directory.EnumerateFiles(folder, "journal-*.log").Order(StringComparer.Ordinal))
        {
            var head = SegmentHead.Read(path);
            var expected = heads.Count + 1;
            if (head.Number != expected || path != Segment(folder, expected))
            {
                throw new StoreDamagedException(
                    $"{Path.GetFileName(path)}: segment {expected} of the journal is expected here; it is missing or was renamed.");
            }

            heads.Add(head);
        }

        return heads;
    }
}
