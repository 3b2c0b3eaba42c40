using System.IO.Compression;

namespace CchcBot.Knowledge.Ingestion.Reading;

/// <summary>Opens the zip packages of Word and Excel for the libraries that load them whole.</summary>
internal static class OfficePackage
{
    /// <summary>Reads a package after it was found safe to load.</summary>
    public static ReadingOutcome Read(ReadOnlyMemory<byte> content, Func<Stream, FileContent> read, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream(content.ToArray(), writable: false);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (!PackageGuard.IsSafeToLoad(archive, cancellationToken))
            {
                return new ReadingOutcome.Unreadable(ReadingTexts.TooLargeInside);
            }
        }

        file.Position = 0;
        return new ReadingOutcome.Read(read(file));
    }
}
