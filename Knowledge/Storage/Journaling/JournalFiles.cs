using System.Globalization;

namespace CchcBot.Knowledge.Storage.Journaling;

/// <summary>The names of the journal's files.</summary>
internal static class JournalFiles
{
    private const string Prefix = "journal-";
    private const string Ending = ".log";

    /// <summary>The path of a segment.</summary>
    public static string Segment(string folder, int number) =>
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:00000000}{Ending}"));

    /// <summary>Where the bytes of a tail that was cut off are kept for whoever wants to look.</summary>
    public static string Cut(string folder, JournalPosition position) =>
        Path.Combine(folder, string.Create(
            CultureInfo.InvariantCulture, $"{Prefix}{position.Segment:00000000}-{position.Offset}.cut"));

    /// <summary>The number of the newest segment by the files' names; 0 when there is none.</summary>
    public static int FindNewest(string folder) =>
        Directory.EnumerateFiles(folder, Prefix + "*" + Ending)
            .Select(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..])
            .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0)
            .DefaultIfEmpty()
            .Max();

    /// <summary>The head of one segment.</summary>
    /// <exception cref="StoreDamagedException">The segment is missing, has no sound head or that of another.</exception>
    public static SegmentHead ReadHead(string folder, int number)
    {
        var path = Segment(folder, number);
        if (!File.Exists(path))
        {
            throw new StoreDamagedException($"{Path.GetFileName(path)}: this segment of the journal is missing.");
        }

        var head = SegmentHead.Read(path);
        return head.Number == number
            ? head
            : throw new StoreDamagedException($"{Path.GetFileName(path)}: the file says that it is segment {head.Number}.");
    }
}
