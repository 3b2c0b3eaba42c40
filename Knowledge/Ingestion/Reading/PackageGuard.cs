using System.IO.Compression;
using System.Xml;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Keeps archives that would swell past every bound, or whose XML would overflow the stack, away from the readers.</summary>
internal static class PackageGuard
{
    /// <summary>The most that a file may hold once unpacked.</summary>
    public const long MostUnpackedBytes = 512L * 1024 * 1024;

    private const int DeepestXml = 256;
    private const long MostXmlBytes = 256L * 1024 * 1024;

    /// <summary>Whether the archive's entries stay within the bounds together.</summary>
    public static bool IsWithinBounds(ZipArchive archive) =>
        archive.Entries.Sum(entry => entry.Length) <= MostUnpackedBytes;

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

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth > DeepestXml)
            {
                return false;
            }
        }

        return true;
    }
}
