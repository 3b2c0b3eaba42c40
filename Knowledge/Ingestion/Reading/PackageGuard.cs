using System.IO.Compression;
using System.Xml;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Keeps archives that would swell past every bound, or whose XML would overflow the stack, away from the readers.</summary>
internal static class PackageGuard
{
    /// <summary>The most that a file may hold once unpacked.</summary>
    public const long MostUnpackedBytes = 512L * 1024 * 1024;

    private const int DeepestXml = 256;
    private const long MostXmlBytes = 128L * 1024 * 1024;
    private const int MostXmlNodes = 6_000_000;
    private const int MostEntries = 20_000;

    /// <summary>Whether the archive's entries stay within the bounds together.</summary>
    public static bool IsWithinBounds(ZipArchive archive) =>
        archive.Entries.Sum(entry => entry.Length) <= MostUnpackedBytes;

    /// <summary>Whether an archive, not opened yet, has few enough entries: opening it makes an object of each.</summary>
    public static bool HasFewEntries(ReadOnlySpan<byte> content)
    {
        var count = 0;
        for (var at = content.IndexOf("PK\u0001\u0002"u8); at >= 0 && count <= MostEntries; count++)
        {
            content = content[(at + 4)..];
            at = content.IndexOf("PK\u0001\u0002"u8);
        }

        return count <= MostEntries;
    }

    /// <summary>Whether every XML part of an Office file is small, flat and well-formed enough to be loaded whole.</summary>
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    public static bool IsSafeToLoad(ZipArchive archive, CancellationToken cancellationToken) =>
        IsWithinBounds(archive) && archive.Entries.Where(IsXml).All(entry => IsSafeToLoad(entry, cancellationToken));

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool IsSafeToLoad(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Length > MostXmlBytes)
        {
            return false;
        }

        // What an archive says of its entries' lengths may be a lie.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = entry.Length + 1 };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth > DeepestXml || nodes > MostXmlNodes)
            {
                return false;
            }
        }

        return true;
    }
}
