using System.IO.Compression;
using MimeKit;

namespace CchcBot.Knowledge.Ingestion.Reading.Containers;

/// <summary>
/// Takes the files out of archives (.zip) and mail messages (.eml), in memory and by their bare names, so that nothing is
/// written where an archive says; archives inside archives are opened once.
/// </summary>
internal sealed class Unpacker(ReadingOptions options)
{
    private const int DeepestArchive = 2;

    /// <summary>The files inside a file; a broken container is refused.</summary>
    public Unpacking Unpack(ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        Unpack(content, DeepestArchive, cancellationToken);

    private Unpacking Unpack(ReadOnlyMemory<byte> content, int depth, CancellationToken cancellationToken)
    {
        try
        {
            return FileSignature.Find(content) switch
            {
                FileKind.Zip when depth == 0 => new Unpacking.Refused(ReadingTexts.ArchiveTooDeep),
                FileKind.Zip => UnpackZip(content, depth, cancellationToken),
                FileKind.Mail => UnpackMail(content, cancellationToken),
                _ => new Unpacking.NoContainer(),
            };
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException or IOException or NotSupportedException)
        {
            return new Unpacking.Refused(ReadingTexts.BrokenZip);
        }
    }

    private Unpacking UnpackZip(ReadOnlyMemory<byte> content, int depth, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        if (FindFault(archive) is { } fault)
        {
            return new Unpacking.Refused(fault);
        }

        var files = new List<ContainedFile>();
        foreach (var entry in archive.Entries.Where(IsFile))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = new ContainedFile(Path.GetFileName(entry.FullName), Inflate(entry));
            switch (Unpack(file.Content, depth - 1, cancellationToken))
            {
                case Unpacking.Files inner:
                    files.AddRange(inner.Contained);
                    break;
                case Unpacking.Refused refused:
                    return refused;
                default:
                    files.Add(file);
                    break;
            }
        }

        return new Unpacking.Files(files);
    }

    private string? FindFault(ZipArchive archive) => archive switch
    {
        _ when archive.Entries.Count > options.MostContainedFiles => ReadingTexts.TooManyContained(options.MostContainedFiles),
        _ when archive.Entries.Any(entry => entry.Length > options.MostBytes) || !PackageGuard.IsWithinBounds(archive) => ReadingTexts.TooLargeInside,
        _ when archive.Entries.Any(entry => entry.IsEncrypted) => ReadingTexts.Encrypted,
        _ when archive.Entries.Any(entry => LeavesFolder(entry.FullName)) => ReadingTexts.UnsafeNames,
        _ => null,
    };

    /// <summary>Names that would leave the folder that the archive is unpacked in show an archive made to do harm.</summary>
    private static bool LeavesFolder(string name) =>
        name.Contains('\0', StringComparison.Ordinal)
        || name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal)
        || name.Split('/', '\\').Contains("..");

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Length > 0
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && Path.GetFileName(entry.FullName) is not ("" or ".DS_Store" or "Thumbs.db" or "desktop.ini");

    private static byte[] Inflate(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The documents attached to a message; without any, the message itself is the document.</summary>
    private Unpacking UnpackMail(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var message = MimeMessage.Load(stream, cancellationToken);
        var files = message.Attachments.OfType<MimePart>()
            .Take(options.MostContainedFiles)
            .Select(part => new ContainedFile(Path.GetFileName(part.FileName ?? "dinh-kem"), Decode(part, cancellationToken)))
            .Where(file => file.Content.Length > 0)
            .ToList();
        return files.Count > 0 ? new Unpacking.Files(files) : new Unpacking.NoContainer();
    }

    private static byte[] Decode(MimePart part, CancellationToken cancellationToken)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded, cancellationToken);
        return decoded.ToArray();
    }
}
